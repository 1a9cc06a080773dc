/** The node model's curve is bent: what it makes of loads that change within a second, against the integral of the load itself. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openNodeModel } from '../../../src/power/sampler/meters/modelled.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { loadModel } from '../load-model.ts';
import { fakeSamplerHost } from './fake-sampler-host.ts';

const IDLE_WATTS = 3.4;
const CURVE_WATTS = 8.05;
const TICKS_PER_SECOND = 100;

/** A load that is constant between its changes. */
interface Phase {
  readonly seconds: number;
  readonly load: number;
}

/** Joules of the model at 1 Hz over what `/proc/stat` shows of these phases, and their exact integral. */
async function replayed(phases: readonly Phase[], vcpus: number, offsetSeconds: number) {
  const integral = (of: (load: number) => number, until: number) => {
    let sum = 0;
    let at = -offsetSeconds;
    for (const { seconds, load } of phases) {
      sum += of(load) * Math.max(0, Math.min(until, at + seconds) - Math.max(0, at));
      at += seconds;
    }
    return sum;
  };
  const stat = (second: number) => {
    const busy = Math.floor(integral((load) => load, second) * vcpus * TICKS_PER_SECOND);
    return `cpu ${busy} 0 0 ${Math.floor(second * vcpus * TICKS_PER_SECOND) - busy} 0 0 0 0 0 0\n`;
  };
  const length = Math.floor(phases.reduce((sum, { seconds }) => sum + seconds, -offsetSeconds));
  const world = fakeSamplerHost({ '/proc/stat': stat(0) });
  const meter = openNodeModel(
    {
      kind: 'node-model',
      id: 'node',
      component: 'node',
      source: '',
      range: { kind: 'factor', factor: 1.6 },
      model: loadModel(IDLE_WATTS, CURVE_WATTS),
      load: { kind: 'proc-stat', path: '/proc/stat' },
    },
    world,
  );
  let joules = 0;
  for (let second = 1; second <= length; second++) {
    world.files.set('/proc/stat', stat(second));
    const reading = await meter.read(world.pass(1));
    expect(reading.joules).toBeGreaterThanOrEqual(joules);
    joules = reading.joules;
  }
  return { joules, exact: IDLE_WATTS * length + CURVE_WATTS * integral(Math.sqrt, length) };
}

const errorOf = ({ joules, exact }: { joules: number; exact: number }) => Math.abs(joules - exact) / exact;

describe('a load of phases', () => {
  it('is within half a percent at one reading a second, whatever its phases of 3 s and more are and wherever they begin', async () => {
    const phase = fc.record({
      seconds: fc.double({ min: 3, max: 20, noNaN: true }),
      load: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.02, 1)),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(phase, { minLength: 40, maxLength: 60 }),
        fc.constantFrom(2, 4, 64),
        fc.double({ min: 0, max: 3, noNaN: true }),
        async (phases, vcpus, offset) => {
          expect(errorOf(await replayed(phases, vcpus, offset))).toBeLessThan(0.005);
        },
      ),
      { numRuns: fuzzRuns(100) },
    );
  });

  it('changes every 3 s between idle and full, the worst that there is', async () => {
    const swinging = Array.from({ length: 600 }, (_, place) => ({ seconds: 3, load: place % 2 }));
    expect(errorOf(await replayed(swinging, 4, 0.37))).toBeLessThan(0.001);
  });

  it('reads as too much where the phases are shorter than can be separated, by as much as is documented', async () => {
    const swinging = Array.from({ length: 900 }, (_, place) => ({ seconds: 2, load: place % 2 }));
    const { joules, exact } = await replayed(swinging, 4, 0.5);
    expect(joules / exact).toBeGreaterThan(1);
    expect(joules / exact).toBeLessThan(1.12);
  });
});

it.each([
  ['drifts', (second: number) => 0.5 + 0.48 * Math.sin((second / 30) * 2 * Math.PI)],
  ['climbs and falls back', (second: number) => (second % 10) / 10],
] as const)('is no further off than the plain mean of a second for a load that %s', async (_how, loadAt) => {
  const fine = Array.from({ length: 600 * 50 }, (_, place) => ({ seconds: 0.02, load: loadAt((place + 0.5) / 50) }));
  const { joules, exact } = await replayed(fine, 64, 0);
  let plain = IDLE_WATTS * 600;
  for (let second = 0; second < 600; second++) {
    const mean = fine.slice(second * 50, second * 50 + 50).reduce((sum, { load }) => sum + load / 50, 0);
    plain += CURVE_WATTS * Math.sqrt(mean);
  }
  expect(errorOf({ joules, exact })).toBeLessThanOrEqual(errorOf({ joules: plain, exact }) + 1e-3);
});
