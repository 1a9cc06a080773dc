/** Whether a command is there, without starting it. */
import type { System } from './system.ts';

/** True when a folder of PATH holds a file of this name. */
export function isOnPath(system: System, command: string): boolean {
  const windows = system.platform === 'win32';
  const path = system.env['PATH'] ?? system.env['Path'] ?? '';
  const wanted = windows ? `${command}.exe` : command;
  return path
    .split(windows ? ';' : ':')
    .some(
      (folder) => folder !== '' && system.list(folder).some((name) => (windows ? name.toLowerCase() : name) === wanted),
    );
}
