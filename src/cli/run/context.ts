/** What `run` must know of its own start, seen before anything else is loaded. */
import { ignoredSignals, startConditions } from './ignored-signals.ts';
import { inheritedDescriptors, openDescriptors, targetsOf } from './inherited-descriptors.ts';
import { shareStreams } from './shared-streams.ts';
import { type CommandSignal, type ReceivedSignals, receiveSignals } from './signals.ts';

export interface RunContext {
  readonly signals: ReceivedSignals;
  readonly ignored: ReadonlySet<CommandSignal>;
  /** Files to pass to the command besides its three streams, by number. */
  readonly descriptors: readonly number[];
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
}

/** Changes how `process` receives signals and writes to its streams. Signals first: each moment before loses one. */
export function prepareRun(target: NodeJS.Process): RunContext {
  const signals = receiveSignals(target);
  shareStreams(target);
  const { ppid, platform, env } = target;
  return {
    signals,
    ignored: ignoredSignals(startConditions(env, ppid)),
    descriptors: inheritedDescriptors(openDescriptors(), targetsOf(ppid)),
    platform,
    env,
  };
}
