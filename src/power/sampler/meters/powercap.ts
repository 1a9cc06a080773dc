/** RAPL, Intel's and AMD's energy counters of the CPU package and its memory, as Linux's powercap tree shows them. */

import { numberOf } from '../../../command-output.ts';
import type { Instant, Meter, Reading } from '../../meter.ts';
import type { PowercapPlan } from '../../plan.ts';
import type { SamplerHost } from '../host.ts';
import { openSplit } from './cpu-time-share.ts';

export function openPowercap(plan: PowercapPlan, world: SamplerHost): Meter {
  const share = openSplit(plan.split, world);
  let lastAt = world.monotonicSeconds();
  let last = plan.zones.map((zone) => microjoules(world, zone.path));
  let joules = 0;
  return {
    id: plan.id,
    component: plan.component,
    method: 'counter',
    source: plan.source,
    read: (now: Instant): Reading => {
      const counts = plan.zones.map((zone) => microjoules(world, zone.path));
      const missing = plan.zones[counts.indexOf(undefined)];
      if (missing !== undefined) throw new Error(`cannot read ${missing.path}`);
      const passed = plan.zones.reduce((sum, zone, index) => {
        return sum + difference(last[index], counts[index], zone.maxRangeMicrojoules);
      }, 0);
      const seconds = now.monotonicSeconds - lastAt;
      const jobShare = share();
      // A fall that is no wrap (the driver was loaded anew, the machine slept) looks like a wrap and far too many watts.
      if (seconds > 0 && passed / 1e6 <= plan.maxWatts * seconds) joules += (passed / 1e6) * jobShare;
      last = counts;
      lastAt = Math.max(lastAt, now.monotonicSeconds);
      return { joules };
    },
  };
}

function microjoules(world: SamplerHost, path: string): number | undefined {
  const value = numberOf(world.readText(path)?.trim());
  return value !== undefined && value >= 0 ? value : undefined;
}

/** The counters are 32 bit wide in units of the hardware's own and start at 0 again above their range. */
function difference(before: number | undefined, now: number | undefined, range: number): number {
  if (before === undefined || now === undefined) return 0;
  return now >= before ? now - before : Math.max(0, now - before + range);
}
