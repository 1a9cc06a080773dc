/** How busy the CPUs are, from each counter that reports it, on real text and on faulty counters. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LoadSource } from '../../src/power/plan.ts';
import {
  cgroup1Seconds,
  cgroup2Seconds,
  type LoadWorld,
  openLoad,
  procStatTimes,
} from '../../src/power/sampler/cpu-load.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';

/** `/proc/stat` of a GitHub-like VM with two CPUs, head of the file; user nice system idle iowait irq softirq steal guest. */
function procStat(user: number, system: number, idle: number, steal = 0): string {
  return `cpu  ${user} 5 ${system} ${idle} 7 0 3 ${steal} 0 0\ncpu0 1 2 3 4 5 6 7 8 9 10\nintr 33333 0 9\nctxt 99\n`;
}
const PROC: LoadSource = { kind: 'proc-stat', path: '/proc/stat' };
const at = (monotonicSeconds: number) => ({ epochMs: 1_700_000_000_000 + monotonicSeconds * 1000, monotonicSeconds });

/** Gives each text in turn, whatever the path. */
function texts(...all: (string | undefined)[]): LoadWorld {
  return { readText: () => all.shift(), cpuTimes: () => [] };
}

describe('/proc/stat', () => {
  it('is the busy share of the time since the last look', () => {
    const load = openLoad(PROC, texts(procStat(100, 50, 1000), procStat(150, 60, 1040), procStat(150, 60, 1140)));
    expect(load.read(at(0))).toBeUndefined();
    expect(load.read(at(1))).toBeCloseTo(0.6, 12);
    expect(load.read(at(2))).toBe(0);
  });

  it('leaves out the time that was stolen, and guest time that is in user already', () => {
    const load = openLoad(PROC, texts(procStat(0, 0, 0), procStat(50, 0, 50, 400)));
    load.read(at(0));
    expect(load.read(at(1))).toBe(0.5);
    expect(procStatTimes('cpu  10 1 2 30 4 5 6 70 8 9')).toEqual([24, 34]);
  });

  it('counts a window whole when no tick passed in between', () => {
    const load = openLoad(PROC, texts(procStat(0, 0, 0), procStat(0, 0, 0), procStat(3, 0, 1)));
    load.read(at(0));
    expect(load.read(at(0.001))).toBeUndefined();
    expect(load.read(at(0.04))).toBe(0.75);
  });

  it('takes a counter that steps back for no time, and goes on from there', () => {
    const load = openLoad(PROC, texts(procStat(100, 0, 1000), procStat(150, 0, 990), procStat(160, 0, 1000)));
    load.read(at(0));
    expect(load.read(at(1))).toBe(1);
    expect(load.read(at(2))).toBe(0.5);
  });

  it('says so when it cannot be read, or says nothing', () => {
    expect(() => openLoad(PROC, texts(undefined)).read(at(0))).toThrow('cannot read /proc/stat');
    expect(() => openLoad(PROC, texts('')).read(at(0))).toThrow('no CPU time in /proc/stat');
    expect(() => openLoad(PROC, texts('cpu  what 1 2 3')).read(at(0))).toThrow('no CPU time');
  });
});

describe("a container's CPU time", () => {
  // cgroup v2 `cpu.stat` as systemd and Docker show it.
  const cpuStat = (usec: number) =>
    `usage_usec ${usec}\nuser_usec 5\nsystem_usec 4\nnr_periods 0\nnr_throttled 0\nthrottled_usec 0\n`;
  const V2: LoadSource = { kind: 'cgroup-v2', path: '/sys/fs/cgroup/cpu.stat', cpus: 2 };

  it('is used seconds over the seconds that its CPUs had', () => {
    const load = openLoad(V2, texts(cpuStat(5_000_000), cpuStat(6_500_000), cpuStat(6_500_000)));
    expect(load.read(at(10))).toBeUndefined();
    expect(load.read(at(11))).toBe(0.75);
    expect(load.read(at(12))).toBe(0);
  });

  it('is never above one, and starts anew when the counter falls', () => {
    const load = openLoad(V2, texts(cpuStat(0), cpuStat(9_000_000), cpuStat(100), cpuStat(1_000_100)));
    load.read(at(0));
    expect(load.read(at(1))).toBe(1);
    expect(load.read(at(2))).toBeUndefined();
    expect(load.read(at(3))).toBe(0.5);
  });

  it('is in nanoseconds in version 1', () => {
    const load = openLoad({ kind: 'cgroup-v1', path: '/x', cpus: 4 }, texts('1000000000\n', '3000000000\n'));
    load.read(at(0));
    expect(load.read(at(1))).toBe(0.5);
    expect(cgroup1Seconds('nonsense')).toBeUndefined();
    expect(cgroup2Seconds('user_usec 3')).toBeUndefined();
  });
});

describe("Node's own counters", () => {
  const cpu = (user: number, idle: number) => ({ user, nice: 0, sys: 0, irq: 0, idle });
  function cpuLists(...all: ReturnType<typeof cpu>[][]): LoadWorld {
    return { readText: () => undefined, cpuTimes: () => all.shift() ?? [] };
  }

  it('sum over the CPUs', () => {
    const load = openLoad({ kind: 'os-cpus' }, cpuLists([cpu(0, 0), cpu(0, 0)], [cpu(100, 0), cpu(0, 100)]));
    load.read(at(0));
    expect(load.read(at(1))).toBe(0.5);
  });

  it('wait for the next look when a CPU comes or goes', () => {
    const load = openLoad({ kind: 'os-cpus' }, cpuLists([cpu(0, 0)], [cpu(9, 1), cpu(5, 5)], [cpu(10, 2), cpu(7, 6)]));
    load.read(at(0));
    expect(load.read(at(1))).toBeUndefined();
    expect(load.read(at(2))).toBe(0.6);
  });

  it('fail where the system has none', () => {
    expect(() => openLoad({ kind: 'os-cpus' }, cpuLists([])).read(at(0))).toThrow('no CPU time');
  });
});

it('is 0..1, nothing or an error, whatever the counters hold', () => {
  const counter = fc.oneof(fc.nat(), fc.double(), fc.bigInt().map(String), fc.string());
  const text = fc.oneof(
    fc.string(),
    fc.array(counter, { maxLength: 10 }).map((fields) => `cpu  ${fields.join(' ')}\n`),
    counter.map((used) => `usage_usec ${used}\n`),
    counter.map(String),
  );
  const source = fc.constantFrom<LoadSource>(
    PROC,
    { kind: 'cgroup-v2', path: '/v2', cpus: 0.5 },
    { kind: 'cgroup-v1', path: '/v1', cpus: 0 },
  );
  fc.assert(
    fc.property(source, fc.array(fc.tuple(text, fc.double({ noNaN: true })), { maxLength: 8 }), (kind, reads) => {
      const load = openLoad(kind, texts(...reads.map(([each]) => each)));
      for (const [, seconds] of reads) {
        let busy: number | undefined;
        try {
          busy = load.read(at(seconds));
        } catch (error) {
          expect(String(error)).toMatch(/no CPU time|cannot read/);
        }
        if (busy !== undefined) expect(busy >= 0 && busy <= 1).toBe(true);
      }
    }),
    { numRuns: fuzzRuns() },
  );
});
