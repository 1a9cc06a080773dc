/** Which accelerators this job holds. No command is started on a machine without a sign of the device that it is for. */

import { accelerator } from './accelerator-spec.ts';
import { detectAmd } from './amd.ts';
import { detectGaudi } from './gaudi.ts';
import { detectNvidia } from './nvidia.ts';
import { pciAccelerators } from './pci.ts';
import type { Accelerator } from './runner.ts';
import type { System } from './system.ts';

type Finder = (system: System) => Promise<readonly Accelerator[]>;

const FINDERS: readonly Finder[] = [
  detectJetson,
  detectNvidia,
  detectAmd,
  detectIntel,
  detectGaudi,
  detectTpu,
  detectNeuron,
  detectApple,
];

/** Every accelerator, numbered within its vendor as the vendor's own tools number them. A finder that fails finds nothing. */
export async function detectAccelerators(system: System): Promise<readonly Accelerator[]> {
  const found = await Promise.all(FINDERS.map((find) => find(system).catch(() => [])));
  const isJetson = (found[0]?.length ?? 0) > 0;
  // A Jetson's nvidia-smi lists the module's GPU once more, without a figure.
  return found.flatMap((devices, finder) => (isJetson && finder === 1 ? [] : devices));
}

/** The board's own name; its sensor covers the whole module, CPU and memory included. */
async function detectJetson(system: System): Promise<readonly Accelerator[]> {
  if (system.platform !== 'linux' || system.arch !== 'arm64') return [];
  const model = (system.readText('/proc/device-tree/model') ?? '').replaceAll('\0', '').trim();
  if (!/jetson/i.test(model)) return [];
  return [accelerator(0, model, 'nvidia', { notes: ['Power and limit are those of the whole Jetson module.'] })];
}

/** Only discrete cards are in the table of PCI ids; graphics inside a CPU are part of the CPU's own power. */
async function detectIntel(system: System): Promise<readonly Accelerator[]> {
  if (system.platform !== 'linux' || system.list('/dev/dri').length === 0) return [];
  return pciAccelerators(system, 'intel', '8086');
}

/** A TPU has no power sensor that its user can read; its chips are counted by PCI id, as JAX does. */
async function detectTpu(system: System): Promise<readonly Accelerator[]> {
  if (system.platform !== 'linux' || !system.list('/dev').some((name) => /^(accel\d*|vfio)$/.test(name))) return [];
  return pciAccelerators(system, 'google', '1ae0', [NO_SENSOR]);
}

/** AWS Trainium and Inferentia; `/dev/neuron<n>` is one device. */
async function detectNeuron(system: System): Promise<readonly Accelerator[]> {
  if (system.platform !== 'linux' || !system.list('/dev').some((name) => /^neuron\d+$/.test(name))) return [];
  return pciAccelerators(system, 'aws', '1d0f', [NO_SENSOR]);
}

/** The GPU of Apple silicon is in the CPU's package; a virtual machine reaches neither its sensor nor its own. */
async function detectApple(system: System): Promise<readonly Accelerator[]> {
  if (system.platform !== 'darwin' || system.arch !== 'arm64') return [];
  const model = system.cpuModels()[0] ?? '';
  if (!/^Apple M\d/.test(model) || /virtual/i.test(model)) return [];
  return [accelerator(0, model, 'apple', { notes: ['TDP is that of the whole chip, CPU included.'] })];
}

const NO_SENSOR = 'This device has no power sensor that a job can read.';
