/** Whether a command is there, without starting it. */
import type { MachineView } from './system.ts';

/** True when a folder of PATH holds a file of this name. */
export function isOnPath(view: MachineView, command: string): boolean {
  const windows = view.platform === 'win32';
  const path = view.env['PATH'] ?? view.env['Path'] ?? '';
  const wanted = windows ? `${command}.exe` : command;
  return path
    .split(windows ? ';' : ':')
    .some(
      (folder) => folder !== '' && view.list(folder).some((name) => (windows ? name.toLowerCase() : name) === wanted),
    );
}
