/** Intel's Gaudi (Habana) through one `hl-smi` that runs during the job: lines of `index, utilisation, watts`. */

import { cellsOf, quantityOf } from '../../../command-output.ts';
import { type CommandParser, type DeviceSample, shareOfPercent } from './command.ts';

export function hlSmiParser(): CommandParser {
  return { line: parseHlLine };
}

/** Older versions print the units though they are asked not to. */
export function parseHlLine(line: string): readonly DeviceSample[] {
  const [key, use, power] = cellsOf(line);
  const watts = quantityOf(power);
  if (key === undefined || !/^\d{1,4}$/.test(key) || watts === undefined) return [];
  return [{ key, watts, utilisation: shareOfPercent(quantityOf(use)) }];
}
