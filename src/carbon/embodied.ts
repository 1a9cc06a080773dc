/** Emissions of making the hardware, the job's share of them: by time out of a life, by part out of a machine. Known within a factor of two. */
import { acceleratorRows } from '../data/accelerators.ts';

export type Embodied =
  | { readonly grams: number; readonly lowGrams: number; readonly highGrams: number; readonly source: string }
  | { readonly unknown: string };

export interface EmbodiedJob {
  readonly seconds: number;
  /** The machine around the accelerators; absent where only these were declared. */
  readonly server?: EmbodiedServer | undefined;
  /** Devices by the names of their rows; `count` may be fractional for a shared device. */
  readonly accelerators: readonly { readonly name: string; readonly count: number }[];
}

export interface EmbodiedServer {
  readonly os: string;
  readonly virtual: boolean;
  readonly vcpus?: number | undefined;
  /** Hardware threads of the physical host, where this is a virtual machine. */
  readonly hostThreads?: number | undefined;
  readonly memoryGb?: number | undefined;
  readonly sockets?: number | undefined;
}

/**
 * Cloud Carbon Footprint coefficients, after B. Davy (Teads 2021): a rack server with one CPU 1000 kg, 16 GB in it, each further
 * CPU 100 kg, a GPU card 150 kg, four years of life; memory 533 kg for 384 GB, Dell's life-cycle assessment of the R740.
 */
const SERVER_KG = 1000;
const SOCKET_KG = 100;
const MEMORY_KG_PER_GB = 533 / 384;
const MEMORY_INCLUDED_GB = 16;
const GPU_KG = 150;
const LIFE_SECONDS = 4 * 365.25 * 24 * 3600;
const SERVER_SOURCE = 'Cloud Carbon Footprint coefficients (Teads 2021, Dell R740 life-cycle assessment)';
/** Sockets of a host that a virtual machine cannot see. */
const USUAL_SOCKETS = 2;

/** NVIDIA product carbon footprint summaries (ISO 14067, cradle to gate), a board of eight devices. */
const BOARDS: readonly { readonly names: RegExp; readonly kg: number; readonly source: string }[] = [
  { names: /^H[12]00 SXM/, kg: 1312 / 8, source: 'NVIDIA HGX H100 product carbon footprint, 1312 kg a board of 8' },
  { names: /^B[12]00 SXM/, kg: 2274 / 8, source: 'NVIDIA HGX B200 product carbon footprint, 2274 kg a board of 8' },
];

/** Longer or shorter lives (six years are usual by now), and what different assessments of one machine give. */
const FACTOR = 2;

/** The job's share, or what is not known. */
export function embodiedOf(job: EmbodiedJob): Embodied {
  const parts: { readonly kg: number; readonly source: string }[] = [];
  if (job.server !== undefined) {
    const server = serverKg(job.server);
    if (typeof server === 'string') return { unknown: server };
    parts.push({ kg: server, source: SERVER_SOURCE });
  }
  for (const { name, count } of job.accelerators) {
    const device = deviceKg(name);
    if (device === undefined) return { unknown: `No published figure for making a ${name}.` };
    parts.push({ kg: device.kg * count, source: device.source });
  }
  if (parts.length === 0) return { unknown: 'The hardware is not known.' };
  const grams = parts.reduce((sum, part) => sum + part.kg * 1000, 0) * (job.seconds / LIFE_SECONDS);
  const alone = job.server === undefined ? '; without the machine around the accelerators' : '';
  return {
    grams,
    lowGrams: grams / FACTOR,
    highGrams: grams * FACTOR,
    source: `${[...new Set(parts.map((part) => part.source))].join('; ')}; four years of use${alone}`,
  };
}

/** Kilograms of the whole machine, or of a virtual machine's share of its host; a sentence where that is not known. */
function serverKg({ os, virtual, vcpus, hostThreads, memoryGb, sockets }: EmbodiedServer): number | string {
  if (os === 'macos') return 'No published figure for the share of a Mac that a job uses.';
  if (memoryGb === undefined) return "The machine's memory is not known.";
  if (!virtual) {
    const memory = Math.max(0, memoryGb - MEMORY_INCLUDED_GB) * MEMORY_KG_PER_GB;
    return SERVER_KG + SOCKET_KG * ((sockets ?? 1) - 1) + memory;
  }
  if (vcpus === undefined || hostThreads === undefined) {
    return 'How much of its host this virtual machine has is not known. Set the input `host-threads`.';
  }
  const host = SERVER_KG - MEMORY_INCLUDED_GB * MEMORY_KG_PER_GB + SOCKET_KG * ((sockets ?? USUAL_SOCKETS) - 1);
  return host * Math.min(1, vcpus / hostThreads) + memoryGb * MEMORY_KG_PER_GB;
}

function deviceKg(name: string): { readonly kg: number; readonly source: string } | undefined {
  const board = BOARDS.find(({ names }) => names.test(name));
  if (board !== undefined) return board;
  const isGpu = acceleratorRows().some((row) => row.name === name && row.kind === 'gpu');
  return isGpu ? { kg: GPU_KG, source: SERVER_SOURCE } : undefined;
}
