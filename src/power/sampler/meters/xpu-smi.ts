/** Intel's data-centre cards through one `xpu-smi dump` that runs during the job. */

import { cellsOf, quantityOf } from '../../../command-output.ts';
import { type CommandParser, type DeviceSample, shareOfPercent } from './command.ts';

/** Reads the columns from the heading, whose order is that of the metrics asked for: `Timestamp, DeviceId, GPU Power (W)`. */
export function xpuSmiParser(): CommandParser {
  let columns: { readonly device: number; readonly watts: number; readonly use: number } | undefined;
  return {
    line(line): readonly DeviceSample[] {
      const row = cellsOf(line);
      const device = row.indexOf('DeviceId');
      if (device !== -1) {
        const watts = row.findIndex((name) => /^GPU Power \(W\)$/i.test(name));
        columns = { device, watts, use: row.findIndex((name) => /^GPU Utilization \(%\)$/i.test(name)) };
        return [];
      }
      if (columns === undefined) return [];
      const key = row[columns.device];
      const watts = quantityOf(row[columns.watts]);
      if (key === undefined || !/^\d{1,4}$/.test(key) || watts === undefined) return [];
      return [{ key, watts, utilisation: shareOfPercent(quantityOf(row[columns.use])) }];
    },
  };
}
