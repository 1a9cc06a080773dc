/** Watts of memory that the CPU's counters do not see. */
import type { LoadModelConstants } from './joules.ts';

/** W per GB of server memory, at rest and at full load (mean of the Teads set of AWS bare-metal hosts, RAPL dram). */
const IDLE_WATTS_PER_GB = 0.2;
const FULL_WATTS_PER_GB = 0.6;

/** Linear in the CPU's load. */
export function memoryModel(memoryGb: number): LoadModelConstants {
  return {
    formula: 'load-model',
    idleWatts: memoryGb * IDLE_WATTS_PER_GB,
    fullWatts: memoryGb * FULL_WATTS_PER_GB,
    memoryGb,
    share: 1,
    count: 1,
    curve: 'linear',
  };
}
