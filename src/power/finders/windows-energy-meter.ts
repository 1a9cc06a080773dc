/** Whether Windows shows Energy Meter counters: Windows 11 does on real machines, a virtual machine has none. */
import type { Runner } from '../../runner/runner.ts';
import type { System } from '../../runner/system.ts';
import type { DevicePlan } from '../plan.ts';
import { samplesIn } from '../sampler/meters/command.ts';
import { energyMeterKey, windowsEnergyParser } from '../sampler/meters/windows-energy-meter.ts';
import { type MeterSearchResult, notFound, plausibleCpuWatts } from './finder.ts';
import { HIDDEN_FROM_GUESTS, raplRange } from './powercap.ts';

const PATIENCE_MS = 15_000;
const MAX_COUNTERS = 32;
const METER = 'Windows Energy Meter';

export async function findWindowsEnergyMeter(runner: Runner, system: System): Promise<MeterSearchResult> {
  if (runner.virtual) return notFound(METER, HIDDEN_FROM_GUESTS);
  const answer = await system.run('typeperf', ['-qx', 'Energy Meter'], PATIENCE_MS);
  const counters = (answer?.stdout ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => energyMeterKey(line) !== undefined)
    .slice(0, MAX_COUNTERS);
  const packages = counters.filter((counter) => energyMeterKey(counter) === 'cpu').length;
  if (packages === 0) {
    const remedy = 'Windows 11, or a machine with a metering chip';
    return notFound(METER, 'this Windows shows no counter of a CPU package', remedy);
  }
  const reading = await system.run('typeperf', [...counters, '-sc', '1'], PATIENCE_MS);
  const samples = samplesIn(reading?.stdout ?? '', windowsEnergyParser());
  const watts = new Map(samples.map((sample) => [sample.key, sample.watts ?? 0]));
  if (!((watts.get('cpu') ?? 0) > 0)) return notFound(METER, 'the counter of the CPU package does not change');
  // Client chips show a memory counter that is always 0.
  const hasMemory = (watts.get('memory') ?? 0) > 0;
  const devicePlan = (id: 'cpu' | 'memory', name: string, counter: string, maxWatts: number): DevicePlan => ({
    id,
    component: id,
    index: 0,
    name,
    source: `Windows Energy Meter ${counter}`,
    range: raplRange(runner),
    share: 1,
    maxWatts,
    key: id,
  });
  const { cpu } = runner;
  const devices = [
    devicePlan('cpu', cpu.name ?? cpu.rawName, 'package', plausibleCpuWatts(packages, cpu.tdpWatts)),
    ...(hasMemory ? [devicePlan('memory', 'memory', 'DRAM', 1000)] : []),
  ];
  return {
    plans: [{ kind: 'windows-energy-meter', command: 'typeperf', args: [...counters, '-si', '1'], devices }],
    unreadable: [],
    notes: ['The Energy Meter counts the CPU package only: fans, disks and the power supply are not in it.'],
  };
}
