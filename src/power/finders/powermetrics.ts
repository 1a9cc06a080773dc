/** Whether a Mac can be measured: `powermetrics` needs root, and reports nothing on a virtual Mac. */
import type { Runner } from '../../runner/runner.ts';
import type { System } from '../../runner/system.ts';
import type { CommandPlan, DevicePlan, RangeRule } from '../plan.ts';
import { parsePowermetrics } from '../sampler/meters/powermetrics.ts';
import { type MeterSearchResult, NOTHING_FOUND, nameOf, plausibleWatts, rangeInWords } from './finder.ts';

/** Apple's manual: the values are estimates, and not for comparing devices with one another (powermetrics(1)). */
const ESTIMATE: RangeRule = { kind: 'percent', percent: 20 };
const PATIENCE_MS = 10_000;
const COMMAND = '/usr/bin/powermetrics';

export interface MacFinding extends MeterSearchResult {
  /** The GPU's meter is among the plans. */
  readonly gpu: boolean;
}

export async function findPowermetrics(runner: Runner, system: System): Promise<MacFinding> {
  const none = (why: string, remedy?: string): MacFinding => ({
    ...NOTHING_FOUND,
    unreadable: [{ meter: 'powermetrics', why, remedy }],
    gpu: false,
  });
  if (runner.virtual) return none('a virtual Mac does not see the power of the one that it runs on');
  const apple = runner.arch === 'arm64';
  const samplers = ['-n', COMMAND, '--samplers', apple ? 'cpu_power,gpu_power' : 'cpu_power', '-b', '1'];
  const answer = await system.run('sudo', [...samplers, '-i', '250', '-n', '1'], PATIENCE_MS);
  if (answer === undefined || answer.code !== 0) {
    const remedy = `allow it without a password, by sudo visudo: \`%admin ALL=(root) NOPASSWD: ${COMMAND}\``;
    return none('it needs root, and sudo asks for a password here', remedy);
  }
  const seen = new Set(parsePowermetrics(answer.stdout).map((sample) => sample.key));
  const gpu = runner.accelerators.findIndex((device) => device.vendor === 'apple');
  const device = runner.accelerators[gpu];
  const devices: DevicePlan[] = [];
  if (seen.has('cpu')) {
    devices.push({
      id: 'cpu',
      component: 'cpu',
      index: 0,
      name: runner.cpu.name ?? runner.cpu.rawName,
      source: 'powermetrics CPU',
      range: ESTIMATE,
      share: 1,
      maxWatts: 500,
      key: 'cpu',
    });
  }
  if (seen.has('gpu') && device !== undefined) {
    devices.push({
      id: `accelerator:${gpu}`,
      component: 'accelerator',
      index: device.index,
      name: nameOf(device),
      source: 'powermetrics GPU + ANE',
      range: ESTIMATE,
      share: 1,
      maxWatts: plausibleWatts(device),
      key: 'gpu',
    });
  }
  if (!seen.has('cpu')) return none('it reports no power on this Mac');
  const plan: CommandPlan = { kind: 'powermetrics', command: 'sudo', args: [...samplers, '-i', '1000'], devices };
  return {
    plans: [plan],
    found: devices.map(({ component, source }) => ({
      component,
      meter: source,
      method: 'sensor',
      range: rangeInWords(ESTIMATE),
    })),
    unreadable: [],
    notes: ['powermetrics sees the chip only: display, storage and power supply are not in it.'],
    gpu: devices.length > 1,
  };
}
