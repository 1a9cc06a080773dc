/**
 * The energy counter of NVIDIA's cards (Volta and later), which misses nothing between two readings. `nvidia-smi` cannot print
 * it and `dcgmi` needs a service; the packages that let Node call the driver's library bring a compiled file for every
 * platform. Where Python is there, its own `ctypes` calls the library, and nothing has to be installed.
 */
import { oneLine } from '../../one-line.ts';
import type { CommandResult } from '../../runner/system.ts';
import type { CommandPlan, DevicePlan } from '../plan.ts';
import { samplesIn } from '../sampler/meters/command.ts';
import { nvmlParser } from '../sampler/meters/nvml.ts';
import { type AcceleratorSearch, devicePlan, type MeterSearchResult, NOTHING_FOUND, notFound } from './finder.ts';
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

export async function findNvml({ runner, system, accelerators }: AcceleratorSearch): Promise<MeterSearchResult> {
  const uuids = accelerators.flatMap((device) => device.uuid ?? []);
  if (runner.os !== 'linux' || uuids.length === 0) return NOTHING_FOUND;
  const answer = await system.run('python3', command('0.3', '2', uuids), PATIENCE_MS);
  const samples = samplesIn(answer?.stdout ?? '', nvmlParser());
  const devices = accelerators.flatMap((device): DevicePlan[] => {
    const [first = 0, second = 0, third] = samples.flatMap(({ key, counter }) => (key === device.uuid ? counter : []));
    // A counter that does not move while the card draws power is not usable.
    if (device.uuid === undefined || !(second > first) || third !== undefined) return [];
    // The counter integrates the card's sensor, so the sensor's own error remains.
    return [{ ...devicePlan(device, 'NVML energy counter', NVIDIA_SENSOR), key: device.uuid }];
  });
  if (devices.length === 0) return notFound('NVML energy counter', whyNone(answer));
  const keys = devices.flatMap(({ key }) => key ?? []);
  const plan: CommandPlan = { kind: 'nvml', command: 'python3', args: command('1', '0', keys), devices };
  const why = "not needed: the driver's own energy counter is read";
  return { plans: [plan], unreadable: [{ meter: 'nvidia-smi power.draw', why }], notes: [] };
}

function whyNone(answer: CommandResult | undefined): string {
  if (answer === undefined) return "there is no python3 to call the driver's library with";
  const complaint = oneLine(answer.stderr.trim().split('\n').at(-1) ?? '', 160);
  if (answer.code !== 0) return `python3 cannot call the driver's library: ${complaint || `exit code ${answer.code}`}`;
  return 'the driver reports no energy for this card (before Volta, or virtual)';
}
