/** Windows' Energy Meter counters (RAPL on Windows 11, metering chips elsewhere) through one `typeperf`. */

import { cellsOf, numberOf } from '../../../command-output.ts';
import type { CommandParser, DeviceSample } from './command.ts';

/** Counters of packages (`RAPL_Package0_PKG`) are summed to `cpu`, those of memory (`RAPL_Package0_DRAM`) to `memory`; mW. */
export function windowsEnergyParser(): CommandParser {
  let columns: readonly (string | undefined)[] = [];
  return {
    line(line): readonly DeviceSample[] {
      if (/^"\(PDH-CSV/.test(line)) {
        columns = cellsOf(line).map(energyMeterKey);
        return [];
      }
      if (columns.length === 0) return [];
      const row = cellsOf(line);
      return [...new Set(columns)].flatMap((key) => {
        if (key === undefined) return [];
        const values = row.filter((_, place) => columns[place] === key).map(numberOf);
        if (values.length === 0 || values.some((value) => value === undefined)) return [];
        return [{ key, watts: values.reduce<number>((sum, value) => sum + (value ?? 0), 0) / 1000 }];
      });
    },
  };
}

/** Which device a counter belongs to; cores and graphics (`PP0`, `PP1`) are parts of the package and belong to none. */
export function energyMeterKey(counter: string): 'cpu' | 'memory' | undefined {
  if (/\(RAPL_Package\d+_PKG\)\\Power$/i.test(counter)) return 'cpu';
  return /\(RAPL_Package\d+_DRAM\)\\Power$/i.test(counter) ? 'memory' : undefined;
}
