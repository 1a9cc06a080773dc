/** A sampler without machine, disk or time: the loop runs as fast as it can over a clock that tests turn. */
import type { Meter, Reading } from '../../src/power/meter.ts';
import { type Changes, type LoopEnvironment, sampleUntilEnd } from '../../src/power/sampler/sampling-loop.ts';
import { type SeriesFiles, writeSeries } from '../../src/power/sampler/write-series.ts';
import { parseSeries } from '../../src/power/series/read-samples.ts';
import type { Latest, Series, SeriesHeader } from '../../src/power/series/sample-file.ts';

export const START_MS = Date.parse('2026-11-23T12:00:00Z');

export interface FakeClock {
  epochMs: number;
  monotonicSeconds: number;
  uptimeSeconds: number;
}

export function headerOf(meters: readonly Meter[], intervalSeconds = 1): SeriesHeader {
  return {
    format: 1,
    startedAt: new Date(START_MS).toISOString(),
    intervalSeconds,
    channels: meters.map(({ id, component, method, source }) => ({
      id,
      component,
      method,
      source,
      range: { kind: 'factor', factor: 1.6 },
    })),
  };
}

/** A meter whose readings a test computes from the time since the start. */
export function fakeMeter(id: string, read: (seconds: number) => Reading): Meter {
  return {
    id,
    component: id.startsWith('accelerator') ? 'accelerator' : 'node',
    method: 'sensor',
    source: `fake ${id}`,
    read: ({ monotonicSeconds }) => read(monotonicSeconds),
  };
}

export class MemoryFiles implements SeriesFiles {
  text = '';
  latest = '';
  /** What the disk does with a text: how many of its bytes it takes, or an error. */
  disk: (text: string) => number | Error = (text) => Buffer.byteLength(text);

  append(text: string): number {
    const taken = this.disk(text);
    if (taken instanceof Error) throw taken;
    this.text += Buffer.from(text).subarray(0, taken).toString();
    return taken;
  }

  replaceLatest(text: string): void {
    this.latest = text;
  }
}

export interface FakeRun {
  readonly ticks: number;
  readonly intervalSeconds?: number;
  /** Turned before each tick but the first, after the interval has passed. */
  readonly turnClock?: (clock: FakeClock, tick: number) => void;
  readonly changes?: (tick: number) => Changes;
  readonly files?: MemoryFiles;
}

/** Samples for so many ticks and reads back what was written. */
export async function sampled(
  meters: readonly Meter[],
  run: FakeRun,
): Promise<{ series: Series; latest: Latest; reason: string }> {
  const clock: FakeClock = { epochMs: START_MS, monotonicSeconds: 0, uptimeSeconds: 5000 };
  const files = run.files ?? new MemoryFiles();
  let tick = 0;
  const world: LoopEnvironment = {
    now: () => ({ epochMs: clock.epochMs, monotonicSeconds: clock.monotonicSeconds }),
    uptimeSeconds: () => clock.uptimeSeconds,
    async wait(seconds) {
      tick++;
      clock.epochMs += seconds * 1000;
      clock.monotonicSeconds += seconds;
      clock.uptimeSeconds += seconds;
      run.turnClock?.(clock, tick);
    },
    changes: () => (tick >= run.ticks ? { end: 'enough' } : (run.changes?.(tick) ?? {})),
  };
  const { intervalSeconds = 1 } = run;
  const writer = writeSeries(headerOf(meters, intervalSeconds), files);
  const reason = await sampleUntilEnd(meters, { intervalSeconds, maxSeconds: 1e9 }, world, writer);
  const series = parseSeries(files.text);
  if (series === undefined) throw new Error('no header was written');
  return { series, latest: JSON.parse(files.latest), reason };
}
