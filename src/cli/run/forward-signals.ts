/** Brings each signal to the command exactly once, whether it was sent to `run` alone or to the whole process group. */
import type { GroupWitness } from './group-witness.ts';
import type { CommandSignal, ReceivedSignals } from './signals.ts';

export interface Forwarding {
  readonly signals: ReceivedSignals;
  /** Signals that the command ignores as well, because it was started so. */
  readonly ignored: ReadonlySet<CommandSignal>;
  readonly witness: GroupWitness;
  /** False for a command that has moved to a process group of its own, as `timeout` does: it has nothing that the group gets. */
  isInGroup(): boolean;
  send(signal: CommandSignal): void;
  wait(ms: number): Promise<unknown>;
}

/** `timeout` signals its child and then the group, and Slurm each process in turn: time for the signal to reach them all. */
const SETTLE_MS = 100;
/** Between two signals of a kind, which the system would otherwise merge into one. */
const APART_MS = 5;

/**
 * Starts forwarding. The function that it returns ends it, and gives the signals that we received and did not forward, and
 * those from before the start: if the command has ended by one of these, it was sent to us as well.
 */
export function forwardSignals(forwarding: Forwarding): () => ReadonlySet<CommandSignal> {
  const { signals, ignored, witness, isInGroup, send, wait } = forwarding;
  let undecided: CommandSignal[] = [];
  const shared = new Set<CommandSignal>();
  /** Of each kind, how many more the witness has received than we have. */
  const ahead = new Map<CommandSignal, number>();
  let isDeciding = false;
  let isOver = false;

  const decide = async () => {
    isDeciding = true;
    while (!isOver && (undecided.length > 0 || ahead.size > 0)) {
      const overdue = new Map(ahead);
      await wait(SETTLE_MS);
      const batch = undecided;
      undecided = [];
      for (const signal of await witness.seen()) ahead.set(signal, (ahead.get(signal) ?? 0) + 1);
      const timesIn = (signal: CommandSignal) => batch.filter((each) => each === signal).length;
      for (const signal of new Set(batch)) {
        const times = timesIn(signal);
        if (!isInGroup() || !ahead.has(signal)) await forward(signal, times);
        catchUp(signal, times);
      }
      // What the witness had before this round never came to us: the system merged it with another one.
      for (const [signal, times] of overdue) catchUp(signal, Math.max(0, times - timesIn(signal)));
    }
    isDeciding = false;
  };
  const catchUp = (signal: CommandSignal, times: number) => {
    const left = (ahead.get(signal) ?? 0) - times;
    if (left > 0) ahead.set(signal, left);
    else ahead.delete(signal);
  };
  const forward = async (signal: CommandSignal, times: number) => {
    shared.delete(signal);
    for (let time = 1; time <= times && !isOver; time++) {
      if (time > 1) await wait(APART_MS);
      send(signal);
    }
  };

  // What came before the command existed cannot have reached it.
  for (const signal of signals.takeKept().filter((each) => !ignored.has(each))) {
    shared.add(signal);
    send(signal);
  }
  signals.listen((signal) => {
    if (isOver || ignored.has(signal)) return;
    undecided.push(signal);
    shared.add(signal);
    if (!isDeciding) void decide();
  });
  return () => {
    isOver = true;
    return shared;
  };
}
