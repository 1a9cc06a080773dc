/** Energy of any window from samples: ordinary ones, and those of a job whose machine slept, whose clock was set, whose meter died. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeModel } from '../../src/power/model/node-model.ts';
import { remodelSeries } from '../../src/power/model/remodel.ts';
import type { Channel, Sample, Series, SeriesEvent } from '../../src/power/series/sample-file.ts';
import { buildTimeline } from '../../src/power/series/timeline.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { START_MS } from './fake-sampling.ts';

const NODE: Channel = {
  id: 'node',
  component: 'node',
  method: 'model',
  source: 'node model',
  range: { kind: 'factor', factor: 1.6 },
};
const GPU: Channel = {
  id: 'accelerator:0',
  component: 'accelerator',
  method: 'sensor',
  source: 'nvidia-smi',
  range: { kind: 'percent', percent: 5, leastWatts: 5 },
  device: { index: 0, name: 'A100', share: 1 },
};
const at = (second: number) => START_MS + second * 1000;

function seriesOf(
  channels: readonly Channel[],
  samples: readonly Sample[],
  events: readonly SeriesEvent[] = [],
): Series {
  return {
    header: { format: 1, startedAt: new Date(START_MS).toISOString(), intervalSeconds: 1, channels },
    samples,
    events,
    damagedLines: 0,
  };
}

/** One channel by its joules at each second. */
function everySecond(channel: Channel, joules: readonly number[], busy: readonly (number | null)[] = []): Series {
  const samples = joules.map((each, second) => ({
    epochMs: at(second),
    monotonicSeconds: second,
    joules: [each],
    busySeconds: [busy[second] ?? null],
    curveSeconds: [null],
  }));
  return seriesOf([channel], samples);
}

describe('an ordinary job', () => {
  // 10 W for 4 s, then 30 W for 2 s.
  const timeline = buildTimeline(everySecond(NODE, [0, 10, 20, 30, 40, 70, 100]));

  it.each([
    ['the whole', 0, 6, 100],
    ['a part between two samples', 1.25, 1.75, 5],
    ['a part over the change', 3.5, 4.5, 20],
    ['more than was measured', -100, 100, 100],
    ['what lies before', -100, -50, 0],
    ['what lies after', 50, 100, 0],
    ['nothing', 3, 3, 0],
    ['a window turned round', 5, 2, 0],
  ])('has the energy of %s', (_what, from, to, joules) => {
    expect(timeline.energyBetween(at(from), at(to))[0]?.joules).toBeCloseTo(joules, 9);
  });

  it('has its peak, and its power over equal parts', () => {
    expect(timeline.peakWatts('node')).toBe(30);
    expect(timeline.powerSeries(3).map((watts) => watts?.toFixed(6))).toEqual(['10.000000', '10.000000', '30.000000']);
    expect(timeline.peakWatts('unknown')).toBeUndefined();
  });

  it('takes no peak from a last sample that comes too soon', () => {
    const series = everySecond(NODE, [0, 10, 20]);
    const soon = { epochMs: at(2.01), monotonicSeconds: 2.01, joules: [25], busySeconds: [null], curveSeconds: [null] };
    expect(buildTimeline({ ...series, samples: [...series.samples, soon] }).peakWatts('node')).toBe(10);
  });
});

describe('use', () => {
  it('has its mean, and the energy spent while idle', () => {
    // Idle at 50 W for 3 s, at work at 300 W and 90 % for 2 s, idle again for 1 s.
    const joules = [0, 50, 100, 150, 450, 750, 800];
    const busy = [0, 0, 0.01, 0.02, 0.92, 1.82, 1.82];
    const timeline = buildTimeline(everySecond(GPU, joules, busy));
    expect(timeline.idle(GPU.id)?.seconds).toBe(4);
    expect(timeline.idle(GPU.id)?.joules).toBe(200);
    expect(timeline.energyBetween(at(0), at(6))[0]?.meanUtilisation).toBeCloseTo(1.82 / 6, 9);
    expect(timeline.energyBetween(at(3), at(5))[0]?.meanUtilisation).toBeCloseTo(0.9, 9);
  });

  it('is not known where the meter cannot see it', () => {
    const timeline = buildTimeline(everySecond(GPU, [0, 1, 2]));
    expect(timeline.idle(GPU.id)).toBeUndefined();
    expect(timeline.energyBetween(at(0), at(2))[0]).toMatchObject({ joules: 2, meanUtilisation: undefined });
  });

  it('is known from when the meter began to see it', () => {
    const timeline = buildTimeline(everySecond(GPU, [0, 0, 100, 200], [null, null, 1, 2]));
    expect(timeline.energyBetween(at(0), at(3))[0]?.meanUtilisation).toBe(1);
  });
});

describe('time that went wrong', () => {
  it('counts no energy while the machine slept', () => {
    // Asleep for an hour after second 1.
    const rows: [wall: number, awake: number][] = [
      [0, 0],
      [1, 1],
      [3602, 2],
      [3603, 3],
    ];
    const samples = rows.map(([wall, awake]) => ({
      epochMs: at(wall),
      monotonicSeconds: awake,
      joules: [awake * 10],
      busySeconds: [null],
      curveSeconds: [null],
    }));
    const timeline = buildTimeline(seriesOf([NODE], samples, [{ event: 'gap', epochMs: at(3602) }]));
    expect(timeline.energyBetween(at(0), at(2))[0]).toMatchObject({ joules: 20, seconds: 2 });
    expect(timeline.energyBetween(at(100), at(3602))[0]).toMatchObject({ joules: 0, seconds: 0 });
    expect(timeline.energyBetween(at(3602), at(3603))[0]?.joules).toBeCloseTo(10, 9);
    expect(timeline.peakWatts('node')).toBe(10);
    expect(timeline.powerSeries(4).slice(1, 3)).toEqual([null, null]);
  });

  it.each([
    ['back', -3600],
    ['forward', 3600],
  ])('moves the times before the clock was set %s', (_how, jump) => {
    const walls = [0, 1, 2 + jump, 3 + jump];
    const samples = walls.map((wall, awake) => ({
      epochMs: at(wall),
      monotonicSeconds: awake,
      joules: [awake * 10],
      busySeconds: [null],
      curveSeconds: [null],
    }));
    const events: SeriesEvent[] = [{ event: 'clock-jump', epochMs: at(2 + jump) }];
    const timeline = buildTimeline(seriesOf([NODE], samples, events));
    expect([timeline.startMs, timeline.endMs]).toEqual([at(jump), at(3 + jump)]);
    expect(timeline.energyBetween(at(jump + 0.5), at(jump + 2.5))[0]?.joules).toBeCloseTo(20, 9);
  });

  it('spreads what a counter brings back over the time of its loss', () => {
    const counter: Channel = { ...NODE, id: 'cpu', component: 'cpu', method: 'counter' };
    const series = everySecond(counter, [0, 10, 10, 10, 10, 50, 60]);
    const events: SeriesEvent[] = [
      { event: 'meter-lost', channel: 'cpu', epochMs: at(2) },
      { event: 'meter-back', channel: 'cpu', epochMs: at(5) },
    ];
    const timeline = buildTimeline({ ...series, events });
    expect(timeline.energyBetween(at(1), at(3))[0]?.joules).toBeCloseTo(20, 9);
    expect(timeline.peakWatts('cpu')).toBe(10);
    expect(timeline.energyBetween(at(0), at(6))[0]).toMatchObject({ joules: 60, seconds: 6, lostSeconds: 3 });
  });

  it('has nothing to say of an empty series', () => {
    const timeline = buildTimeline(seriesOf([NODE], []));
    expect(timeline.energyBetween(0, 1e15)[0]).toMatchObject({ joules: 0, seconds: 0 });
    expect(timeline.powerSeries(3)).toEqual([null, null, null]);
    expect(timeline.peakWatts('node')).toBeUndefined();
  });
});

it('works the node model out again from its curve, once the hardware is better known', () => {
  const first = nodeModel({ vcpus: 4, virtual: true });
  const better = nodeModel({
    cpu: { name: 'AMD EPYC 7763', vendor: 'amd', year: 2021, tdpWatts: 280, threadsPerSocket: 128 },
    vcpus: 4,
    memoryGb: 16,
    virtual: true,
  });
  const samples = [0, 1, 2, 3].map((second) => ({
    epochMs: at(second),
    monotonicSeconds: second,
    joules: [second * first.wattsAt(0.25).watts, second * 99],
    busySeconds: [second * 0.25, null],
    curveSeconds: [second * 0.5, null],
    modelSeconds: [second, null],
  }));
  const newModel = {
    source: 'node model of an EPYC 7763',
    range: { kind: 'factor', factor: better.factor80 },
  } as const;
  const models = new Map([[NODE.id, { constants: better.inputs, better: newModel }]]);
  const series = remodelSeries(seriesOf([NODE, GPU], samples), models);
  const [node, gpu] = buildTimeline(series).energyBetween(at(0), at(3));
  expect(node?.joules).toBeCloseTo(3 * better.wattsAt(0.25).watts, 9);
  expect(node?.channel).toMatchObject({ source: 'node model of an EPYC 7763', range: { kind: 'factor', factor: 1.6 } });
  expect(gpu?.joules).toBe(297);
});

it('splits energy without loss, whatever the samples and windows', () => {
  const step = fc.record({
    passed: fc.oneof(fc.double({ min: 0, max: 3, noNaN: true }), fc.constant(0)),
    wall: fc.oneof(fc.constant(0), fc.integer({ min: -5000, max: 5000 })),
    joules: fc.double({ min: 0, max: 1000, noNaN: true }),
    busy: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    event: fc.option(
      fc.constantFrom('clock-jump' as const, 'gap' as const, 'meter-lost' as const, 'meter-back' as const),
    ),
  });
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 30 }),
      fc.array(fc.double({ min: -10, max: 60, noNaN: true }), { maxLength: 6 }),
      (steps, cuts) => {
        let [seconds, wall, joules, busy] = [0, START_MS, 0, 0];
        const samples: Sample[] = [];
        const events: SeriesEvent[] = [];
        for (const each of steps) {
          seconds += each.passed;
          wall += Math.round(each.passed * 1000) + each.wall;
          joules += each.joules;
          busy += (each.busy ?? 0) * each.passed;
          samples.push({
            epochMs: wall,
            monotonicSeconds: seconds,
            joules: [joules],
            busySeconds: [each.busy === null ? null : busy],
            curveSeconds: [null],
          });
          if (each.event !== null) events.push({ event: each.event, epochMs: wall, channel: GPU.id });
        }
        const timeline = buildTimeline(seriesOf([GPU], samples, events));
        const edges = [
          timeline.startMs,
          ...cuts
            .map(at)
            .map((ms) => Math.min(Math.max(ms, timeline.startMs), timeline.endMs))
            .sort((a, b) => a - b),
          timeline.endMs,
        ];
        const parts = edges.slice(1).map((edge, index) => timeline.energyBetween(edges[index] ?? 0, edge)[0]);
        for (const part of parts) {
          expect(part !== undefined && part.joules >= 0 && part.seconds >= 0 && part.lostSeconds >= 0).toBe(true);
          expect((part?.meanUtilisation ?? 0) >= 0 && (part?.meanUtilisation ?? 0) <= 1).toBe(true);
        }
        // Energy in no time at all belongs to no window.
        const whole = timeline.startMs === timeline.endMs ? 0 : joules - (samples[0]?.joules[0] ?? 0);
        expect(timeline.energyBetween(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)[0]?.joules ?? 0).toBeCloseTo(
          whole,
          6,
        );
        expect(parts.reduce((sum, part) => sum + (part?.joules ?? 0), 0)).toBeCloseTo(whole, 6);
        for (const watts of timeline.powerSeries(7))
          expect(watts === null || (Number.isFinite(watts) && watts >= 0)).toBe(true);
      },
    ),
    { numRuns: fuzzRuns() },
  );
});
