/** Brings each signal to the command exactly once, whether it was sent to `run` alone or to the whole process group. */
import type { GroupWitness } from './group-witness.ts';
import type { CommandSignal, ReceivedSignals } from './signals.ts';

export interface Forwarding {
  readonly signals: ReceivedSignals;
  /** Signals that the command ignores as well, because it was started so. */
  readonly ignored: ReadonlySet<CommandSignal>;
  readonly witness: GroupWitness;
  /** False if the command has a process group of its own, as `timeout` makes one. Signals to our group do not reach it. */
  isInGroup(): boolean;
  send(signal: CommandSignal): void;
  wait(ms: number): Promise<unknown>;
}

/** Time for a signal to reach all processes: `timeout` signals its child first and then the group, Slurm each process in turn. */
const SETTLE_MS = 100;
/** Wait between two signals of the same kind, which the system could otherwise merge into one. */
const APART_MS = 5;

/**
 * Starts forwarding. Call the returned function to stop. It returns the signals that we received and did not forward, and
 * those from before the command: if the command was ended by one of these, the signal was sent to us too.
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
      const timesIn = (signal: CommandSignal) => batch.filter((sent) => sent === signal).length;
      for (const signal of new Set(batch)) {
        const times = timesIn(signal);
        if (!isInGroup() || !ahead.has(signal)) await forward(signal, times);
        catchUp(signal, times);
      }
      // We never received these: the system merged them with earlier signals.
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

  // Signals from before the command existed cannot have reached it.
  for (const signal of signals.takeKept().filter((kept) => !ignored.has(kept))) {
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
