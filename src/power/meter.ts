/**
 * Everything that uses energy is an energy counter. A counter is read and unwrapped, a sensor integrates its watts,
 * a model integrates the watts it computes from load; the sampler treats them alike.
 */

/** `node` is a whole machine (or the share of it a VM holds) by the node power model; the others are parts of one. */
export type Component = 'node' | 'cpu' | 'memory' | 'accelerator';

/** How joules are known. `counter` and `sensor` are measured; `model` is modelled; `declared` was stated by a person. */
export type Method = 'counter' | 'sensor' | 'model' | 'declared';

export const JOULES_PER_KWH = 3.6e6;

/** One reading of a meter. */
export interface Reading {
  /** J since the meter started; never falls, never NaN. */
  readonly joules: number;
  /** Seconds of full use since the meter started (integral of utilisation 0..1), where the meter can see use. */
  readonly busySeconds?: number;
  /**
   * Model meters only: the time that the model's watts at rest were multiplied by, s, and the integral of its s(load) over
   * the same time, s, where it has one. Joules can be computed again from them, also with a better model's watts.
   */
  readonly modelSeconds?: number;
  readonly curveSeconds?: number;
}

/** The instant of a reading. `monotonicSeconds` never jumps; `epochMs` is the wall clock. */
export interface Instant {
  readonly epochMs: number;
  readonly monotonicSeconds: number;
}

export interface Meter {
  /** Unique within a plan: `cpu`, `memory`, `node`, `accelerator:0`. */
  readonly id: string;
  readonly component: Component;
  readonly method: Exclude<Method, 'declared'>;
  /** What is read, in words a report can print: `RAPL package-0 + dram`, `nvidia-smi power.draw.instant`. */
  readonly source: string;
  /**
   * Never waits: a meter that asks a command answers from what the command has written so far. Throws when the meter cannot
   * be read now; the sampler then notes it and goes on with the others.
   */
  read(now: Instant): Reading;
  close?(): void;
}
