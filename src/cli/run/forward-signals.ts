/** Brings each signal to the command exactly once, whether it was sent to `run` alone or to the whole process group. */
import type { GroupWitness } from './group-witness.ts';
import type { CommandSignal, ReceivedSignals } from './signals.ts';

export interface Forwarding {
  readonly signals: ReceivedSignals;
  /** Signals that the command ignores as well, because it was started so. */
  readonly ignored: ReadonlySet<CommandSignal>;
  readonly witness: GroupWitness;
  send(signal: CommandSignal): void;
  wait(ms: number): Promise<unknown>;
}

/** `timeout` signals its child and then the group, and Slurm each process in turn: time for the signal to reach them all. */
const SETTLE_MS = 100;

/** Starts forwarding. The function that it returns stops it, and resolves with the signals that the whole group received. */
export function forwardSignals({
  signals,
  ignored,
  witness,
  send,
  wait,
}: Forwarding): () => Promise<ReadonlySet<CommandSignal>> {
  const received = new Set<CommandSignal>();
  /** Received by the witness, and not yet by us. */
  const ahead = new Set<CommandSignal>();
  const ofGroup = new Set<CommandSignal>();
  let deciding: Promise<void> | undefined;

  const decide = async () => {
    while (received.size > 0 || ahead.size > 0) {
      const overdue = [...ahead];
      await wait(SETTLE_MS);
      const batch = [...received];
      received.clear();
      for (const signal of await witness.seen()) ahead.add(signal);
      for (const signal of batch) {
        if (ahead.delete(signal)) ofGroup.add(signal);
        else send(signal);
      }
      // It never came: the system merged two signals of a kind into one for us, not for the witness.
      for (const signal of overdue) ahead.delete(signal);
    }
    deciding = undefined;
  };

  // What came before the command existed cannot have reached it.
  for (const signal of signals.takeKept()) if (!ignored.has(signal)) send(signal);
  signals.listen((signal) => {
    if (ignored.has(signal)) return;
    received.add(signal);
    deciding ??= decide();
  });
  return async () => {
    signals.listen(() => undefined);
    await deciding;
    return ofGroup;
  };
}
