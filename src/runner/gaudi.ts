/** Intel's Gaudi accelerators (Habana): by `hl-smi` where it is installed, else by their PCI ids. */

import { tableRows } from '../command-output.ts';
import { accelerator, deviceIndex } from './accelerator-spec.ts';
import { isOnPath } from './on-path.ts';
import { pciAccelerators } from './pci.ts';
import type { Accelerator } from './runner.ts';
import type { System } from './system.ts';

const PATIENCE_MS = 10_000;

export async function detectGaudi(system: System): Promise<readonly Accelerator[]> {
  if (system.platform !== 'linux') return [];
  const devices = [...system.list('/dev'), ...system.list('/dev/accel')];
  if (!devices.some((name) => /^(hl\d+|accel\d+)$/.test(name))) return [];
  if (isOnPath(system, 'hl-smi')) {
    const answer = await system.run('hl-smi', ['-Q', 'index,uuid,name', '-f', 'csv,noheader,nounits'], PATIENCE_MS);
    const listed = parseHlSmi(answer?.stdout ?? '');
    if (listed.length > 0) return listed;
  }
  return pciAccelerators(system, 'habana', '1da3');
}

/** Lines of `index, uuid, name`; a line that is none (a table, a message) is left out. */
export function parseHlSmi(text: string): readonly Accelerator[] {
  return tableRows(text).flatMap(([index, uuid, name]) => {
    const number = deviceIndex(index);
    if (number === undefined || !name) return [];
    return [accelerator(number, name, 'habana', { uuid: /^[\w-]+$/.test(uuid ?? '') ? uuid : undefined })];
  });
}
