/** The energy of each step of a job. Every joule goes to exactly one line, so that the lines add up to the job. */
import picomatch from 'picomatch';
import type { Step } from './record.ts';

/** A step as the platform reports it. Epoch ms. */
export interface StepWindow {
  readonly name: string;
  readonly number?: number;
  readonly startMs: number;
  readonly endMs: number;
}

export interface StepsContext {
  /** What was measured, epoch ms. */
  readonly startMs: number;
  readonly endMs: number;
  /** Energy of the job in a window, in any unit that adds up; scaled here to `totalKwh`. */
  readonly energyBetween: (fromMs: number, toMs: number) => number;
  /** Energy of the whole job, kWh with PUE. */
  readonly totalKwh: number;
  /** Part of `totalKwh` that has no time, because it was declared and not measured, kWh. */
  readonly declaredKwh?: number;
  /** Name of the step that trains, or a glob. */
  readonly trainingStep?: string;
}

export interface StepsEnergy {
  readonly steps: readonly Step[];
  /** Steps that were over before the measurement began: their energy is unknown. */
  readonly notMeasured: readonly StepWindow[];
}

/** The platform rounds to whole seconds: a gap this short between two steps is none. */
const ROUNDING_MS = 1000;

const NAMES = { before: 'before the first step', between: 'between steps', after: 'after the last step' } as const;

/**
 * Energy by step, in the order of their start. Where steps overlap, each instant is split evenly among those that run.
 * Energy before the first step, between steps and after the last one has a line of its own.
 */
export function energyOfSteps(windows: readonly StepWindow[], context: StepsContext): StepsEnergy {
  const { startMs, endMs, totalKwh, declaredKwh = 0 } = context;
  const begun = windows.filter((window) => window.startMs <= endMs);
  const started = begun.filter((window) => window.endMs > startMs || window.startMs >= startMs);
  const clipped = closeGaps(
    started
      .map((window) => ({
        ...window,
        startMs: clamp(window.startMs, startMs, endMs),
        endMs: clamp(Math.max(window.startMs, window.endMs), startMs, endMs),
      }))
      .sort((a, b) => a.startMs - b.startMs || (a.number ?? 0) - (b.number ?? 0)),
  );
  const trains = trainingMatcher(context.trainingStep);
  const lines: Line[] = clipped.map((window) => ({
    kind: 'step',
    name: window.name,
    number: window.number,
    startMs: window.startMs,
    seconds: (window.endMs - window.startMs) / 1000,
    energy: 0,
    overlapped: false,
    training: trains(window.name),
  }));
  const rest = new Map<RestKind, Line>();
  const first = clipped[0]?.startMs ?? endMs;
  const last = Math.max(startMs, ...clipped.map((window) => window.endMs));
  for (const [from, to] of pieces(startMs, endMs, clipped)) {
    const energy = Math.max(0, context.energyBetween(from, to));
    const active = lines.filter((_, index) => isActive(clipped[index], from, to));
    for (const line of active) {
      line.energy += energy / active.length;
      line.overlapped ||= active.length > 1;
    }
    if (active.length > 0) continue;
    const kind = to <= first ? 'before' : from >= last ? 'after' : 'between';
    const line = rest.get(kind) ?? emptyRest(kind, from);
    line.energy += energy;
    line.seconds += (to - from) / 1000;
    rest.set(kind, line);
  }
  const all = [rest.get('before'), ...lines, rest.get('between'), rest.get('after')].filter(
    (line) => line !== undefined,
  );
  return {
    steps: [...inKwh(all, totalKwh - declaredKwh), ...declaredLine(declaredKwh)],
    notMeasured: begun.filter((window) => !started.includes(window)),
  };
}

/** Windows from the moments at which steps began, where nothing else is known of them: `step 1`, `step 2`. */
export function windowsFromMarks(marks: readonly number[], endMs: number): StepWindow[] {
  const starts = [...marks].filter((mark) => mark < endMs).sort((a, b) => a - b);
  return starts.map((startMs, index) => ({
    name: `step ${index + 1}`,
    number: index + 1,
    startMs,
    endMs: starts[index + 1] ?? endMs,
  }));
}

/** Whether a step's name is the one that trains: the name itself, or a glob in which `*` also spans slashes. */
export function trainingMatcher(trainingStep: string | undefined): (name: string) => boolean {
  const wanted = trainingStep?.trim() ?? '';
  if (wanted === '') return () => false;
  const glob = picomatch(wanted, { bash: true, dot: true, nocase: true });
  return (name) => name === wanted || glob(name);
}

type RestKind = 'before' | 'between' | 'after';

interface Line {
  readonly kind: Step['kind'];
  readonly name: string;
  readonly number?: number;
  readonly startMs?: number;
  seconds: number;
  energy: number;
  overlapped: boolean;
  readonly training: boolean;
}

function emptyRest(kind: RestKind, startMs: number): Line {
  // Several gaps make one line; it has no one start.
  const start = kind === 'between' ? undefined : startMs;
  return { kind, name: NAMES[kind], startMs: start, seconds: 0, energy: 0, overlapped: false, training: false };
}

function inKwh(lines: readonly Line[], kwh: number): Step[] {
  const sum = lines.reduce((total, line) => total + line.energy, 0);
  const seconds = lines.reduce((total, line) => total + line.seconds, 0);
  return lines.map((line) => ({
    name: line.name.slice(0, 500),
    number: line.number,
    kind: line.kind,
    startedAt: line.startMs === undefined ? undefined : new Date(line.startMs).toISOString(),
    seconds: line.seconds,
    kwh: kwh * (sum > 0 ? line.energy / sum : seconds > 0 ? line.seconds / seconds : 0),
    training: line.training || undefined,
    overlapped: line.overlapped || undefined,
  }));
}

function declaredLine(kwh: number): Step[] {
  return kwh > 0 ? [{ name: 'declared, not measured in a step', kind: 'between', seconds: 0, kwh }] : [];
}

/** A step runs until the next one starts, where only rounding lies between. */
function closeGaps(windows: readonly StepWindow[]): StepWindow[] {
  return windows.map((window) => {
    const next = windows.find((other) => other.startMs >= window.endMs && other !== window);
    const gap = next === undefined ? 0 : next.startMs - window.endMs;
    const covered = windows.some((other) => other.startMs < window.endMs && other.endMs > window.endMs);
    return gap > 0 && gap <= ROUNDING_MS && !covered && next ? { ...window, endMs: next.startMs } : window;
  });
}

/** The measured time cut wherever a step starts or ends. */
function* pieces(startMs: number, endMs: number, windows: readonly StepWindow[]): Generator<readonly [number, number]> {
  const cuts = new Set([startMs, endMs, ...windows.flatMap((window) => [window.startMs, window.endMs])]);
  const sorted = [...cuts].sort((a, b) => a - b);
  for (const [index, from] of sorted.entries()) {
    const to = sorted[index + 1];
    if (to !== undefined) yield [from, to];
  }
}

function isActive(window: StepWindow | undefined, from: number, to: number): boolean {
  return window !== undefined && window.startMs <= from && window.endMs >= to;
}

function clamp(ms: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, ms));
}
