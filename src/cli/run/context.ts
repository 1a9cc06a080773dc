/** What `run` must know of its own start, seen before anything else is loaded. */
import { ignoredSignals, startConditions } from './ignored-signals.ts';
import { inheritedDescriptors, openDescriptors, targetsOf, unmarkedDescriptors } from './inherited-descriptors.ts';
import { leaveStreams, releaseDescriptors, shareStreams } from './shared-streams.ts';
import { type CommandSignal, type ReceivedSignals, receiveSignals } from './signals.ts';

export interface RunContext {
  readonly signals: ReceivedSignals;
  readonly ignored: ReadonlySet<CommandSignal>;
  /** Files to pass to the command in addition to its three streams, by number. */
  readonly descriptors: readonly number[];
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
  /** Closes our copies of files that only the command needs: standard input, other open files, and standard output if `output` is true. */
  releaseStreams(which: { readonly output: boolean }): void;
}

/** Changes how `process` receives signals and writes to its streams. Signals come first: one that arrives earlier is lost. */
export function prepareRun(target: NodeJS.Process): RunContext {
  const signals = receiveSignals(target);
  shareStreams(target);
  target.on('exit', leaveStreams);
  const { ppid, platform, env } = target;
  // A socket may be the channel to a Node that started us with `fork`; libuv still uses it, and which one it is cannot be seen.
  const open = openDescriptors().filter(
    (descriptor) => target.channel === undefined || !descriptor.target.startsWith('socket:'),
  );
  const descriptors = inheritedDescriptors(open, targetsOf(ppid));
  return {
    signals,
    ignored: ignoredSignals(startConditions(env, ppid)),
    descriptors,
    platform,
    env,
    releaseStreams: (which) => releaseDescriptors([...descriptors, ...unmarkedDescriptors(open)], which),
  };
}
