import { expect, it } from 'vitest';
import { forwardSignals } from '../../../src/cli/run/forward-signals.ts';
import { type CommandSignal, receiveSignals } from '../../../src/cli/run/signals.ts';

/** A process that gets signals, a witness that sees those of its group, and a clock that a test moves on. */
function scene({
  ignored = [],
  kept = [],
  inGroup = true,
}: {
  ignored?: CommandSignal[];
  kept?: CommandSignal[];
  inGroup?: boolean;
} = {}) {
  const listeners = new Map<CommandSignal, () => void>();
  const signals = receiveSignals({
    on: (signal, listener) => listeners.set(signal, listener),
    off: (signal) => listeners.delete(signal),
  });
  const alone = (signal: CommandSignal) => listeners.get(signal)?.();
  const seen: CommandSignal[] = [];
  const sent: CommandSignal[] = [];
  const waiting: (() => void)[] = [];
  for (const signal of kept) alone(signal);
  const stop = forwardSignals({
    signals,
    ignored: new Set(ignored),
    witness: {
      seen: async () => seen.splice(0),
      close: () => undefined,
    },
    isInGroup: () => inGroup,
    send: (signal) => sent.push(signal),
    wait: () => new Promise<void>((resolve) => waiting.push(resolve)),
  });
  return {
    alone,
    witnessed: (signal: CommandSignal) => void seen.push(signal),
    sent,
    stop,
    /** The time that a signal is given to reach all processes is over. */
    async settle() {
      waiting.shift()?.();
      await new Promise(setImmediate);
    },
    isWaiting: () => waiting.length > 0,
  };
}

it('forwards what came to us alone, and not what the whole group had', async () => {
  const { alone, witnessed, sent, settle, isWaiting } = scene();
  alone('SIGTERM');
  witnessed('SIGINT');
  alone('SIGINT');
  expect(sent).toEqual([]);
  await settle();
  expect([sent, isWaiting()]).toEqual([['SIGTERM'], false]);
});

it('forwards each of several signals of a kind that came to us alone', async () => {
  const { alone, sent, settle } = scene();
  alone('SIGINT');
  alone('SIGINT');
  alone('SIGINT');
  await settle();
  await settle();
  await settle();
  expect(sent).toEqual(['SIGINT', 'SIGINT', 'SIGINT']);
});

it('counts signals to the group that come while it asks', async () => {
  const { alone, witnessed, sent, settle, isWaiting } = scene();
  alone('SIGINT');
  witnessed('SIGINT');
  witnessed('SIGINT');
  await settle();
  alone('SIGINT');
  await settle();
  expect([sent, isWaiting()]).toEqual([[], false]);
});

it('forwards all to a command that has moved to a group of its own', async () => {
  const { alone, witnessed, sent, settle, isWaiting } = scene({ inGroup: false });
  alone('SIGINT');
  witnessed('SIGINT');
  await settle();
  expect([sent, isWaiting()]).toEqual([['SIGINT'], false]);
});

it('takes signals of a kind within that time as one if the group had one: timeout sends to us, then to the group', async () => {
  const { alone, witnessed, sent, settle } = scene();
  alone('SIGTERM');
  alone('SIGTERM');
  witnessed('SIGTERM');
  await settle();
  expect(sent).toEqual([]);
});

it('knows a signal that the witness had first, and forgets it when it never comes', async () => {
  const { alone, witnessed, sent, settle, isWaiting } = scene();
  alone('SIGHUP');
  witnessed('SIGHUP');
  witnessed('SIGINT');
  await settle();
  alone('SIGINT');
  await settle();
  expect(sent).toEqual([]);
  witnessed('SIGUSR1');
  alone('SIGHUP');
  await settle();
  await settle();
  expect(isWaiting()).toBe(false);
  alone('SIGUSR1');
  await settle();
  expect(sent).toEqual(['SIGHUP', 'SIGUSR1']);
});

it('delivers at once what came before the command, each once, but for what it ignores', () => {
  const { sent } = scene({ kept: ['SIGTERM', 'SIGUSR1', 'SIGTERM', 'SIGHUP'], ignored: ['SIGHUP'] });
  expect(sent).toEqual(['SIGTERM', 'SIGUSR1']);
});

it('drops what was ignored at the start', async () => {
  const { alone, sent, isWaiting } = scene({ ignored: ['SIGHUP'] });
  alone('SIGHUP');
  expect([sent, isWaiting()]).toEqual([[], false]);
});

it('gives at the end what came before the command', () => {
  expect([...scene({ kept: ['SIGINT'] }).stop()]).toEqual(['SIGINT']);
});

it('gives at the end what was not forwarded, and forwards nothing afterwards', async () => {
  const { alone, sent, settle, stop } = scene();
  alone('SIGTERM');
  await settle();
  alone('SIGINT');
  expect([...stop()]).toEqual(['SIGINT']);
  await settle();
  alone('SIGHUP');
  await settle();
  expect(sent).toEqual(['SIGTERM']);
});
