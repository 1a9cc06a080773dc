/** Waiting for what another process does. There is no deadline here: the time limit of the test is the only one. */
import { watch } from 'node:fs';

/** Resolves when the condition holds. It is looked at now and after each change in the folder, which must exist. */
export function until(folder: string, condition: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (!condition()) return;
      watcher.close();
      resolve();
    };
    const watcher = watch(folder, look);
    watcher.on('error', reject);
    look();
  });
}
