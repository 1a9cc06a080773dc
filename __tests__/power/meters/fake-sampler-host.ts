/** A machine in which a test moves the clock, changes files and speaks for the vendors' commands. */
import type { Instant, Meter, Reading } from '../../../src/power/meter.ts';
import type { CpuTimes, MeterChild, SamplerHost } from '../../../src/power/sampler/host.ts';

export interface FakeChild {
  readonly command: string;
  readonly args: readonly string[];
  killed: boolean;
  says(text: string): void;
  ends(why?: string): void;
}

export interface FakeSamplerHost extends SamplerHost {
  readonly files: Map<string, string>;
  readonly children: FakeChild[];
  times: readonly CpuTimes[];
  readonly now: Instant;
  /** Moves the clock and calls back what was due on the way. */
  pass(seconds: number): Instant;
  /** The last command that was started. */
  child(): FakeChild;
}

export function fakeSamplerHost(files: Readonly<Record<string, string>> = {}): FakeSamplerHost {
  let clock = 1000;
  let timers: { at: number; action: () => void }[] = [];
  const world: FakeSamplerHost = {
    files: new Map(Object.entries(files)),
    children: [],
    times: [],
    get now() {
      return { epochMs: 1.7e12 + clock * 1000, monotonicSeconds: clock };
    },
    pass(seconds) {
      const end = clock + seconds;
      for (;;) {
        const [due] = timers.filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at);
        if (due === undefined) break;
        timers = timers.filter((timer) => timer !== due);
        clock = Math.max(clock, due.at);
        due.action();
      }
      clock = end;
      return world.now;
    },
    child() {
      const last = world.children.at(-1);
      if (last === undefined) throw new Error('no command was started');
      return last;
    },
    readText: (path) => world.files.get(path),
    cpuTimes: () => world.times,
    monotonicSeconds: () => clock,
    spawn: (command, args) => {
      const { child, seen } = fakeChild(command, args);
      world.children.push(seen);
      return child;
    },
    after: (seconds, action) => {
      const timer = { at: clock + seconds, action };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
  };
  return world;
}

function fakeChild(command: string, args: readonly string[]): { child: MeterChild; seen: FakeChild } {
  let say: (text: string) => void = () => {};
  let end: (why: string) => void = () => {};
  let ended = false;
  const seen: FakeChild = {
    command,
    args,
    killed: false,
    says: (text) => say(text),
    ends: (why = 'ended with code 1') => {
      if (ended) return;
      ended = true;
      end(why);
    },
  };
  const child: MeterChild = {
    onText: (listener) => {
      say = listener;
    },
    onEnd: (listener) => {
      end = listener;
    },
    kill: () => {
      seen.killed = true;
      seen.ends('ended with SIGTERM');
    },
  };
  return { child, seen };
}

/** Undefined where the meter cannot be read now. */
export function readingOf(meter: Meter, now: Instant): Reading | undefined {
  try {
    return meter.read(now);
  } catch {
    return undefined;
  }
}
