/** Whether a Mac can be measured: `powermetrics` needs root, and reports nothing on a virtual Mac. */
import type { Runner } from '../../runner/runner.ts';
import type { System } from '../../runner/system.ts';
import type { DevicePlan, RangeRule } from '../plan.ts';
import { parsePowermetrics } from '../sampler/meters/powermetrics.ts';
import { devicePlan, type MeterSearchResult, notFound } from './finder.ts';

/** Apple's manual: the values are estimates, and not for comparing devices with one another (powermetrics(1)). */
const ESTIMATE: RangeRule = { kind: 'percent', percent: 20 };
const PATIENCE_MS = 10_000;
const METER = 'powermetrics';
const COMMAND = '/usr/bin/powermetrics';

export async function findPowermetrics(runner: Runner, system: System): Promise<MeterSearchResult> {
  if (runner.virtual) return notFound(METER, 'a virtual Mac does not see the power of the one that it runs on');
  const apple = runner.arch === 'arm64';
  const samplers = ['-n', COMMAND, '--samplers', apple ? 'cpu_power,gpu_power' : 'cpu_power', '-b', '1'];
  const answer = await system.run('sudo', [...samplers, '-i', '250', '-n', '1'], PATIENCE_MS);
  if (answer === undefined || answer.code !== 0) {
    const remedy = `allow it without a password, by sudo visudo: \`%admin ALL=(root) NOPASSWD: ${COMMAND}\``;
    return notFound(METER, 'it needs root, and sudo asks for a password here', remedy);
  }
  const seen = new Set(parsePowermetrics(answer.stdout).map((sample) => sample.key));
  if (!seen.has('cpu')) return notFound(METER, 'it reports no power on this Mac');
  const cpu: DevicePlan = {
    id: 'cpu',
    component: 'cpu',
    index: 0,
    name: runner.cpu.name ?? runner.cpu.rawName,
    source: 'powermetrics CPU',
    range: ESTIMATE,
    share: 1,
    maxWatts: 500,
    key: 'cpu',
  };
  const place = runner.accelerators.findIndex((device) => device.vendor === 'apple');
  const gpu = seen.has('gpu') ? runner.accelerators[place] : undefined;
  const gpuPlan = gpu && {
    ...devicePlan({ ...gpu, id: `accelerator:${place}` }, 'powermetrics GPU + ANE', ESTIMATE),
    key: 'gpu',
  };
  const devices = gpuPlan === undefined ? [cpu] : [cpu, gpuPlan];
  return {
    plans: [{ kind: 'powermetrics', command: 'sudo', args: [...samplers, '-i', '1000'], devices }],
    unreadable: [],
    notes: ['powermetrics sees the chip only: display, storage and power supply are not in it.'],
    covers: 'memory',
  };
}
