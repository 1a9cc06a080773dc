/** Joules never fall, are never negative and never NaN, whatever the counters, the load, the clock and the disk do. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Meter } from '../../src/power/meter.ts';
import type { LoadSource, MeterPlan } from '../../src/power/plan.ts';
import { openMeters } from '../../src/power/sampler/open-meters.ts';
import { componentEnergies } from '../../src/power/series/component-energy.ts';
import { buildTimeline } from '../../src/power/series/timeline.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { fakeMeter, MemoryFiles, sampled } from './fake-sampling.ts';
import { loadModel } from './load-model.ts';
import { fakeSamplerHost } from './meters/fake-sampler-host.ts';

const TICKS = 12;

/** What the two clocks and the time awake may do between two ticks, other than passing. */
const clockTurn = fc.record({
  epochMs: fc.oneof(fc.constant(0), fc.integer({ min: -1e8, max: 1e8 })),
  uptimeSeconds: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 100_000 })),
  late: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 100, noNaN: true })),
});
const clockTurns = fc.array(clockTurn, { minLength: TICKS, maxLength: TICKS });
const disk = fc.array(fc.constantFrom('takes', 'takes', 'refuses', 'cuts'), { minLength: 1, maxLength: 8 });

async function check(
  meters: readonly Meter[],
  turns: readonly Turn[],
  moods: readonly string[],
  each?: (tick: number, seconds: number) => void,
) {
  const files = new MemoryFiles();
  let writes = 0;
  files.disk = (text) => {
    const mood = writes++ < 1 ? 'takes' : moods[writes % moods.length];
    if (mood === 'refuses') return new Error('ENOSPC');
    return mood === 'cuts' ? Math.floor(Buffer.byteLength(text) / 2) : Buffer.byteLength(text);
  };
  const { series } = await sampled(meters, {
    ticks: TICKS,
    files,
    turnClock: (clock, tick) => {
      const turn = turns[tick % turns.length];
      if (turn === undefined) return;
      clock.epochMs += turn.epochMs + turn.late * 1000;
      clock.monotonicSeconds += turn.late;
      clock.uptimeSeconds += turn.uptimeSeconds + turn.late;
      each?.(tick, 1 + turn.late);
    },
  });
  meters.forEach((_meter, channel) => {
    let last = 0;
    for (const { joules } of series.samples) {
      const now = joules[channel] ?? Number.NaN;
      expect(Number.isFinite(now) && now >= last).toBe(true);
      last = now;
    }
  });
  const timeline = buildTimeline(series);
  for (const { kwh, meanWatts = 0, peakWatts = 0, meanUtilisation = 0, idle } of componentEnergies(timeline)) {
    const all = [kwh.low, kwh.value, kwh.high, meanWatts, peakWatts, meanUtilisation, idle?.share ?? 0, idle?.kwh ?? 0];
    expect(all.every((amount) => Number.isFinite(amount) && amount >= 0)).toBe(true);
    expect(kwh.low <= kwh.value && kwh.value <= kwh.high && meanUtilisation <= 1).toBe(true);
  }
}

interface Turn {
  readonly epochMs: number;
  readonly uptimeSeconds: number;
  readonly late: number;
}

it('whatever a meter answers', async () => {
  const amount = fc.oneof(fc.double(), fc.double({ min: 0, max: 1e6, noNaN: true }));
  const answer = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record(
        { joules: amount, busySeconds: amount, curveSeconds: amount, modelSeconds: amount },
        { requiredKeys: ['joules'] },
      ),
    },
    { weight: 1, arbitrary: fc.constant('throws' as const) },
  );
  const answers = fc.array(answer, { minLength: 1, maxLength: TICKS });
  await fc.assert(
    fc.asyncProperty(fc.array(answers, { minLength: 1, maxLength: 3 }), clockTurns, disk, async (all, turns, moods) => {
      const meters = all.map((script, index) => {
        let asked = 0;
        return fakeMeter(`accelerator:${index}`, () => {
          const next = script[asked++ % script.length];
          if (next === 'throws' || next === undefined) throw new Error('lost');
          return next;
        });
      });
      await check(meters, turns, moods);
    }),
    { numRuns: fuzzRuns(300) },
  );
});

it('whatever the files say that the real meters read', async () => {
  const range = { kind: 'factor', factor: 1.6 } as const;
  const load: LoadSource = { kind: 'proc-stat', path: '/proc/stat' };
  const group: LoadSource = { kind: 'cgroup-v2', path: '/cpu.stat', cpus: 2 };
  const plans: MeterPlan[] = [
    { kind: 'node-model', id: 'node', component: 'node', source: 'm', range, model: loadModel(3.4, 8), load },
    { kind: 'memory-model', id: 'memory', component: 'memory', source: 'm', range, gb: 16, load: group },
    {
      kind: 'constant',
      id: 'constant',
      component: 'node',
      source: 'c',
      range,
      model: { formula: 'power', powerWatts: 12, load: 1, count: 1 },
    },
    {
      kind: 'powercap',
      id: 'cpu',
      component: 'cpu',
      source: 'r',
      range,
      zones: [{ path: '/energy_uj', maxRangeMicrojoules: 262_143_328_850 }],
      maxWatts: 500,
    },
    {
      kind: 'hwmon',
      id: 'accelerator:0',
      component: 'accelerator',
      source: 'h',
      range,
      inputs: [{ path: '/power1_average', quantity: 'microwatts' }],
      maxWatts: 700,
    },
  ];
  const counter = fc.oneof(
    fc.nat().map(String),
    fc.bigInt({ min: -10n, max: 10n ** 20n }).map(String),
    fc.constantFrom('', 'N/A', 'NaN', '1e309', '-5', '0x1f', '\u0000'),
  );
  const stat = fc.oneof(
    fc.array(counter, { minLength: 4, maxLength: 10 }).map((fields) => `cpu  ${fields.join(' ')}\ncpu0 1 2 3 4\n`),
    counter,
  );
  const tick = fc.record({
    '/proc/stat': stat,
    '/cpu.stat': counter.map((usage) => `usage_usec ${usage}\nuser_usec 1\n`),
    '/energy_uj': counter,
    '/power1_average': counter,
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.option(tick), { minLength: TICKS, maxLength: TICKS }),
      clockTurns,
      disk,
      async (texts, turns, moods) => {
        const world = fakeSamplerHost({});
        // A tick without texts takes the files away.
        const show = (at: number) => {
          world.files.clear();
          for (const [path, text] of Object.entries(texts[at % texts.length] ?? {})) world.files.set(path, text);
        };
        show(0);
        const start = world.monotonicSeconds();
        const meters = openMeters(plans, world).map((meter) => ({
          ...meter,
          // The meters' world has a clock of its own, which began earlier.
          read: (now: { epochMs: number; monotonicSeconds: number }) =>
            meter.read({ ...now, monotonicSeconds: now.monotonicSeconds + start }),
        }));
        await check(meters, turns, moods, (at, seconds) => {
          world.pass(seconds);
          show(at);
        });
      },
    ),
    { numRuns: fuzzRuns(300) },
  );
});
