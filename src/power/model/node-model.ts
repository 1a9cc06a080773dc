/**
 * Watts of a machine whose power cannot be read: wall power of a server, or of a VM's share of its host, from the CPU's
 * name, vCPUs, memory and load. Fitted on 635 published SPECpower_ssj2008 servers; `docs/accuracy.md` has its errors.
 */
import type { Cpu, Vendor } from '../../runner/runner.ts';
import { inputsOver, joulesOf, type LoadModelConstants } from './joules.ts';

/** `cpu-time`: load is the share of CPU time that is busy. `throughput`: load is a share of the most work, SPECpower's axis. */
export type Curve = 'cpu-time' | 'throughput';

export interface ModelMachine {
  readonly cpu?: Partial<Cpu>;
  /** Online logical CPUs; 2 when unknown. */
  readonly vcpus?: number;
  /** 4 GB a vCPU when unknown. */
  readonly memoryGb?: number;
  /** Watts of the memory, where a person declared them; they take the place of the model's watts per GB. */
  readonly memoryWatts?: number;
  /** Believed on bare metal only, because a VM reports one. */
  readonly sockets?: number;
  /** Hardware threads of the physical host, where known; else sockets by rule x threads of a socket. */
  readonly hostThreads?: number;
  readonly virtual: boolean;
  readonly curve?: Curve;
}

export interface WattsRange {
  readonly watts: number;
  readonly low80: number;
  readonly high80: number;
  readonly low95: number;
  readonly high95: number;
}

/** Watts = idleWatts + curveWatts x s(load). */
export interface NodeModel {
  /** What the watts are computed from, as a record names it: those of the whole host, the share of it, and memory. */
  readonly inputs: LoadModelConstants;
  readonly idleWatts: number;
  readonly curveWatts: number;
  readonly curve: Curve;
  /** What the watts rest on: the CPU's model, its vendor only, or the number of vCPUs only. */
  readonly basis: 'cpu' | 'vendor' | 'vcpu';
  /** The range is watts / factor to watts x factor; it is the host's own offset and does not average out over a job. */
  readonly factor80: number;
  readonly factor95: number;
  /** Set where the model must not be used, with the reason; every watt is then NaN, so that none is printed by mistake. */
  readonly unsupported?: string;
  /** What was unknown and taken by rule, in words a report can print. */
  readonly assumptions: readonly string[];
  /** `load` is clamped to 0..1; without one, or with NaN, it is 0.5. */
  wattsAt(load?: number): WattsRange;
}

const WATTS_PER_SERVER = 17.5;
const WATTS_PER_GB = 0.095;
/** Cloud hosts run with turbo, SPECpower's servers mostly do not: measured on six AWS bare-metal hosts at full load. */
const CPU_TIME_LEVEL = 1.15;
/** The newest servers in the fit. Later parts, predicted by a model fitted to older ones, needed this much wider factors. */
const NEWEST_YEAR = 2025;
const NEWER_FACTOR = 1.15;
const YEAR_WHEN_UNKNOWN = 2021;

type ModelVendor = Exclude<Vendor, 'apple'>;
type Group = 'entry' | 'old' | 'intel13' | 'intel17' | 'intel21' | 'intel23' | 'amd17' | 'amd21' | 'arm';

/** Watts per socket that TDP does not explain, and watts per watt of TDP. */
const COEFFICIENTS: Readonly<Record<Group, { readonly socketWatts: number; readonly perTdp: number }>> = {
  entry: { socketWatts: 0.1, perTdp: 0.73 },
  old: { socketWatts: 24.4, perTdp: 0.95 },
  intel13: { socketWatts: 10.0, perTdp: 0.76 },
  intel17: { socketWatts: 12.1, perTdp: 0.91 },
  intel21: { socketWatts: 36.3, perTdp: 0.89 },
  intel23: { socketWatts: 71.0, perTdp: 0.91 },
  amd17: { socketWatts: 39.6, perTdp: 0.78 },
  amd21: { socketWatts: 37.3, perTdp: 0.8 },
  arm: { socketWatts: 53.8, perTdp: 0.41 },
};
/** Watts per vCPU where the CPU's model is unknown: idle, and on top of it with load. */
const PER_VCPU: Readonly<Record<ModelVendor | 'any', { readonly idle: number; readonly load: number }>> = {
  amd: { idle: 0.55, load: 1.52 },
  intel: { idle: 0.86, load: 3.2 },
  arm: { idle: 0.82, load: 0.83 },
  any: { idle: 0.79, load: 2.63 },
};
const VENDOR_WORDS: Readonly<Record<ModelVendor, string>> = { amd: 'AMD', intel: 'Intel', arm: 'Arm' };
const TDP_PER_THREAD: Readonly<Record<ModelVendor, number>> = { amd: 1.95, intel: 3.2, arm: 2.4 };
const FACTORS = {
  throughput: { cpu: [1.24, 1.42], vendor: [1.7, 2.5], vcpu: [2.1, 3.0] },
  'bare metal': { cpu: [1.4, 1.7], vendor: [1.8, 2.6], vcpu: [2.1, 3.1] },
  vm: { cpu: [1.6, 2.0], vendor: [2.0, 2.9], vcpu: [2.2, 3.3] },
} as const;

const DESKTOP_CLASS =
  /\bxeon(\(r\))? (e-\d|e3-|63\d\dp|[xl]?3[0-4]\d\d\b)|\bepyc 4\d\d\d|\bcore(\(tm\))? (i\d|ultra)|\bi[3579]-\d|\bryzen\b|\bpentium|\bceleron/i;
const ONE_SOCKET =
  /\bepyc (8\d\d4|4\d\d\d|\d\w{3}p)|\bxeon(\(r\))? (d-|w|\w+ \d{4}u\b)|altra|cobalt|graviton|neoverse|axion|grace/i;

/** The machine's model; missing facts are taken by rule and named in `assumptions`. Never throws. */
export function nodeModel(machine: ModelMachine): NodeModel {
  const curve = machine.curve ?? 'cpu-time';
  const cpu = machine.cpu ?? {};
  if (cpu.vendor === 'apple')
    return unsupported(curve, 'the model knows no Apple silicon: no such server is published');

  const assumptions: string[] = [];
  const vcpus = positive(machine.vcpus) ?? assume(assumptions, 2, 'number of vCPUs unknown, taken as 2');
  const level = curve === 'throughput' ? 1 : CPU_TIME_LEVEL;
  const newer = (cpu.year ?? 0) > NEWEST_YEAR ? NEWER_FACTOR : 1;
  const kind = curve === 'throughput' ? 'throughput' : machine.virtual ? 'vm' : 'bare metal';
  const socket = cpu.vendor === undefined ? undefined : socketOf(cpu, cpu.vendor, assumptions);
  if (newer > 1) assumptions.push(`CPU released after ${NEWEST_YEAR}, later than the model's data: wider range`);

  if (socket === undefined) {
    const basis = cpu.vendor === undefined ? 'vcpu' : 'vendor';
    const perVcpu = PER_VCPU[cpu.vendor ?? 'any'];
    assumptions.push(
      cpu.vendor === undefined
        ? 'CPU unknown: watts per vCPU of any server'
        : `CPU model unknown: watts per vCPU of ${VENDOR_WORDS[cpu.vendor]} servers`,
    );
    const [factor80, factor95] = FACTORS[kind][basis];
    const idleWatts = level * vcpus * perVcpu.idle;
    const fullWatts = idleWatts + level * vcpus * perVcpu.load;
    return model(
      { formula: 'load-model', idleWatts, fullWatts, vcpus, share: 1, count: 1, curve },
      { curve, basis, factor80: factor80 * newer, factor95: factor95 * newer, assumptions },
    );
  }

  const { threads, tdpWatts, group } = socket;
  const sockets = socketsOf(machine, cpuName(cpu), group, threads, assumptions);
  const hostThreads = positive(machine.hostThreads) ?? sockets * threads;
  const share = machine.virtual ? Math.min(1, vcpus / hostThreads) : 1;
  const { socketWatts, perTdp } = COEFFICIENTS[group];
  const [factor80, factor95] = FACTORS[kind].cpu;
  const idleWatts = level * (WATTS_PER_SERVER + sockets * socketWatts);
  return model(
    {
      formula: 'load-model',
      row: cpu.name,
      idleWatts,
      fullWatts: idleWatts + level * sockets * perTdp * tdpWatts,
      tdpWatts,
      sockets,
      vcpus,
      share,
      memoryWatts: level * memoryWatts(machine, vcpus, assumptions),
      count: 1,
      curve,
    },
    { curve, basis: 'cpu', factor80: factor80 * newer, factor95: factor95 * newer, assumptions },
  );
}

/** s(u): the share of a machine's dynamic power that a load draws, 0..1 for a load of 0..1. */
export function curveOf(load: number, curve: Curve | 'linear'): number {
  const u = Math.min(1, Math.max(0, load));
  if (curve === 'linear') return u;
  return curve === 'throughput' ? 0.45 * u ** 0.41 + 0.55 * u ** 2.24 : Math.sqrt(u);
}

function model(
  inputs: LoadModelConstants,
  parts: Omit<NodeModel, 'wattsAt' | 'inputs' | 'idleWatts' | 'curveWatts'>,
): NodeModel {
  /** Over one second joules are watts. */
  const wattsOf = (seconds: number, curveSeconds: number) => joulesOf(inputsOver(inputs, { seconds, curveSeconds }));
  return {
    ...parts,
    inputs,
    idleWatts: wattsOf(1, 0),
    curveWatts: wattsOf(0, 1),
    wattsAt(load) {
      const u = load === undefined || Number.isNaN(load) ? 0.5 : load;
      const watts = wattsOf(1, curveOf(u, parts.curve));
      return {
        watts,
        low80: watts / parts.factor80,
        high80: watts * parts.factor80,
        low95: watts / parts.factor95,
        high95: watts * parts.factor95,
      };
    },
  };
}

function unsupported(curve: Curve, reason: string): NodeModel {
  const [idleWatts, fullWatts, factor80, factor95] = [Number.NaN, Number.NaN, Number.NaN, Number.NaN];
  return model(
    { formula: 'load-model', idleWatts, fullWatts, share: 1, count: 1, curve },
    { curve, basis: 'vcpu', factor80, factor95, unsupported: reason, assumptions: [] },
  );
}

interface Socket {
  readonly threads: number;
  readonly tdpWatts: number;
  readonly group: Group;
}

/** Undefined when neither TDP nor thread count is known. */
function socketOf(cpu: Partial<Cpu>, vendor: ModelVendor, assumptions: string[]): Socket | undefined {
  let threads = positive(cpu.threadsPerSocket) ?? (positive(cpu.coresPerSocket) ?? 0) * (vendor === 'arm' ? 1 : 2);
  let tdpWatts = positive(cpu.tdpWatts) ?? 0;
  if (threads === 0 && tdpWatts === 0) return undefined;
  if (threads === 0) {
    const guess = Math.max(1, Math.round(tdpWatts / TDP_PER_THREAD[vendor]));
    threads = assume(assumptions, guess, `threads a socket unknown, taken as ${guess} from the TDP`);
  }
  if (tdpWatts === 0) {
    const guess = threads * TDP_PER_THREAD[vendor];
    tdpWatts = assume(assumptions, guess, `TDP unknown, taken as ${Math.round(guess)} W from the threads`);
  }
  if (cpu.year === undefined) assumptions.push(`CPU release year unknown, taken as ${YEAR_WHEN_UNKNOWN}`);
  return { threads, tdpWatts, group: groupOf(cpuName(cpu), vendor, cpu.year ?? YEAR_WHEN_UNKNOWN) };
}

function cpuName(cpu: Partial<Cpu>): string {
  return cpu.name ?? cpu.rawName ?? '';
}

function groupOf(name: string, vendor: ModelVendor, year: number): Group {
  if (DESKTOP_CLASS.test(name)) return 'entry';
  if (vendor === 'arm') return 'arm';
  if (vendor === 'amd') return year >= 2021 ? 'amd21' : year >= 2017 ? 'amd17' : 'old';
  if (year >= 2023) return 'intel23';
  if (year >= 2021) return 'intel21';
  if (year >= 2017) return 'intel17';
  return year >= 2013 ? 'intel13' : 'old';
}

/** Sockets of the host: as reported on bare metal; from the host's threads; one for parts that come alone, else two. */
function socketsOf(machine: ModelMachine, name: string, group: Group, threads: number, assumptions: string[]): number {
  const reportedSockets = machine.virtual ? undefined : positive(machine.sockets);
  if (reportedSockets !== undefined) return reportedSockets;
  const hostThreads = positive(machine.hostThreads);
  if (hostThreads !== undefined) return Math.max(1, Math.round(hostThreads / threads));
  const sockets = group === 'entry' || ONE_SOCKET.test(name) ? 1 : 2;
  return assume(assumptions, sockets, `sockets of the host taken as ${sockets}`);
}

function memoryWatts(machine: ModelMachine, vcpus: number, assumptions: string[]): number {
  const { memoryWatts: declaredWatts } = machine;
  // The level belongs to the model's own watts; what a person measured is not scaled.
  if (declaredWatts === 0 || (declaredWatts !== undefined && positive(declaredWatts) !== undefined)) {
    return declaredWatts / (machine.curve === 'throughput' ? 1 : CPU_TIME_LEVEL);
  }
  const gb =
    positive(machine.memoryGb) ??
    assume(assumptions, 4 * vcpus, `memory unknown, taken as ${4 * vcpus} GB (4 GB a vCPU)`);
  return WATTS_PER_GB * gb;
}

/** No real machine's figure is outside these bounds; a value outside counts as unknown. */
function positive(value: number | undefined): number | undefined {
  return value !== undefined && value >= 1e-3 && value <= 1e6 ? value : undefined;
}

function assume(assumptions: string[], value: number, words: string): number {
  assumptions.push(words);
  return value;
}
