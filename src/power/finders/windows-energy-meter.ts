/** Whether Windows shows Energy Meter counters: Windows 11 does on real machines, a virtual machine has none. */
import type { Runner } from '../../runner/runner.ts';
import type { System } from '../../runner/system.ts';
import type { CommandPlan, DevicePlan, RangeRule } from '../plan.ts';
import { energyMeterKey, parseEnergyMeter } from '../sampler/meters/windows-energy-meter.ts';
import { NOTHING_FOUND, rangeInWords } from './finder.ts';
import type { CpuCounters } from './powercap.ts';

const PATIENCE_MS = 15_000;
const MAX_COUNTERS = 32;

export async function findWindowsEnergyMeter(runner: Runner, system: System): Promise<CpuCounters> {
  const none = (why: string, remedy?: string): CpuCounters => ({
    ...NOTHING_FOUND,
    unreadable: [{ meter: 'Windows Energy Meter', why, remedy }],
    memory: false,
  });
  if (runner.virtual) return none("a virtual machine does not see its host's energy counters");
  const answer = await system.run('typeperf', ['-qx', 'Energy Meter'], PATIENCE_MS);
  const counters = (answer?.stdout ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => energyMeterKey(line) !== undefined)
    .slice(0, MAX_COUNTERS);
  const packages = counters.filter((counter) => energyMeterKey(counter) === 'cpu').length;
  if (packages === 0)
    return none('this Windows shows no counter of a CPU package', 'Windows 11, or a machine with a metering chip');
  // They are RAPL's counters, with RAPL's accuracy.
  const range: RangeRule = { kind: 'percent', percent: runner.cpu.vendor === 'amd' ? 10 : 5 };
  const looked = await system.run('typeperf', [...counters, '-sc', '1'], PATIENCE_MS);
  const watts = new Map(parseEnergyMeter(looked?.stdout ?? '').map((sample) => [sample.key, sample.watts ?? 0]));
  if (!((watts.get('cpu') ?? 0) > 0)) return none('the counter of the CPU package does not change');
  // Client chips show a memory counter that is always 0.
  const memory = (watts.get('memory') ?? 0) > 0;
  const device = (id: 'cpu' | 'memory', maxWatts: number): DevicePlan => ({
    id,
    component: id,
    index: 0,
    name: id === 'cpu' ? (runner.cpu.name ?? runner.cpu.rawName) : 'memory',
    source: `Windows Energy Meter ${id === 'cpu' ? 'package' : 'DRAM'}`,
    range,
    share: 1,
    maxWatts,
    key: id,
  });
  const devices = [
    device('cpu', packages * Math.max(300, 3 * (runner.cpu.tdpWatts ?? 400))),
    ...(memory ? [device('memory', 1000)] : []),
  ];
  const plan: CommandPlan = {
    kind: 'windows-energy-meter',
    command: 'typeperf',
    args: [...counters, '-si', '1'],
    devices,
  };
  return {
    plans: [plan],
    found: devices.map(({ component, source }) => ({
      component,
      meter: source,
      method: 'sensor',
      range: rangeInWords(range),
    })),
    unreadable: [],
    notes: ['The Energy Meter counts the CPU package only: fans, disks and the power supply are not in it.'],
    memory,
  };
}
