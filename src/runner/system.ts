/** What a finder may see of a machine. Tests pass a fake tree; `node-system.ts` is the real one. */

export interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface System {
  /** `process.platform` and `process.arch`. */
  readonly platform: string;
  readonly arch: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** One entry a logical CPU, as the system words it; `unknown` on most Arm Linux machines. */
  cpuModels(): readonly string[];
  /** Logical CPUs this process may use (affinity counted, cgroup quota not). */
  parallelism(): number;
  totalMemoryBytes(): number;
  /** Content of a text file by absolute path, at most a megabyte; undefined when it cannot be read, whatever the reason. */
  readText(path: string): string | undefined;
  /** Names inside a folder; empty when it cannot be read. */
  list(path: string): readonly string[];
  /**
   * Runs a command found on PATH, without a shell and without the job's environment. Undefined when it does not exist,
   * cannot start, or is not done in time.
   */
  run(command: string, args: readonly string[], timeoutMs: number): Promise<CommandResult | undefined>;
  /** What `inventory-process.ts` prints, in a Node of its own without the job's environment. Undefined as for `run`. */
  systemInformation(timeoutMs: number): Promise<string | undefined>;
}
