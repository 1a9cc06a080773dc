/** What main tells post: the folder of the measurement that it owns. Nothing, where there is none to finish. */
import { getState, saveState } from './workflow-commands.ts';

const KEY = 'folder';

export function saveFolder(folder: string): void {
  saveState(KEY, folder);
}

export function savedFolder(): string | undefined {
  return getState(KEY) || undefined;
}
