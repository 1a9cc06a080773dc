/**
 * The same training on a part that computes more for each watt. An upper bound: it holds where the arithmetic units are
 * the limit, not memory, network or data.
 */
import { acceleratorRows } from '../data/accelerators.ts';
import { rentedAcceleratorRows } from '../data/rented-accelerators.ts';
import type { AcceleratorRow } from '../data/rows.ts';
import { providerOf } from './regions.ts';

export interface HardwareAlternative {
  readonly name: string;
  readonly tflopsPerWatt: number;
  /** Of the whole job, the part that is not the accelerators' left as it is. */
  readonly grams: number;
  readonly savingPercent: number;
  readonly source: string;
}

export interface JobOnAccelerators {
  /** Name of the accelerators' row. */
  readonly accelerator: string;
  readonly provider: string;
  readonly acceleratorGrams: number;
  readonly totalGrams: number;
}

const SHOWN = 3;
/** Parts released this many years before the newest of the table or later are current. */
const CURRENT_YEARS = 4;
/** Made to serve models; their makers do not offer them for training. */
const INFERENCE_ONLY = /^(inferentia|cloud ai)/i;

/** Dense FP16 TFLOPS per W at TDP of a row of the table; undefined where either is not known. */
export function efficiencyOf(accelerator: string): number | undefined {
  return tflopsPerWatt(acceleratorRows().find((row) => row.name === accelerator));
}

/** The best of what the same provider rents; empty where nothing is better, or where it is not known what it rents. */
export function hardwareAlternatives(job: JobOnAccelerators): HardwareAlternative[] {
  const used = efficiencyOf(job.accelerator);
  if (used === undefined || !(job.totalGrams > 0)) return [];
  const provider = providerOf(job.provider);
  const rented = new Set(rentedAcceleratorRows().flatMap((row) => (row.provider === provider ? row.accelerator : [])));
  const newest = Math.max(...acceleratorRows().map((row) => row.releasedYear));
  return acceleratorRows()
    .filter(
      (row) => rented.has(row.name) && row.releasedYear >= newest - CURRENT_YEARS && !INFERENCE_ONLY.test(row.name),
    )
    .flatMap((row) => {
      const there = tflopsPerWatt(row);
      if (there === undefined || there <= used) return [];
      const grams = job.totalGrams - job.acceleratorGrams * (1 - used / there);
      return [
        {
          name: row.name,
          tflopsPerWatt: there,
          grams,
          savingPercent: 100 * (1 - grams / job.totalGrams),
          source: `dense FP16 TFLOPS per W at TDP, ${digits(there)} against ${digits(used)}: upper bound for compute-bound training`,
        },
      ];
    })
    .sort((a, b) => b.tflopsPerWatt - a.tflopsPerWatt)
    .slice(0, SHOWN);
}

function tflopsPerWatt(row: AcceleratorRow | undefined): number | undefined {
  return row?.fp16DenseTflops === undefined ? undefined : row.fp16DenseTflops / row.tdpWatts;
}

function digits(value: number): string {
  return value.toPrecision(3);
}
