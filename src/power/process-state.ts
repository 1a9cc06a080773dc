/** Whether a process is still the one that was recorded: its id may have been reused since. */
import { readFileSync } from 'node:fs';

/**
 * `running` is the process itself, `gone` that it has ended or that another one has its id. `startTicks` is field 22 of
 * `/proc/<pid>/stat`; without it, or where there is no /proc, only the id is compared.
 */
export function processState(pid: number, startTicks?: string): 'running' | 'gone' {
  const stat = procStat(pid);
  if (stat !== undefined) {
    if (stat.state === 'Z' || stat.state === 'X') return 'gone';
    return startTicks === undefined || stat.startTicks === startTicks ? 'running' : 'gone';
  }
  try {
    process.kill(pid, 0);
    return 'running';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? 'running' : 'gone';
  }
}

/** When a process started, in clock ticks since boot; undefined where the system does not report it. */
export function startTicksOf(pid: number): string | undefined {
  return procStat(pid)?.startTicks;
}

/** The process group of a process; undefined where the system does not show it. */
export function processGroupOf(pid: number): string | undefined {
  return procStat(pid)?.group;
}

interface ProcStat {
  readonly state: string;
  readonly group: string | undefined;
  readonly startTicks: string;
}

/** Fields 3, 5 and 22 of `/proc/<pid>/stat` (proc_pid_stat(5)). */
function procStat(pid: number): ProcStat | undefined {
  let text: string;
  try {
    text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return undefined;
  }
  // The command's name in brackets may hold blanks and brackets of its own.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const [state, , group] = fields;
  const startTicks = fields[19];
  return state === undefined || startTicks === undefined ? undefined : { state, group, startTicks };
}
