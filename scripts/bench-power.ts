/**
 * What the sampler costs, against an empty Node script and other watchers in the same run, and how exact it is: a load that changes every 3 s
 * through meters, loop, file and timeline, against its analytic integral. `npm run bench:power [seconds]`.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { METERS, replayError, SWINGING } from '../__tests__/power/meters/replay.ts';
import { type CommandPlan, type DevicePlan, FILES, type MeterPlan, type SamplerPlan } from '../src/power/plan.ts';
import { SAMPLER_NODE_OPTIONS } from '../src/power/sampler-process.ts';
import { parseSeries } from '../src/power/series/read-samples.ts';
import { codeCarbon, shellLoop } from './bench-others.ts';
import { root } from './bundles.ts';
import { isEntry } from './is-entry.ts';

export interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** The most that the project allows itself. */
  readonly limit?: number;
}

/** Time for all to start, which is not what a job of hours pays for. */
const WARM_UP_SECONDS = 10;
/** CPU times of processes that have ended come in ticks of 10 ms, so several empty scripts are read as one. */
const EMPTY_SCRIPTS = 10;
const EMPTY_ROUNDS = 5;

/**
 * CPU time of the built sampler at 1 Hz over `seconds`, a tick and against an empty Node script: with the node model, and with
 * a vendor's command beside it, whose own cost is not in it. Beside it, at the same time, what others take. Linux only,
 * because nobody else tells the CPU time of another process to the microsecond; elsewhere there are no rows.
 */
export async function benchSampler(seconds = 60): Promise<Row[]> {
  if (process.platform !== 'linux') return [];
  const home = mkdtempSync(join(tmpdir(), 'bench-'));
  const runner = join(home, 'runner');
  mkdirSync(runner);
  const other = codeCarbon(home, WARM_UP_SECONDS + seconds + 60);
  if ('missing' in other) console.log(`CodeCarbon is left out: ${other.missing}`);
  const children: ChildProcess[] = [];
  const start = (command: string, args: readonly string[]): number => {
    // A group of its own, so that what it has started ends with it.
    const child = spawn(command, args, { stdio: 'ignore', detached: true });
    children.push(child);
    if (child.pid === undefined) throw new Error(`cannot start ${command} ${args.join(' ')}`);
    return child.pid;
  };
  const sampler = (name: string, meters: readonly MeterPlan[]) => {
    const folder = join(home, name);
    mkdirSync(folder);
    writeFileSync(join(folder, FILES.plan), JSON.stringify(planOf(meters, 2 * seconds + 60, runner)));
    const bundle = join(root, 'dist', 'sampler', 'index.js');
    return { pid: start(process.execPath, [...SAMPLER_NODE_OPTIONS, bundle, folder]), folder };
  };
  try {
    const before = Array.from({ length: EMPTY_ROUNDS }, () => emptyCpuSeconds(home));
    const idle = start(process.execPath, ['-e', 'setInterval(() => {}, 1e9)']);
    const model = sampler('model', [NODE_MODEL]);
    const stream = sampler('stream', [NODE_MODEL, streamOf(home, 'nvidia-smi', 0.437)]);
    const counter = sampler('counter', [NODE_MODEL, streamOf(home, 'nvml', 1)]);
    const anew = sampler('anew', [NODE_MODEL, answerOf(home)]);
    const loop = shellLoop(join(home, 'loop.txt'));
    const shell = start(loop.command, loop.args);
    const carbon = 'missing' in other ? undefined : start(other.command, other.args);
    await passed(WARM_UP_SECONDS);
    // A vendor's command is not ours; what a shell loop starts is all that it does.
    const clocks = {
      ours: () => cpuSeconds(model.pid),
      stream: () => cpuSeconds(stream.pid),
      counter: () => cpuSeconds(counter.pid),
      anew: () => cpuSeconds(anew.pid),
      shell: () => cpuSeconds(shell) + tickSeconds(shell).ofChildren,
      carbon: () => (carbon === undefined ? 0 : cpuSeconds(carbon) + tickSeconds(carbon).ofChildren),
    };
    const began = eachOf(clocks, (clock) => clock());
    await passed(seconds);
    const ended = eachOf(clocks, (clock) => clock());
    const tickMs = (name: keyof typeof clocks) => ((ended[name] - began[name]) / seconds) * 1000;
    const ours = tickMs('ours');
    const more = (name: keyof typeof clocks) => Math.max(0, tickMs(name) - ours);
    const memory = { idle: residentMb(idle), model: residentMb(model.pid) };
    for (const { folder } of [model, stream, counter, anew]) {
      const samples = parseSeries(readFileSync(join(folder, FILES.samples), 'utf8'))?.samples.length ?? 0;
      if (samples < seconds) throw new Error(`the sampler wrote ${samples} samples in ${seconds} s`);
    }
    endAll(children, 'SIGKILL');
    const after = Array.from({ length: EMPTY_ROUNDS }, () => emptyCpuSeconds(home));
    const emptyMs = median([...before, ...after]) * 1000;
    const perTick = (what: string, value: number): Row => ({ what, value, unit: 'ms a tick' });
    return [
      { what: 'empty Node script, CPU', value: emptyMs, unit: 'ms' },
      {
        what: `sampler, CPU a tick (${ours.toFixed(3)} ms)`,
        value: ours / emptyMs,
        unit: 'x empty',
        limit: 0.02,
      },
      perTick(`reading nvidia-smi, ${CARDS} cards, 2.3 lines/s, more`, more('stream')),
      perTick(`reading NVML's counter, ${CARDS} cards, 1 line/s, more`, more('counter')),
      perTick(`starting amd-smi anew every 5 s, ${CARDS} cards, more`, more('anew')),
      perTick('a shell loop of our own, as script-based tools do', tickMs('shell')),
      { what: 'sampler against that shell loop', value: ours / tickMs('shell'), unit: 'x' },
      ...(carbon === undefined
        ? []
        : [
            perTick('CodeCarbon, each second', tickMs('carbon')),
            { what: 'sampler against CodeCarbon', value: ours / tickMs('carbon'), unit: 'x', limit: 1 },
          ]),
      { what: 'idle Node process, memory', value: memory.idle, unit: 'MB' },
      { what: 'sampler, memory', value: memory.model, unit: 'MB' },
      { what: 'beyond idle, memory', value: memory.model - memory.idle, unit: 'MB', limit: 8 },
    ];
  } finally {
    endAll(children, 'SIGTERM');
    await passed(0.5);
    endAll(children, 'SIGKILL');
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

function eachOf<Name extends string, From, To>(from: Readonly<Record<Name, From>>, to: (each: From) => To) {
  const entries = Object.entries<From>(from).map(([name, each]) => [name, to(each)] as const);
  return Object.fromEntries(entries) as Record<Name, To>;
}

function endAll(children: readonly ChildProcess[], signal: 'SIGTERM' | 'SIGKILL'): void {
  for (const { pid } of children) {
    try {
      if (pid !== undefined) process.kill(-pid, signal);
    } catch {
      // It has ended.
    }
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

/** Watches what it watches in a job: the runner's folder and a process. */
function planOf(meters: readonly MeterPlan[], maxSeconds: number, runner: string): SamplerPlan {
  return {
    format: 1,
    startedAt: new Date().toISOString(),
    intervalSeconds: 1,
    meters,
    watch: { maxSeconds, runnerCommandsFolder: runner, parent: { pid: process.pid } },
    askPlace: false,
  };
}

/**
 * CPU time of a process, s, by the scheduler's clock. Of living threads there are nanoseconds; with those that have ended
 * there are ticks only, which are rounded down: the larger is nearer.
 */
function cpuSeconds(pid: number): number {
  const nanoseconds = readdirSync(`/proc/${pid}/task`).map((id) =>
    Number(readFileSync(`/proc/${pid}/task/${id}/schedstat`, 'utf8').split(' ')[0]),
  );
  return Math.max(nanoseconds.reduce((sum, each) => sum + each, 0) / 1e9, tickSeconds(pid).ofItself);
}

/** Fields 14 to 17 of `/proc/<pid>/stat`; Linux shows 100 ticks a second on every machine. */
function tickSeconds(pid: number): { readonly ofItself: number; readonly ofChildren: number } {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const [user = 0, system = 0, childrenUser = 0, childrenSystem = 0] = fields.slice(11, 15).map(Number);
  return { ofItself: (user + system) / 100, ofChildren: (childrenUser + childrenSystem) / 100 };
}

function emptyCpuSeconds(home: string): number {
  const script = join(home, 'empty.mjs');
  writeFileSync(script, '');
  const before = tickSeconds(process.pid).ofChildren;
  for (let count = 0; count < EMPTY_SCRIPTS; count++) {
    const { status } = spawnSync(process.execPath, [script], { stdio: 'ignore' });
    if (status !== 0) throw new Error(`an empty script ended with ${status}`);
  }
  return (tickSeconds(process.pid).ofChildren - before) / EMPTY_SCRIPTS;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
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
