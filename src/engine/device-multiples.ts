/** Names that mean several devices, such as `8x A100` and the slices of a TPU pod. They would be counted as one device. */
import { resolveAccelerator } from '../runner/names.ts';

export interface DeviceMultiples {
  /** What one of them is called. */
  readonly device: string;
  /** Absent where the name is ambiguous. */
  readonly count?: number;
  /** Why the count is not the number in the name. */
  readonly why?: string;
}

/** Undefined for the name of a single device. */
export function deviceMultiples(name: string): DeviceMultiples | undefined {
  const text = name.slice(0, 100).trim();
  const [, times = '1', device = text] = /^(\d{1,4}) ?[x×] ?(.*tpu.*)$/i.exec(text) ?? [];
  const slice = tpuSlice(device);
  if (slice === undefined) return multiple(text);
  return slice.count === undefined ? slice : { ...slice, count: Number(times) * slice.count };
}

/** What the number after a version counts (cloud.google.com/tpu/docs, the page of each version, "Configurations"). */
const COUNTED_IN_CORES = new Set(['2', '3', '4', '5p']);
const COUNTED_IN_CHIPS = new Set(['5e', '5lite', '5litepod', '6e']);

/** `TPU v3-8` and `TPU v5e-8` are slices of so many cores or chips, `TPU v4 pod` and `TPU v3 core` are not a chip either. */
function tpuSlice(name: string): DeviceMultiples | undefined {
  const parts = /\btpu[ _-]?v?(\d ?(?:[pex]|lite ?(?:pod)?)?) ?(?:-(\d{1,5})|(?:pod|core)s?)$/i.exec(name);
  const version = parts?.[1]?.toLowerCase().replaceAll(' ', '');
  // `v5 lite pod` is what one chip is called.
  if (version === undefined || (version.startsWith('5lite') && parts?.[2] === undefined)) return undefined;
  const device = (resolveAccelerator(`TPU v${version}`)?.name ?? `TPU v${version}`).replace(/ \(.*\)$/, '');
  const size = Number(parts?.[2] ?? Number.NaN);
  if (COUNTED_IN_CHIPS.has(version) && size >= 1) return size === 1 ? undefined : { device, count: size };
  if (!COUNTED_IN_CORES.has(version) || !(size >= 1)) return { device };
  return { device, count: Math.ceil(size / 2), why: `${size} in it counts cores, and a chip has two` };
}

/** `8x A100`, `A100 x8`, `4 × V100`. */
function multiple(text: string): DeviceMultiples | undefined {
  const before = /^(\d{1,4}) ?[x×] ?(\S.*)$/i.exec(text);
  const after = /^(.*\S) ?[x×] ?(\d{1,4})$/i.exec(text);
  const [count, device] = before ? [Number(before[1]), before[2]] : [Number(after?.[2]), after?.[1]];
  if (device === undefined || count < 1) return undefined;
  const row = resolveAccelerator(device);
  return row && { device: row.name, count };
}
