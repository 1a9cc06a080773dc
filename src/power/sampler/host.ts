/** What a meter may touch of the machine while it runs. Tests pass a fake; `node-host.ts` is the real one. */

/** Jiffies or milliseconds of one logical CPU, as `os.cpus()` counts them. */
export interface CpuTimes {
  readonly user: number;
  readonly nice: number;
  readonly sys: number;
  readonly irq: number;
  readonly idle: number;
}

/** A running vendor command, of which only its text and its end are of interest. */
export interface MeterChild {
  /** Standard output in pieces of any size. */
  onText(listener: (text: string) => void): void;
  /** Called once, also for a command that could not start. `why` is one short line. */
  onEnd(listener: (why: string) => void): void;
  kill(): void;
}

export interface SamplerHost {
  /** The first 8 KiB of a file; undefined when it cannot be read, whatever the reason. */
  readText(path: string): string | undefined;
  cpuTimes(): readonly CpuTimes[];
  /** Seconds on the clock that never jumps: the sampler takes `Instant.monotonicSeconds` from here, so that both agree. */
  monotonicSeconds(): number;
  /** Starts a command without a shell and with a minimal environment. Never throws. */
  spawn(command: string, args: readonly string[]): MeterChild;
  /** Calls back once, later, without keeping the process alive. The result cancels. */
  after(seconds: number, action: () => void): () => void;
}
