/**
 * What the sampler costs, against an idle Node process in the same run, and how exact it is: a load that changes every 3 s
 * through meters, loop, file and timeline, against its analytic integral. `npm run bench:power [seconds]`.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { METERS, replayError, SWINGING } from '../__tests__/power/meters/replay.ts';
import { type CommandPlan, type DevicePlan, FILES, type MeterPlan, type SamplerPlan } from '../src/power/plan.ts';
import { SAMPLER_NODE_OPTIONS } from '../src/power/sampler-process.ts';
import { parseSeries } from '../src/power/series/read-samples.ts';
import { root } from './bundles.ts';
import { isEntry } from './is-entry.ts';

export interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** The most that the project allows itself. */
  readonly limit?: number;
}

/** Time for both processes to start, which is not what a job of hours pays for. */
const WARM_UP_SECONDS = 5;

/**
 * CPU time and memory of the built sampler at 1 Hz beyond an idle Node process's, over `seconds`: with the node model, and with
 * a vendor's command beside it, whose own cost is not in it. Linux only, because nobody else tells the CPU time of another
 * process to the microsecond; elsewhere there are no rows.
 */
export async function benchSampler(seconds = 60): Promise<Row[]> {
  if (process.platform !== 'linux') return [];
  const home = mkdtempSync(join(tmpdir(), 'bench-'));
  const children: ChildProcess[] = [];
  const start = (args: readonly string[]): number => {
    const child = spawn(process.execPath, args, { stdio: 'ignore' });
    children.push(child);
    if (child.pid === undefined) throw new Error(`cannot start ${args.join(' ')}`);
    return child.pid;
  };
  const sampler = (name: string, meters: readonly MeterPlan[]) => {
    const folder = join(home, name);
    mkdirSync(folder);
    writeFileSync(join(folder, FILES.plan), JSON.stringify(planOf(meters, 2 * seconds + 60)));
    const pid = start([...SAMPLER_NODE_OPTIONS, join(root, 'dist', 'sampler', 'index.js'), folder]);
    return { pid, folder };
  };
  try {
    const idle = { pid: start(['-e', 'setInterval(() => {}, 1e9)']) };
    const model = sampler('model', [NODE_MODEL]);
    const stream = sampler('stream', [NODE_MODEL, streamOf(home, 'nvidia-smi', 0.437)]);
    const counter = sampler('counter', [NODE_MODEL, streamOf(home, 'nvml', 1)]);
    const anew = sampler('anew', [NODE_MODEL, answerOf(home)]);
    await passed(WARM_UP_SECONDS);
    const all = [idle, model, stream, counter, anew];
    const before = all.map(({ pid }) => cpuSeconds(pid));
    await passed(seconds);
    const [none = 0, ...used] = all.map(({ pid }, place) => cpuSeconds(pid) - (before[place] ?? 0));
    const [byModel = 0, byStream = 0, byCounter = 0, byAnew = 0] = used;
    for (const { folder } of [model, stream, counter, anew]) {
      const samples = parseSeries(readFileSync(join(folder, FILES.samples), 'utf8'))?.samples.length ?? 0;
      if (samples < seconds) throw new Error(`the sampler wrote ${samples} samples in ${seconds} s`);
    }
    const perHour = 3600 / seconds;
    const percent = (more: number, less: number) => (Math.max(0, more - less) / seconds) * 100;
    return [
      { what: 'idle Node process, CPU', value: none * perHour, unit: 's per hour' },
      { what: 'sampler at 1 Hz, CPU', value: byModel * perHour, unit: 's per hour' },
      { what: 'beyond idle, of one core', value: percent(byModel, none), unit: '%', limit: 0.1 },
      { what: `reading nvidia-smi, ${CARDS} cards, 2.3 lines/s, more`, value: percent(byStream, byModel), unit: '%' },
      { what: `reading NVML's counter, ${CARDS} cards, 1 line/s, more`, value: percent(byCounter, byModel), unit: '%' },
      { what: `starting amd-smi anew every 5 s, ${CARDS} cards, more`, value: percent(byAnew, byModel), unit: '%' },
      { what: 'idle Node process, memory', value: residentMb(idle.pid), unit: 'MB' },
      { what: 'sampler, memory', value: residentMb(model.pid), unit: 'MB' },
      { what: 'beyond idle, memory', value: residentMb(model.pid) - residentMb(idle.pid), unit: 'MB', limit: 8 },
    ];
  } finally {
    for (const child of children) child.kill('SIGTERM');
    await passed(0.5);
    for (const child of children) child.kill('SIGKILL');
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Error of the joules after half an hour of a load that changes every 3 s, not on the second, at 1 Hz, through every
 * meter, loop, file and timeline, in % of the analytic integral.
 */
export async function benchReplay(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const meter of METERS) {
    const value = await replayError(meter, SWINGING, 1800);
    rows.push({ what: `replay, ${meter.meter}`, value, unit: '% off the integral', limit: 0.5 });
  }
  return rows;
}

/** One line a row: what, how much, and whether it keeps its limit. */
export function benchLine({ what, value, unit, limit }: Row): string {
  const verdict = limit === undefined ? '' : value <= limit ? `  (limit ${limit})` : `  OVER THE LIMIT OF ${limit}`;
  return `${what.padEnd(56)} ${value.toFixed(3).padStart(10)} ${unit}${verdict}`;
}

const NODE_MODEL: MeterPlan = {
  kind: 'node-model',
  id: 'node',
  component: 'node',
  source: 'node model on /proc/stat',
  range: { kind: 'factor', factor: 1.6 },
  model: { formula: 'load-model', idleWatts: 3.4, fullWatts: 11.45, share: 1, count: 1, curve: 'cpu-time' },
  load: { kind: 'proc-stat', path: '/proc/stat' },
};

const CARDS = 8;

/** Stands for `nvidia-smi -lms 437` or NVML's counter: one process that prints a line a card for as long as it lives. */
function streamOf(home: string, kind: 'nvidia-smi' | 'nvml', seconds: number): MeterPlan {
  const lines = cards(({ index }) => `GPU-${index}, 98, 672.41\\n`).join('');
  return commandOf(home, kind, `while :; do printf '${lines}'; sleep ${seconds}; done`);
}

/** Stands for `amd-smi metric --json`: answers once and ends. */
function answerOf(home: string): MeterPlan {
  const answer = JSON.stringify(cards(({ index }) => ({ gpu: index, power: { socket_power: 542 } })));
  return { ...commandOf(home, 'amd-smi', `sleep 0.5; echo '${answer}'`), everySeconds: 5 };
}

function commandOf(home: string, kind: CommandPlan['kind'], script: string): CommandPlan {
  const command = join(home, kind);
  writeFileSync(command, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  // Our question names NVIDIA's cards by their identity, AMD's by their place.
  const named = (device: DevicePlan) => (kind === 'amd-smi' ? device : { ...device, key: `GPU-${device.index}` });
  return { kind, command, args: [], devices: cards(named) };
}

function cards<Made>(make: (device: DevicePlan) => Made): Made[] {
  return Array.from({ length: CARDS }, (_, index) =>
    make({
      id: `accelerator:${index}`,
      component: 'accelerator',
      index,
      name: 'stand-in',
      source: 'stand-in',
      range: { kind: 'percent', percent: 5 },
      share: 1,
      maxWatts: 1000,
    }),
  );
}

function planOf(meters: readonly MeterPlan[], maxSeconds: number): SamplerPlan {
  return {
    format: 1,
    startedAt: new Date().toISOString(),
    intervalSeconds: 1,
    meters,
    watch: { maxSeconds },
    askPlace: false,
  };
}

/** CPU time of all threads of a process, s. */
function cpuSeconds(pid: number): number {
  const threads = readdirSync(`/proc/${pid}/task`);
  const nanoseconds = threads.map((id) =>
    Number(readFileSync(`/proc/${pid}/task/${id}/schedstat`, 'utf8').split(' ')[0]),
  );
  return nanoseconds.reduce((sum, each) => sum + each, 0) / 1e9;
}

function residentMb(pid: number): number {
  const kb = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kb) / 1024;
}

function passed(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}

if (isEntry(import.meta)) {
  const seconds = Number(process.argv[2] ?? 60);
  for (const row of [...(await benchSampler(seconds)), ...(await benchReplay())]) console.log(benchLine(row));
}
