/** NVIDIA's cards through one `nvidia-smi` that runs during the job, where the driver's energy counter is not available. */

import { cellsOf, numberOf } from '../../../command-output.ts';
import { type CommandParser, type DeviceSample, shareOfPercent } from './command.ts';

/** Cells: the device, its utilisation in %, then one or more fields of watts, of which the first that is a number counts. */
export function nvidiaParser(): CommandParser {
  return { line: parseNvidiaLine };
}

export function parseNvidiaLine(line: string): readonly DeviceSample[] {
  const [key, use, ...fields] = cellsOf(line);
  if (key === undefined || key === '' || fields.length === 0) return [];
  const watts = fields.map(numberOf).find((value) => value !== undefined);
  return [{ key, watts, utilisation: shareOfPercent(numberOf(use)) }];
}
