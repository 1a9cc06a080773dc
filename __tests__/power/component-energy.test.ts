/** What each component used, how sure that is, and whether the stated ranges hold what they promise. */
import { describe, expect, it } from 'vitest';
import { type Interval, sumCorrelated, sumIndependent } from '../../src/interval.ts';
import { nodeModel } from '../../src/power/model/node-model.ts';
import { componentEnergies, rangeOf, silentChannels } from '../../src/power/series/component-energy.ts';
import type { Channel, SeriesEvent } from '../../src/power/series/sample-file.ts';
import { buildTimeline } from '../../src/power/series/timeline.ts';
import { START_MS } from './fake-sampling.ts';

const NODE: Channel = {
  id: 'node',
  component: 'node',
  method: 'model',
  source: 'node model',
  range: { kind: 'factor', factor: 1.6 },
};
const gpu = (index: number, share = 1): Channel => ({
  id: `accelerator:${index}`,
  component: 'accelerator',
  method: 'sensor',
  source: 'nvidia-smi',
  range: { kind: 'percent', percent: 5, leastWatts: 5 },
  device: { index, name: 'A100', share },
});

/** An hour in which each channel draws a constant number of watts. */
function hourAt(watts: readonly (readonly [Channel, number])[], events: readonly SeriesEvent[] = [], busy = 0.5) {
  const samples = Array.from({ length: 61 }, (_, minute) => ({
    epochMs: START_MS + minute * 60_000,
    monotonicSeconds: minute * 60,
    joules: watts.map(([, each]) => each * minute * 60),
    busySeconds: watts.map(([channel]) => (channel.component === 'accelerator' ? busy * minute * 60 : null)),
    curveSeconds: watts.map(() => null),
  }));
  const channels = watts.map(([channel]) => channel);
  const header = { format: 1, startedAt: new Date(START_MS).toISOString(), intervalSeconds: 60, channels } as const;
  return buildTimeline({ header, samples, events, damagedLines: 0 });
}

describe('energy of a component', () => {
  it('has its range by its own rule, its mean, peak and use', () => {
    const [node, card] = componentEnergies(
      hourAt([
        [NODE, 9.1],
        [gpu(0), 400],
      ]),
    );
    expect(node?.kwh.value).toBeCloseTo(0.0091, 12);
    expect(node?.kwh.low).toBeCloseTo(0.0091 / 1.6, 12);
    expect(node?.kwh.high).toBeCloseTo(0.0091 * 1.6, 12);
    expect(node?.meanUtilisation).toBeUndefined();
    expect(node?.idle).toBeUndefined();
    // 5 % of 400 W is more than 5 W.
    expect(card?.kwh.high).toBeCloseTo(0.42, 9);
    expect(card).toMatchObject({ device: { index: 0, name: 'A100', share: 1 }, idle: { share: 0, kwh: 0 }, notes: [] });
    expect(card?.meanWatts).toBeCloseTo(400, 9);
    expect(card?.peakWatts).toBeCloseTo(400, 9);
    expect(card?.meanUtilisation).toBeCloseTo(0.5, 9);
  });

  it('says what a card used while it waited', () => {
    const [card] = componentEnergies(hourAt([[gpu(0), 65]], [], 0.01));
    expect(card?.idle?.share).toBeCloseTo(1, 9);
    expect(card?.idle?.kwh).toBeCloseTo(0.065, 9);
  });

  it('is not there where no joule was ever seen: zero would read as measured', () => {
    const timeline = hourAt([
      [NODE, 9],
      [gpu(0), 0],
    ]);
    expect(componentEnergies(timeline).map(({ channelId }) => channelId)).toEqual(['node']);
    expect(silentChannels(timeline).map(({ id }) => id)).toEqual(['accelerator:0']);
  });

  it('widens the high end by what a lost sensor may have missed, and says so', () => {
    const events: SeriesEvent[] = [
      { event: 'meter-lost', channel: 'accelerator:0', epochMs: START_MS + 30 * 60_000 },
      { event: 'meter-back', channel: 'accelerator:0', epochMs: START_MS + 45 * 60_000 },
    ];
    const timeline = hourAt([[gpu(0), 400]], events);
    const [card] = componentEnergies(timeline);
    expect(card?.notes).toEqual([
      'The meter gave no reading for 15 min of 60 min; that time is not in the energy, and the high end of its range counts it at the mean power.',
    ]);
    expect(card?.kwh.high).toBeGreaterThan((card?.kwh.value ?? 0) * 1.3);
    const counter: Channel = { ...gpu(0), method: 'counter' };
    const [counted] = componentEnergies(hourAt([[counter, 400]], events));
    expect(counted?.notes[0]).toMatch(/its counter went on meanwhile/);
    expect(counted?.kwh.high).toBeCloseTo(0.42, 9);
  });
});

describe('the range of one amount', () => {
  it.each([
    ['5 % of a card at work', 3600 * 400, 1, 380, 420],
    ['5 W of a card that idles', 3600 * 60, 1, 55, 65],
    ['a seventh of 5 W for a seventh of a card', (3600 * 60) / 7, 1 / 7, 55 / 7, 65 / 7],
    ['never below zero', 3600, 1, 0, 6],
  ])('is %s', (_what, joules, share, low, high) => {
    const range = rangeOf(joules, { kind: 'percent', percent: 5, leastWatts: 5 }, 3600, share);
    expect(range.low / 3600).toBeCloseTo(low, 9);
    expect(range.high / 3600).toBeCloseTo(high, 9);
  });

  it('reaches down from an upper bound, such as a TDP, further than up', () => {
    const range = rangeOf(200 * 3600, { kind: 'between', low: 0.3, high: 1.05 }, 3600);
    expect([range.value, range.low, range.high].map((joules) => joules / 3600)).toEqual([200, 60, 210]);
  });

  it('agrees with the worked examples of the node model, because energy carries the factor of its watts', () => {
    const cpu = { name: 'AMD EPYC 7763', vendor: 'amd', year: 2021, tdpWatts: 280, threadsPerSocket: 128 } as const;
    const model = nodeModel({ cpu, vcpus: 4, memoryGb: 16, virtual: true });
    const hour = rangeOf(model.wattsAt(0.5).watts * 3600, { kind: 'factor', factor: model.factor80 }, 3600);
    expect([hour.value, hour.low, hour.high].map((joules) => (joules / 3600).toFixed(2))).toEqual([
      '9.10',
      '5.68',
      '14.55',
    ]);
  });
});

describe('sums', () => {
  const a: Interval = { value: 10, low: 7, high: 16 };
  const b: Interval = { value: 20, low: 16, high: 28 };

  it('within a machine add the ends', () => {
    expect(sumCorrelated([a, b])).toEqual({ value: 30, low: 23, high: 44 });
  });

  it('across jobs add the half-widths in quadrature, each side for itself', () => {
    expect(sumIndependent([a, b])).toEqual({ value: 30, low: 30 - 5, high: 30 + 10 });
  });

  it('of nothing are nothing, and of one are that one', () => {
    expect(sumIndependent([])).toEqual({ value: 0, low: 0, high: 0 });
    expect(sumCorrelated([])).toEqual({ value: 0, low: 0, high: 0 });
    expect(sumIndependent([a])).toEqual(a);
    expect(sumCorrelated([b])).toEqual(b);
  });
});

/**
 * Simulated truth: each host has an offset of its own, log-normal so that 80 % of hosts lie inside the stated factor. The
 * stated range of a sum must then hold the true sum in about 80 % of the worlds, or more.
 */
describe('coverage', () => {
  const WORLDS = 4000;
  /** 80 % of a normal distribution lie within this many standard deviations. */
  const Z80 = 1.2816;

  /** The share of worlds in which the true sum lies in the stated range. */
  function coverage(world: (normal: () => number) => { readonly stated: Interval; readonly truth: number }): number {
    const normal = normals(20261123);
    let inside = 0;
    for (let index = 0; index < WORLDS; index++) {
      const { stated, truth } = world(normal);
      if (truth >= stated.low && truth <= stated.high) inside++;
    }
    return inside / WORLDS;
  }
  const around = (value: number, factor: number): Interval => ({ value, low: value / factor, high: value * factor });
  const trueValue = (value: number, factor: number, z: number) => value * Math.exp((Math.log(factor) / Z80) * z);

  it('of one job is the 80 % that its factor states', () => {
    const share = coverage((normal) => ({ stated: around(9.1, 1.6), truth: trueValue(9.1, 1.6, normal()) }));
    expect(share).toBeGreaterThan(0.78);
    expect(share).toBeLessThan(0.82);
  });

  it('within a machine holds when its parts err together, and holds more when they do not', () => {
    const parts: [watts: number, factor: number][] = [
      [120, 1.4],
      [30, 1.8],
      [400, 1.05],
    ];
    const stated = sumCorrelated(parts.map(([watts, factor]) => around(watts, factor)));
    const together = coverage((normal) => {
      const z = normal();
      return { stated, truth: parts.reduce((sum, [watts, factor]) => sum + trueValue(watts, factor, z), 0) };
    });
    const apart = coverage((normal) => ({
      stated,
      truth: parts.reduce((sum, [watts, factor]) => sum + trueValue(watts, factor, normal()), 0),
    }));
    expect(together).toBeGreaterThan(0.78);
    expect(apart).toBeGreaterThan(together);
  });

  // Offsets are factors, and the mean of such a factor is above its middle: with many jobs the sum drifts to the high side,
  // and the range, which narrows, holds it less often. `docs/accuracy.md` says so.
  it.each([
    [2, 0.78],
    [4, 0.77],
    [16, 0.72],
  ])('across %i jobs on hosts of their own is about what is stated', (jobs, least) => {
    const stated = sumIndependent(Array.from({ length: jobs }, () => around(9.1, 1.6)));
    const share = coverage((normal) => {
      let truth = 0;
      for (let job = 0; job < jobs; job++) truth += trueValue(9.1, 1.6, normal());
      return { stated, truth };
    });
    expect(share).toBeGreaterThan(least);
    expect(share).toBeLessThan(0.86);
  });

  /** Standard normal numbers, the same in every run (mulberry32 and Box-Muller). */
  function normals(seed: number): () => number {
    let state = seed;
    const uniform = () => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 4294967296;
    };
    return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  }
});
