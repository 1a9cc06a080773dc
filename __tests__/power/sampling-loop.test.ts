/** The sampler's loop and its file: its content after an ordinary job, a long one, and one where things break. */
import { describe, expect, it } from 'vitest';
import { writeSeries } from '../../src/power/sampler/write-series.ts';
import { parseSeries } from '../../src/power/series/read-samples.ts';
import { fakeMeter, headerOf, MemoryFiles, START_MS, sampled } from './fake-sampling.ts';

const watts = (amount: number) => (seconds: number) => ({ joules: amount * seconds });
const said = (series: { events: readonly { event: string; message?: string }[] }) =>
  series.events.map(({ event, message }) => (message === undefined ? event : `${event}: ${message}`));

describe('an ordinary job', () => {
  it('has one sample an interval, the newest reading, and its end', async () => {
    const meter = fakeMeter('node', (seconds) => ({
      joules: 7 * seconds,
      busySeconds: seconds / 2,
      curveSeconds: seconds / 4,
      modelSeconds: seconds / 8,
    }));
    const { series, latest, reason } = await sampled([meter], { ticks: 3 });
    expect(reason).toBe('enough');
    expect(series.samples).toEqual(
      [0, 1, 2, 3].map((second) => ({
        epochMs: START_MS + second * 1000,
        monotonicSeconds: second,
        joules: [7 * second],
        busySeconds: [second / 2],
        curveSeconds: [second / 4],
        modelSeconds: [second / 8],
      })),
    );
    expect(said(series)).toEqual(['end: enough']);
    expect(latest).toEqual({ ...series.samples.at(-1), watts: [7] });
  });

  it('asks its meters every half minute where lines are wanted seldom, because counters wrap meanwhile', async () => {
    const asked: number[] = [];
    const meter = fakeMeter('cpu', (seconds) => {
      asked.push(seconds);
      return { joules: 200 * seconds };
    });
    const { series } = await sampled([meter], { ticks: 80, intervalSeconds: 600 });
    expect(asked.slice(0, 4)).toEqual([0, 30, 60, 90]);
    expect(series.samples.map(({ monotonicSeconds }) => monotonicSeconds)).toEqual([0, 600, 1200, 1800, 2400]);
    expect(series.samples.at(-1)?.joules).toEqual([200 * 2400]);
  });

  it('keeps to its grid when a tick comes late, and leaves out those that it missed', async () => {
    const late = (clock: { epochMs: number; monotonicSeconds: number; uptimeSeconds: number }, tick: number) => {
      if (tick !== 2) return;
      clock.epochMs += 1300;
      clock.monotonicSeconds += 1.3;
      clock.uptimeSeconds += 1.3;
    };
    const { series } = await sampled([fakeMeter('node', watts(1))], { ticks: 4, turnClock: late });
    expect(series.samples.map(({ monotonicSeconds }) => monotonicSeconds)).toEqual([0, 1, 3.3, 4, 5]);
    expect(said(series)).toEqual(['end: enough']);
  });

  it('ends at its maximum life', async () => {
    const files = new MemoryFiles();
    const { sampleUntilEnd } = await import('../../src/power/sampler/sampling-loop.ts');
    let seconds = 0;
    const world = {
      now: () => ({ epochMs: START_MS + seconds * 1000, monotonicSeconds: seconds }),
      uptimeSeconds: () => seconds,
      wait: async (passed: number) => {
        seconds += passed;
      },
      changes: () => ({}),
    };
    const limits = { intervalSeconds: 1, maxSeconds: 5 };
    expect(await sampleUntilEnd([], limits, world, writeSeries(headerOf([]), files))).toBe('maximum life');
    expect(parseSeries(files.text)?.samples.at(-1)?.monotonicSeconds).toBe(5);
  });
});

describe('a job that is over before the sampler has begun', () => {
  it('still has two samples with some time between them, so that there are watts', async () => {
    const { series, reason } = await sampled([fakeMeter('node', watts(10))], { ticks: 0 });
    expect(reason).toBe('enough');
    expect(series.samples.map(({ monotonicSeconds }) => monotonicSeconds)).toEqual([0, 0.02]);
    expect(series.samples.at(-1)?.joules).toEqual([0.2]);
  });
});

describe('a job of 35 days', () => {
  /** Offers a sample three times as often as a line can be due, and returns the file. */
  function longJob(channels: number): { text: string; totalJoules: number; mostSpacing: number } {
    const meters = Array.from({ length: channels }, (_, index) => fakeMeter(`accelerator:${index}`, watts(0)));
    const files = new MemoryFiles();
    const pieces: string[] = [];
    files.append = (text) => {
      pieces.push(text);
      return Buffer.byteLength(text);
    };
    const writer = writeSeries(headerOf(meters), files);
    const end = 35 * 24 * 3600;
    const joulesAt = (seconds: number) => 700 * seconds + 99 * Math.sin(seconds);
    for (let seconds = 0; seconds <= end; seconds += Math.max(1, Math.floor(seconds / 12_000))) {
      const joules = meters.map(() => joulesAt(seconds));
      const busySeconds = meters.map(() => seconds * 0.93);
      writer.sample({
        epochMs: START_MS + seconds * 1000,
        monotonicSeconds: seconds,
        joules,
        busySeconds,
        curveSeconds: busySeconds,
        modelSeconds: busySeconds,
      });
    }
    const last = { epochMs: START_MS + end * 1000, monotonicSeconds: end, joules: meters.map(() => joulesAt(end)) };
    const ends = meters.map(() => end);
    writer.sample({ ...last, busySeconds: ends, curveSeconds: ends, modelSeconds: ends }, true);
    const text = pieces.join('');
    const times = parseSeries(text)?.samples.map(({ monotonicSeconds }) => monotonicSeconds) ?? [];
    const mostSpacing = Math.max(...times.slice(1).map((time, index) => time - (times[index] ?? 0)));
    return { text, totalJoules: joulesAt(end), mostSpacing };
  }

  it.each([1, 2, 10])('stays below 3 MB with %i channels, and its joules are exact', (channels) => {
    const { text, totalJoules, mostSpacing } = longJob(channels);
    expect(Buffer.byteLength(text)).toBeLessThan(3_000_000);
    const series = parseSeries(text);
    expect(series?.damagedLines).toBe(0);
    expect(series?.samples.at(-1)?.joules[0]).toBeCloseTo(totalJoules, 1);
    // A chart and a step still find a sample near by, even at the end.
    expect(mostSpacing).toBeLessThan(channels < 3 ? 22 * 60 : 3 * 3600);
  });

  it('has every sample of the first 50 minutes', () => {
    const series = parseSeries(longJob(1).text);
    const first = series?.samples.filter(({ monotonicSeconds }) => monotonicSeconds <= 3000) ?? [];
    expect(first.length).toBeGreaterThanOrEqual(3000);
  });

  it('writes a line at the start of a step, however old the job is', async () => {
    const steps = [START_MS + 9_999_500];
    const { series } = await sampled([fakeMeter('node', watts(5))], {
      ticks: 1000,
      intervalSeconds: 10,
      changes: (tick) => (tick === 1000 - 1 ? { steps } : {}),
    });
    expect(series.events.find(({ event }) => event === 'step')?.epochMs).toBe(steps[0]);
    expect(series.samples.some(({ monotonicSeconds }) => monotonicSeconds === 9990)).toBe(true);
  });
});

describe('clocks', () => {
  it('distinguishes a suspended machine from a clock that was set', async () => {
    const { series } = await sampled([fakeMeter('node', watts(1))], {
      ticks: 6,
      turnClock: (clock, tick) => {
        if (tick === 1) {
          clock.epochMs += 3_600_000;
          clock.uptimeSeconds += 3600;
        }
        if (tick === 3) clock.epochMs -= 7_200_000;
        if (tick === 5) clock.epochMs += 60_000;
      },
    });
    expect(said(series)).toEqual([
      'gap: the machine was suspended for 3600.0 s',
      'clock-jump: the clock was set back by 7200.0 s',
      'clock-jump: the clock was set forward by 60.0 s',
      'end: enough',
    ]);
    expect(series.damagedLines).toBe(0);
  });

  it('says when a busy machine let no sample through', async () => {
    const { series } = await sampled([fakeMeter('node', watts(1))], {
      ticks: 2,
      turnClock: (clock, tick) => {
        if (tick !== 1) return;
        clock.monotonicSeconds += 30;
        clock.epochMs += 30_000;
        clock.uptimeSeconds += 30;
      },
    });
    expect(said(series)).toContain('gap: 31.0 s without a sample: the machine was busy');
  });
});

describe('a meter that fails', () => {
  it('is lost, asked again with patience, and back; the others go on', async () => {
    let asked = 0;
    const broken = fakeMeter('accelerator:0', (seconds) => {
      asked++;
      if (seconds > 20 && seconds < 100) throw new Error('GPU is lost');
      return { joules: 300 * seconds };
    });
    const { series } = await sampled([broken, fakeMeter('node', watts(9))], { ticks: 200 });
    expect(series.events.map(({ event, channel, epochMs }) => [event, channel, (epochMs - START_MS) / 1000])).toEqual([
      ['meter-lost', 'accelerator:0', 21],
      ['meter-back', 'accelerator:0', 145],
      ['end', undefined, 200],
    ]);
    // At every tick until 22, then at 23, 25, 29, 37, 53, 85 and 145: not once a second.
    expect(asked).toBeLessThan(90);
    expect(series.samples.map(({ joules }) => joules[1])).toEqual(series.samples.map((_, second) => 9 * second));
    expect(series.samples.at(-1)?.joules[0]).toBe(60_000);
  });

  it('may take its time to start before it counts as lost', async () => {
    const slow = fakeMeter('accelerator:0', (seconds) => {
      if (seconds < 5) throw new Error('no reading yet');
      return { joules: seconds };
    });
    const never = fakeMeter('accelerator:1', () => {
      throw new Error('nvidia-smi: not found');
    });
    const { series } = await sampled([slow, never], { ticks: 15 });
    expect(said(series)).toEqual(['meter-lost: nvidia-smi: not found', 'end: enough']);
    expect(series.events[0]).toMatchObject({ channel: 'accelerator:1', epochMs: START_MS + 10_000 });
  });

  it.each([
    ['falls', 50, 'fell from 100.0 J to 50.0 J'],
    ['is not a number', Number.NaN, 'gave NaN J'],
    ['is below zero', -1, 'gave -1 J'],
  ])('because its counter %s keeps what it had', async (_how, bad, message) => {
    const meter = fakeMeter('node', (seconds) => ({ joules: seconds === 0 ? 0 : seconds < 3 ? 100 : bad }));
    const { series } = await sampled([meter], { ticks: 5 });
    expect(said(series)[0]).toBe(`meter-lost: ${message}`);
    expect(series.samples.at(-1)?.joules).toEqual([100]);
  });
});

describe('a full disk', () => {
  it('is noted when there is room again, and costs no energy', async () => {
    const files = new MemoryFiles();
    let writes = 0;
    files.disk = (text) => {
      writes++;
      if (writes === 5) return 10;
      return writes > 5 && writes < 12 ? new Error('ENOSPC: no space left on device, write') : Buffer.byteLength(text);
    };
    const { series } = await sampled([fakeMeter('node', watts(10))], { ticks: 20, files });
    expect(series.damagedLines).toBe(1);
    expect(said(series)).toEqual([expect.stringMatching(/^disk-full: 10 of \d+ bytes taken$/), 'end: enough']);
    expect(series.samples.map(({ monotonicSeconds }) => monotonicSeconds)).toEqual([
      0, 1, 2, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20,
    ]);
    expect(series.samples.at(-1)?.joules).toEqual([200]);
  });

  it('from the start leaves the header for later', async () => {
    const files = new MemoryFiles();
    let writes = 0;
    files.disk = (text) => (++writes < 4 ? new Error('EDQUOT') : Buffer.byteLength(text));
    const { series } = await sampled([fakeMeter('node', watts(1))], { ticks: 9, files });
    expect(said(series)).toEqual(['disk-full: EDQUOT', 'end: enough']);
    expect(series.samples.length).toBe(8);
  });

  it('to the end keeps the newest reading', async () => {
    const files = new MemoryFiles();
    const writer = writeSeries(headerOf([fakeMeter('node', watts(1))]), files);
    files.disk = () => new Error('ENOSPC');
    const sample = { epochMs: START_MS, monotonicSeconds: 4, joules: [40], busySeconds: [null], curveSeconds: [null] };
    writer.sample(sample);
    expect(JSON.parse(files.latest)).toEqual({ ...sample, watts: [0] });
  });
});

it('leaves out events beyond a bound, and says so once', () => {
  const files = new MemoryFiles();
  const writer = writeSeries(headerOf([]), files);
  for (let step = 0; step < 20_000; step++) writer.event({ event: 'step', epochMs: START_MS + step });
  writer.event({ event: 'end', epochMs: START_MS, message: 'x'.repeat(1000) });
  expect(files.text.length).toBeLessThan(300_000);
  const events = parseSeries(files.text)?.events ?? [];
  expect(events.filter(({ event }) => event === 'events-omitted')).toHaveLength(1);
  expect(events.at(-1)?.event).toBe('end');
  expect(events.at(-1)?.message).toHaveLength(200);
});
