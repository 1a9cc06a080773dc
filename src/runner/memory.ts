/** Memory of the machine in GB (2^30 bytes). */
import type { System } from './system.ts';

const GB = 2 ** 30;

/** All memory that the machine has, whatever this job may use of it. */
export function memoryGb(system: System): number {
  const kilobytes = /^MemTotal:\s+(\d+) kB$/m.exec(system.readText('/proc/meminfo') ?? '')?.[1];
  const bytes = kilobytes === undefined ? system.totalMemoryBytes() : Number(kilobytes) * 1024;
  return Math.round((bytes / GB) * 100) / 100;
}

/** What a cgroup limits memory to; undefined for `max` and for the huge number by which version 1 says no limit. */
export function limitGb(text: string | undefined): number | undefined {
  const bytes = Number(text?.trim());
  return Number.isFinite(bytes) && bytes > 0 && bytes < 2 ** 50 ? bytes / GB : undefined;
}
