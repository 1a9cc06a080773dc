/** NVIDIA's devices, by one call of `nvidia-smi`: names, identities, limits, and which share of each this job holds. */

import { numberOf, tableRows } from '../command-output.ts';
import { accelerator, deviceIndex } from './accelerator-spec.ts';
import { isOnPath } from './on-path.ts';
import type { Accelerator } from './runner.ts';
import type { System } from './system.ts';

/** Waking a server's cards without persistence mode takes this long. */
const PATIENCE_MS = 20_000;

const QUERY = 'index,uuid,name,memory.total,power.limit,mig.mode.current';
/** Fields that drivers older than MIG support. */
const OLD_QUERY = 'index,uuid,name,memory.total,power.limit';

export async function detectNvidia(system: System): Promise<readonly Accelerator[]> {
  if (!hasNvidia(system)) return [];
  const listing = (await query(system, QUERY)) ?? (await query(system, OLD_QUERY));
  if (listing === undefined) return [];
  const devices = parseNvidiaList(listing);
  const slices = devices.some((device) => device.mig) ? await listSlices(system) : new Map<string, MigSlices>();
  const hidden = hiddenDevicesNote(system.env['CUDA_VISIBLE_DEVICES'], devices.length);
  return devices.map((device) => withShare(device, slices.get(device.uuid ?? ''), hidden));
}

/** The command on PATH, or the driver loaded; a machine with neither is not asked. */
function hasNvidia(system: System): boolean {
  if (system.platform === 'darwin') return false;
  return (
    system.list('/proc/driver/nvidia/gpus').length > 0 ||
    system.list('/dev').some((name) => /^nvidia\d+$/.test(name)) ||
    isOnPath(system, 'nvidia-smi')
  );
}

async function query(system: System, fields: string): Promise<string | undefined> {
  const answer = await system.run(
    'nvidia-smi',
    [`--query-gpu=${fields}`, '--format=csv,noheader,nounits'],
    PATIENCE_MS,
  );
  return answer?.code === 0 ? answer.stdout : undefined;
}

export interface NvidiaDevice {
  readonly index: number;
  readonly uuid?: string;
  readonly name: string;
  readonly memoryGb?: number;
  readonly limitWatts?: number;
  readonly mig: boolean;
}

/** Lines of `index, uuid, name, memory.total, power.limit[, mig.mode.current]`; any other line is left out. */
export function parseNvidiaList(text: string): readonly NvidiaDevice[] {
  return tableRows(text).flatMap(([index, uuid, name, memory, limit, mig]) => {
    const number = deviceIndex(index);
    if (number === undefined || !name || /^\[?(n\/a|unknown error)/i.test(name)) return [];
    const mebibytes = numberOf(memory);
    const watts = numberOf(limit);
    return [
      {
        index: number,
        name,
        mig: mig === 'Enabled',
        uuid: uuid !== undefined && /^GPU-[\w-]+$/.test(uuid) ? uuid : undefined,
        memoryGb: mebibytes !== undefined && mebibytes > 0 ? mebibytes / 1024 : undefined,
        limitWatts: watts !== undefined && watts > 0 && watts < 5000 ? watts : undefined,
      },
    ];
  });
}

function withShare(device: NvidiaDevice, slices: MigSlices | undefined, hidden: readonly string[]): Accelerator {
  const found = accelerator(device.index, device.name, 'nvidia');
  const { share, note } = shareOf(device, found, slices);
  const notes = [...(note === undefined ? [] : [note]), ...hidden];
  return {
    ...found,
    // The driver's limit is that of this card; the table's is that of the card's model.
    tdpWatts: device.limitWatts ?? found.tdpWatts,
    memoryGb: found.memoryGb ?? device.memoryGb,
    uuid: device.uuid,
    share,
    notes: notes.length === 0 ? undefined : notes,
  };
}

function shareOf(
  device: NvidiaDevice,
  found: Accelerator,
  slices: MigSlices | undefined,
): { share: number; note?: string } {
  if (device.mig && slices !== undefined) {
    const total = migSlicesOf(device.name);
    const held = Math.min(slices.computeSlices, total);
    return { share: held / total, note: `MIG: ${held} of ${total} compute slices (${slices.profiles.join(', ')}).` };
  }
  if (device.mig)
    return { share: 1, note: 'MIG is on, but its slices could not be listed: counted as the whole device.' };
  const slice = vgpuGb(device.name);
  if (slice === undefined || found.memoryGb === undefined) return { share: 1 };
  const share = Math.min(1, slice / found.memoryGb);
  return { share, note: `vGPU: ${slice} of ${found.memoryGb} GB of the device.` };
}

/** The number before the letter of a vGPU profile is its GB: `GRID T4-8Q`, `NVIDIA A10-24Q`, `GRID A100D-2-20C`. */
function vgpuGb(name: string): number | undefined {
  const gb = /\d.*-(\d+)(?:ME)?[ABCQ]$/i.exec(name)?.[1];
  return gb === undefined || Number(gb) === 0 ? undefined : Number(gb);
}

/** Compute slices of a whole device: four on the A30 and the RTX PRO 6000, else seven (NVIDIA MIG user guide, supported profiles). */
function migSlicesOf(name: string): number {
  return /\bA30\b|RTX PRO 6000/i.test(name) ? 4 : 7;
}

export interface MigSlices {
  readonly computeSlices: number;
  readonly profiles: readonly string[];
}

async function listSlices(system: System): Promise<ReadonlyMap<string, MigSlices>> {
  const answer = await system.run('nvidia-smi', ['-L'], PATIENCE_MS);
  return parseMigList(answer?.code === 0 ? answer.stdout : '');
}

/** Slices by the UUID of their device, from `nvidia-smi -L`; inside a container only the job's own are listed. */
export function parseMigList(text: string): ReadonlyMap<string, MigSlices> {
  const slices = new Map<string, MigSlices>();
  let device: string | undefined;
  for (const line of text.split(/\r?\n/)) {
    device = /^\s*GPU \d+:.*\(UUID: (GPU-[\w-]+)\)/.exec(line)?.[1] ?? device;
    // A compute instance inside a GPU instance is written `1c.3g.40gb`: one of the three.
    const [, computeInstance, gpuInstance, memory] = /^\s*MIG (?:(\d+)c\.)?(\d+)g\.(\S+)\s+Device/.exec(line) ?? [];
    if (device === undefined || gpuInstance === undefined) continue;
    const before = slices.get(device);
    const profile = `${computeInstance === undefined ? '' : `${computeInstance}c.`}${gpuInstance}g.${memory}`;
    slices.set(device, {
      computeSlices: (before?.computeSlices ?? 0) + Number(computeInstance ?? gpuInstance),
      profiles: [...(before?.profiles ?? []), profile],
    });
  }
  return slices;
}

/** `CUDA_VISIBLE_DEVICES` hides a device from the job's code, but the device still draws power: it is counted, with a note. */
function hiddenDevicesNote(visible: string | undefined, count: number): readonly string[] {
  if (visible === undefined || count === 0) return [];
  const named = visible.split(',').filter((entry) => entry.trim() !== '' && entry.trim() !== '-1').length;
  if (named >= count) return [];
  return [
    `CUDA_VISIBLE_DEVICES names ${named} of ${count} devices; the others are counted too, because they draw power.`,
  ];
}
