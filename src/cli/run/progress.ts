/** How far a running command has come: a line at the foot of a terminal each second, or a line a minute in a log. */
import type { Inputs, Settings } from '../../engine/settings.ts';
import { openStatusLine, type Screen } from './status-line.ts';

/** Milliseconds between two lines. */
const ON_TERMINAL_MS = 1000;
const IN_LOG_MS = 60_000;

export interface Progress {
  close(): void;
}

export function showProgress(folder: string, inputs: Inputs, stream: Screen & { readonly isTTY?: boolean }): Progress {
  const line = stream.isTTY && process.env['TERM'] !== 'dumb' ? openStatusLine(stream) : undefined;
  let settings: Settings | undefined;
  const show = async () => {
    const [{ parseInputs }, { runningTotal }, { progressLine }] = await Promise.all([
      import('../../engine/parse-inputs.ts'),
      import('../../engine/running-total.ts'),
      import('../../report/progress-line.ts'),
    ]);
    settings ??= parseInputs(inputs);
    const soFar = runningTotal(folder, settings);
    if (soFar === undefined) return;
    const text = progressLine(soFar, line === undefined ? 200 : stream.columns || 80);
    if (line === undefined) stream.write(`${text}\n`);
    else line.show(text);
  };
  // A failed progress line must not disturb the command.
  const timer = setInterval(() => void show().catch(() => undefined), line === undefined ? IN_LOG_MS : ON_TERMINAL_MS);
  const close = () => {
    clearInterval(timer);
    process.off('exit', close);
    line?.close();
  };
  process.on('exit', close);
  return { close };
}
