/** Which CPU this is, from the raw name that the system gives, or from Arm's part id where it gives none. */
import type { CpuRow } from '../data/rows.ts';
import { resolveCpu } from './names.ts';
import type { Cpu, Vendor } from './runner.ts';
import type { System } from './system.ts';

/**
 * The CPU as far as its name says. Reads the raw model, never a tidied one: where a cloud masks the model, the clock in
 * the raw name is the only hint left.
 */
export function detectCpu(system: System): Cpu {
  const cpuinfo = system.platform === 'linux' ? (system.readText('/proc/cpuinfo') ?? '') : '';
  const rawName = rawModel(system, cpuinfo) ?? armPart(cpuinfo) ?? 'unknown';
  const row = resolveCpu(rawName);
  if (row !== undefined) return cpuFromRow(row, rawName, isArmCore(rawName) ? 'arm-part' : 'name');
  const vendor = vendorOf(`${rawName} ${cpuinfoField(cpuinfo, 'vendor_id') ?? ''}`, system.arch);
  return { rawName, vendor, found: vendor === undefined ? 'unknown' : 'vendor-only' };
}

export function cpuFromRow(row: CpuRow, rawName: string, found: Cpu['found']): Cpu {
  return {
    rawName,
    name: row.name,
    vendor: vendorOfRow(row),
    year: row.releasedYear,
    tdpWatts: row.tdpWatts,
    coresPerSocket: row.cores,
    threadsPerSocket: row.threads,
    found,
    source: row.source,
  };
}

/**
 * Whether the machine hides which chip it is, so that the instance type knows better: an Arm core, which several makers
 * use; a name that a hypervisor puts in the model's place; or no name that is known.
 */
export function hidesModel(cpu: Cpu): boolean {
  return cpu.name === undefined || cpu.found === 'arm-part' || /\(|QEMU/.test(cpu.name);
}

function rawModel(system: System, cpuinfo: string): string | undefined {
  const fromNode = system.cpuModels()[0]?.trim() ?? '';
  if (fromNode !== '' && fromNode.toLowerCase() !== 'unknown') return fromNode;
  return cpuinfoField(cpuinfo, 'model name');
}

/** `arm 0xd49` is how the CPU table spells an Arm core's part number (`CPU part` in /proc/cpuinfo). */
function armPart(cpuinfo: string): string | undefined {
  const id = cpuinfoField(cpuinfo, 'CPU part');
  return id !== undefined && /^0x[0-9a-f]{3}$/i.test(id) ? `arm ${id.toLowerCase()}` : undefined;
}

function isArmCore(rawName: string): boolean {
  return /^arm 0x|neoverse|cortex/i.test(rawName);
}

function cpuinfoField(cpuinfo: string, field: string): string | undefined {
  const value = new RegExp(`^${field}\\s*:\\s*(.+)$`, 'm').exec(cpuinfo)?.[1]?.trim();
  return value === undefined || value === '' || value.toLowerCase() === 'unknown' ? undefined : value;
}

function vendorOf(text: string, arch: string): Vendor | undefined {
  if (/apple/i.test(text)) return 'apple';
  if (arch === 'arm64' || arch === 'arm') return 'arm';
  if (/\bamd\b|authenticamd|epyc|ryzen|opteron|threadripper|hygon/i.test(text)) return 'amd';
  return /intel|xeon|\bcore\(tm\)|pentium|celeron/i.test(text) ? 'intel' : undefined;
}

/** Those who design chips on Arm's cores (AWS, Ampere, Microsoft, Google, NVIDIA, Huawei) count as Arm in the power model. */
function vendorOfRow(row: CpuRow): Vendor {
  if (row.vendor === 'Intel') return 'intel';
  if (row.vendor === 'AMD') return 'amd';
  return row.vendor === 'Apple' ? 'apple' : 'arm';
}
