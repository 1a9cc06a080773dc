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

/**
 * Starts forwarding. The function that it returns ends it, and gives the signals that we received and did not forward: if
 * the command has ended by one of these, it was sent to it as to us.
 */
export function forwardSignals({
  signals,
  ignored,
  witness,
  send,
  wait,
}: Forwarding): () => ReadonlySet<CommandSignal> {
  const undecided = new Set<CommandSignal>();
  const notForwarded = new Set<CommandSignal>();
  /** Received by the witness, and not yet by us. */
  const ahead = new Set<CommandSignal>();
  let isDeciding = false;
  let isOver = false;

  const decide = async () => {
    isDeciding = true;
    while (!isOver && (undecided.size > 0 || ahead.size > 0)) {
      const overdue = [...ahead];
      await wait(SETTLE_MS);
      const batch = [...undecided];
      undecided.clear();
      for (const signal of await witness.seen()) ahead.add(signal);
      for (const signal of isOver ? [] : batch) {
        if (ahead.delete(signal)) continue;
        notForwarded.delete(signal);
        send(signal);
      }
      // It never came: the system merged two signals of a kind into one for us, not for the witness.
      for (const signal of overdue) ahead.delete(signal);
    }
    isDeciding = false;
  };

  // What came before the command existed cannot have reached it.
  for (const signal of signals.takeKept()) if (!ignored.has(signal)) send(signal);
  signals.listen((signal) => {
    if (isOver || ignored.has(signal)) return;
    undecided.add(signal);
    notForwarded.add(signal);
    if (!isDeciding) void decide();
  });
  return () => {
    isOver = true;
    return notForwarded;
  };
}
