/** Names that mean several devices at once, which would be counted as one: `8x A100`, and the slices of a TPU pod. */
import { resolveAccelerator } from '../runner/names.ts';

export interface SeveralDevices {
  /** What one of them is called. */
  readonly device: string;
  readonly count: number;
  /** Why the count is not the number in the name. */
  readonly why?: string;
}

/** What a name means that stands for several devices; undefined for the name of one. */
export function severalDevices(name: string): SeveralDevices | undefined {
  return tpuSlice(name) ?? multiple(name);
}

/**
 * The number after `v2-`, `v3-`, `v4-` and `v5p-` counts TensorCores, of which a chip has two; after `v5e-`, `v5litepod-`
 * and `v6e-` it counts chips (cloud.google.com/tpu/docs, the page of each version, "Configurations").
 */
function tpuSlice(name: string): SeveralDevices | undefined {
  const parts = /\btpu[ _-]?v?(2|3|4|5p|5e|5 ?lite ?pod|6e)-(\d{1,5})$/i.exec(name.trim());
  const [version, size] = [parts?.[1]?.toLowerCase(), Number(parts?.[2])];
  if (version === undefined || size < 1) return undefined;
  const device = `TPU v${version.startsWith('5') && version !== '5p' ? '5e' : version}`;
  if (!COUNTED_IN_CORES.has(version)) return size === 1 ? undefined : { device, count: size };
  return { device, count: Math.ceil(size / 2), why: `${size} in it counts cores, and a chip has two` };
}

const COUNTED_IN_CORES = new Set(['2', '3', '4', '5p']);

/** `8x A100`, `A100 x8`, `4 × V100`. */
function multiple(name: string): SeveralDevices | undefined {
  const text = name.slice(0, 100).trim();
  const before = /^(\d{1,4}) ?[x×] ?(\S.*)$/i.exec(text);
  const after = /^(.*\S) ?[x×] ?(\d{1,4})$/i.exec(text);
  const [count, device] = before ? [Number(before[1]), before[2]] : [Number(after?.[2]), after?.[1]];
  if (device === undefined || count < 1) return undefined;
  const row = resolveAccelerator(device);
  return row && { device: row.name, count };
}
