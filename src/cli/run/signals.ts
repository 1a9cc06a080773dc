/** The signals that `run` receives in place of its command. */

/** Signals that people and schedulers send to end a process or to notify it. CONT and WINCH are sent to the whole group, so the command receives them anyway. */
export const COMMAND_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2'] as const;

export type CommandSignal = (typeof COMMAND_SIGNALS)[number];

export interface ReceivedSignals {
  /** Signals that came before there was a listener, each once, in order. The next call returns only newer ones. */
  takeKept(): readonly CommandSignal[];
  /** From now on each signal is passed to `listener` as it comes. */
  listen(listener: (signal: CommandSignal) => void): void;
  /** From now on the signals do what they do by default. */
  release(): void;
}

/** What this needs of `process`. */
export interface SignalSource {
  on(signal: CommandSignal, listener: () => void): unknown;
  off(signal: CommandSignal, listener: () => void): unknown;
}

/**
 * Receives the signals from now on instead of ending by them; for SIGUSR1, instead of opening Node's debugger.
 * They are kept until there is a listener.
 */
export function receiveSignals(source: SignalSource): ReceivedSignals {
  const kept = new Set<CommandSignal>();
  let receive = (signal: CommandSignal): void => void kept.add(signal);
  const listeners = COMMAND_SIGNALS.map((signal) => [signal, () => receive(signal)] as const);
  for (const [signal, listener] of listeners) source.on(signal, listener);
  return {
    takeKept() {
      const signals = [...kept];
      kept.clear();
      return signals;
    },
    listen(listener) {
      receive = listener;
    },
    release() {
      for (const [signal, listener] of listeners) source.off(signal, listener);
    },
  };
}
