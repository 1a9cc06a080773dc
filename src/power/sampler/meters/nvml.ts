/** NVIDIA's own energy counter: lines of `uuid, utilisation in %, mJ since the driver was loaded`. */

import { cellsOf, numberOf } from '../../../command-output.ts';
import { type CommandParser, type DeviceSample, shareOfPercent } from './command.ts';

export function nvmlParser(): CommandParser {
  return { line: parseNvmlLine };
}

export function parseNvmlLine(line: string): readonly DeviceSample[] {
  const [key, use, energy] = cellsOf(line);
  const millijoules = numberOf(energy);
  if (key === undefined || !key.startsWith('GPU-') || millijoules === undefined || millijoules < 0) return [];
  return [{ key, counter: millijoules / 1000, utilisation: shareOfPercent(numberOf(use)) }];
}
