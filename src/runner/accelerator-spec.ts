/** An accelerator as the machine names it, with what the table knows of it. */
import { numberOf } from '../command-output.ts';
import { resolveAccelerator } from './names.ts';
import type { Accelerator } from './runner.ts';

/** A device with what the table knows of it. Figures that the driver gave win over the table's. */
export function accelerator(
  index: number,
  rawName: string,
  vendor: Accelerator['vendor'],
  known: Partial<Accelerator> = {},
): Accelerator {
  const row = resolveAccelerator(rawName);
  const figures = row && {
    name: row.name,
    tdpWatts: row.tdpWatts,
    idleWatts: row.idleWatts,
    memoryGb: row.memoryGb,
    fp16DenseTflops: row.fp16DenseTflops,
  };
  return { index, rawName, vendor, share: 1, ...figures, ...known };
}

/** The index of a device in a line that a vendor's tool prints; undefined where the line is something else. */
export function deviceIndex(cell: string | undefined): number | undefined {
  const index = numberOf(cell);
  return index !== undefined && Number.isInteger(index) && index >= 0 ? index : undefined;
}
