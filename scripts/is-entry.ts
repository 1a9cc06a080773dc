/** Whether a module is the script that Node was started with, or was imported by another one. */
import { realpathSync } from 'node:fs';

/** True for `isEntry(import.meta)` in the script that Node was started with. Node 20 has no `import.meta.main`. */
export function isEntry(module: ImportMeta): boolean {
  const [, started] = process.argv;
  return started !== undefined && realpathSync(started) === module.filename;
}
