/**
 * The energy counter of NVIDIA's cards (Volta and later), which misses nothing between two readings. `nvidia-smi` cannot print
 * it and `dcgmi` needs a service; the packages that let Node call the driver's library bring a compiled file for every
 * platform. Where Python is there, its own `ctypes` calls the library, and nothing has to be installed.
 */

import { oneLine } from '../../one-line.ts';
import type { CommandResult } from '../../runner/system.ts';
import type { CommandPlan, DevicePlan } from '../plan.ts';
import { parseNvmlLine } from '../sampler/meters/nvml.ts';
import {
  type AcceleratorSearch,
  type AcceleratorSearchResult,
  deviceRange,
  NOTHING_FOUND,
  nameOf,
  plausibleWatts,
  rangeInWords,
} from './finder.ts';
import { NVIDIA_SENSOR } from './nvidia-smi.ts';

const PATIENCE_MS = 20_000;

/**
 * Arguments: seconds between two readings, number of readings (0: no limit), identities of the cards. A card that does not
 * answer is left out of a reading, whose lines are printed together so that the sampler wakes up once. The functions and their numbers are those of NVML's documented, stable interface.
 */
const SCRIPT = `
import ctypes, sys, time
nvml = ctypes.CDLL("libnvidia-ml.so.1")
if nvml.nvmlInit_v2() != 0: sys.exit("NVML cannot be initialised")
class Utilisation(ctypes.Structure): _fields_ = [("gpu", ctypes.c_uint), ("memory", ctypes.c_uint)]
def look(uuid):
    device, energy, use = ctypes.c_void_p(), ctypes.c_ulonglong(), Utilisation()
    if nvml.nvmlDeviceGetHandleByUUID(uuid.encode(), ctypes.byref(device)) != 0: return
    if nvml.nvmlDeviceGetTotalEnergyConsumption(device, ctypes.byref(energy)) != 0: return
    known = nvml.nvmlDeviceGetUtilizationRates(device, ctypes.byref(use)) == 0
    print(uuid, use.gpu if known else "N/A", energy.value, sep=", ")
step, looks, uuids = float(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
while True:
    for uuid in uuids: look(uuid)
    sys.stdout.flush()
    looks -= 1
    if looks == 0: break
    time.sleep(step)
`;

/** Isolated from the job's Python: no variables, no site packages, no folder of the user. */
function command(step: string, looks: string, uuids: readonly string[]): readonly string[] {
  return ['-I', '-S', '-c', SCRIPT, step, looks, ...uuids];
}

export async function findNvml({ runner, system, accelerators }: AcceleratorSearch): Promise<AcceleratorSearchResult> {
  const uuids = accelerators.flatMap((device) => (device.uuid === undefined ? [] : [device.uuid]));
  if (runner.os !== 'linux' || uuids.length === 0) return { ...NOTHING_FOUND, covered: [] };
  const answer = await system.run('python3', command('0.3', '2', uuids), PATIENCE_MS);
  const looks = (answer?.stdout ?? '').split(/\r?\n/).slice(0, 1024).flatMap(parseNvmlLine);
  const devices = accelerators.flatMap((device): DevicePlan[] => {
    const counts = looks.filter(({ key }) => key === device.uuid).map(({ counter }) => counter ?? 0);
    // A counter that does not move while the card draws power is not usable.
    if (device.uuid === undefined || counts.length !== 2 || !((counts[1] ?? 0) > (counts[0] ?? 0))) return [];
    return [
      {
        id: device.id,
        component: 'accelerator',
        index: device.index,
        name: nameOf(device),
        source: 'NVML energy counter',
        // The counter integrates the card's sensor, so the sensor's own error remains.
        range: deviceRange(device, NVIDIA_SENSOR),
        share: device.share,
        maxWatts: plausibleWatts(device),
        key: device.uuid,
      },
    ];
  });
  if (devices.length === 0) {
    return { ...NOTHING_FOUND, unreadable: [{ meter: 'NVML energy counter', why: whyNone(answer) }], covered: [] };
  }
  const keys = devices.flatMap(({ key }) => (key === undefined ? [] : [key]));
  const plan: CommandPlan = { kind: 'nvml', command: 'python3', args: command('1', '0', keys), devices };
  return {
    plans: [plan],
    found: devices.map(({ name, source, range }) => ({
      component: 'accelerator',
      meter: `${source}: ${name}`,
      method: 'counter',
      range: rangeInWords(range),
    })),
    unreadable: [{ meter: 'nvidia-smi power.draw', why: "not needed: the driver's own energy counter is read" }],
    notes: [],
    covered: devices.map(({ id }) => id),
  };
}

function whyNone(answer: CommandResult | undefined): string {
  if (answer === undefined) return "there is no python3 to call the driver's library with";
  const complaint = oneLine(answer.stderr.trim().split('\n').at(-1) ?? '', 160);
  if (answer.code !== 0) return `python3 cannot call the driver's library: ${complaint || `exit code ${answer.code}`}`;
  return 'the driver reports no energy for this card (before Volta, or virtual)';
}
