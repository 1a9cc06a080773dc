/** The CPU and its memory: counted where a counter is readable, else modelled with the whole machine. Never both. */

import type { Cpu, Runner } from '../../runner/runner.ts';
import type { System } from '../../runner/system.ts';
import { vcpuWords } from '../../vcpu-words.ts';
import { nodeModel } from '../model/node-model.ts';
import type { ConstantPlan, MemoryModelPlan, MeterPlan, NodeModelPlan, RangeRule } from '../plan.ts';
import { appleModel } from './apple-model.ts';
import {
  type MeterOverrides,
  type MeterRow,
  type MeterSearchResult,
  merge,
  NOTHING_FOUND,
  rangeInWords,
} from './finder.ts';
import { findAmdEnergy, findGraceMeter, findServerMeter } from './hwmon.ts';
import { type HostPart, hostPartOf } from './job-share.ts';
import { type CpuCounters, findPowercap } from './powercap.ts';
import { findPowermetrics } from './powermetrics.ts';
import { findWindowsEnergyMeter } from './windows-energy-meter.ts';

export async function findHostMeters(
  runner: Runner,
  system: System,
  overrides: MeterOverrides,
): Promise<MeterSearchResult> {
  const part = hostPartOf(runner, system);
  const counters = await findCounters(runner, system, part, overrides);
  const said: MeterSearchResult = { ...NOTHING_FOUND, notes: part.notes };
  if (counters.plans.some((plan) => plan.kind === 'hwmon' && plan.component === 'node')) return merge([said, counters]);
  if (counters.plans.length > 0)
    return merge([said, withoutMemory(counters, overrides), memoryOf(counters, part, overrides)]);
  return merge([said, modelOf(runner, part, overrides), counters]);
}

async function findCounters(
  runner: Runner,
  system: System,
  part: HostPart,
  overrides: MeterOverrides,
): Promise<CpuCounters> {
  if (runner.os === 'macos') return { ...(await findPowermetrics(runner, system)), memory: true };
  if (runner.os === 'windows') return await findWindowsEnergyMeter(runner, system);
  if (runner.os !== 'linux') return { ...NOTHING_FOUND, memory: false };
  if (part.counters === undefined) {
    const why = "they count the whole machine, and this job's part of its CPU time cannot be read";
    return { ...NOTHING_FOUND, unreadable: [{ meter: 'RAPL (powercap)', why }], memory: false };
  }
  const split = part.counters === 'whole' ? undefined : part.counters;
  const server = findServerMeter(runner, system, split);
  if (server.plans.length > 0) return { ...server, memory: true };
  const grace = findGraceMeter(system, split);
  const powercap =
    grace.plans.length > 0 ? grace : findPowercap(runner, system, split, overrides.cpuTdpWatts ?? runner.cpu.tdpWatts);
  const energy = powercap.plans.length > 0 ? undefined : findAmdEnergy(system, split);
  const best = energy !== undefined && energy.plans.length > 0 ? energy : powercap;
  return { ...best, unreadable: [...server.unreadable, ...powercap.unreadable] };
}

/** A person's figure for the memory takes the place of its counter. */
function withoutMemory(counters: CpuCounters, overrides: MeterOverrides): MeterSearchResult {
  if (overrides.memoryWatts === undefined) return counters;
  const isOther = (row: { readonly component?: string }) => row.component !== 'memory';
  const plans = counters.plans.flatMap((plan): MeterPlan[] => {
    if (!('devices' in plan)) return isOther(plan) ? [plan] : [];
    return [{ ...plan, devices: plan.devices.filter(isOther) }];
  });
  return { ...counters, plans, found: counters.found.filter(isOther) };
}

/** The Teads hosts, whose mean the model is, drew from 0.6 to 1.8 times as much at the same load. */
const MEMORY_MODEL: RangeRule = { kind: 'factor', factor: 1.8 };
const DECLARED: RangeRule = { kind: 'percent', percent: 10 };

function memoryOf(counters: CpuCounters, part: HostPart, overrides: MeterOverrides): MeterSearchResult {
  const { memoryWatts } = overrides;
  if (memoryWatts !== undefined) {
    const source = `memory-watts: ${memoryWatts} W`;
    const plan: ConstantPlan = {
      kind: 'constant',
      id: 'memory',
      component: 'memory',
      source,
      range: DECLARED,
      model: { formula: 'power', powerWatts: memoryWatts, load: 1, count: 1 },
    };
    return { ...NOTHING_FOUND, plans: [plan], found: [row(plan)] };
  }
  if (counters.memory) return NOTHING_FOUND;
  const plan: MemoryModelPlan = {
    kind: 'memory-model',
    id: 'memory',
    component: 'memory',
    source: `model: ${Math.round(part.memoryGb)} GB`,
    range: MEMORY_MODEL,
    gb: part.memoryGb,
    load: part.load,
    split: part.split,
  };
  return { ...NOTHING_FOUND, plans: [plan], found: [row(plan)] };
}

function row(plan: NodeModelPlan | MemoryModelPlan | ConstantPlan): MeterRow {
  return { component: plan.component, meter: plan.source, method: 'model', range: rangeInWords(plan.range) };
}

function modelOf(runner: Runner, part: HostPart, overrides: MeterOverrides): MeterSearchResult {
  const cpu = cpuFor(runner, overrides);
  const hostThreads = overrides.hostThreads ?? part.hostThreads;
  const model = nodeModel({
    cpu,
    vcpus: part.vcpus,
    memoryGb: part.memoryGb,
    virtual: part.virtual,
    memoryWatts: overrides.memoryWatts,
    sockets: runner.sockets,
    hostThreads,
  });
  const name = cpu.name ?? cpu.rawName;
  if (model.unsupported !== undefined) return unsupported(runner, part, name, model.unsupported);
  const plan: NodeModelPlan = {
    kind: 'node-model',
    id: 'node',
    component: 'node',
    source: `node model: ${name}, ${vcpuWords(part.vcpus)}`,
    range: { kind: 'factor', factor: model.factor80 },
    model: model.inputs,
    load: part.load,
    split: part.split,
  };
  const unasked = runner.os === 'windows' && !runner.virtual && runner.firmware === undefined ? [UNKNOWN_MACHINE] : [];
  const unknown = cpu.name === undefined ? [`CPU "${cpu.rawName}" is not in the table: its range is wider.`] : [];
  return {
    plans: [plan],
    found: [row(plan)],
    unreadable: [],
    notes: [...unasked, ...unknown, ...model.assumptions.map((words) => `Node model: ${words}.`)],
  };
}

const UNKNOWN_MACHINE =
  'Windows did not answer the question which machine this is, so it is modelled as a physical one. If it is a virtual machine, set the input host-threads.';

/** The TDP that a person gives counts even where the CPU's maker is unknown; the commonest of the architecture is taken then. */
function cpuFor(runner: Runner, { cpuTdpWatts }: MeterOverrides): Cpu {
  if (cpuTdpWatts === undefined) return runner.cpu;
  const vendor = runner.cpu.vendor ?? (runner.arch.startsWith('arm') ? 'arm' : 'intel');
  return { ...runner.cpu, vendor, tdpWatts: cpuTdpWatts, found: 'input' };
}

function unsupported(runner: Runner, part: HostPart, name: string, why: string): MeterSearchResult {
  const plan = appleModel(runner, part);
  if (plan !== undefined) {
    const notes = [
      "The power model knows no Apple silicon, so the maker's figures of a whole Mac are used, by CPU load; work of the GPU is not seen.",
    ];
    return { plans: [plan], found: [row(plan)], unreadable: [], notes };
  }
  return {
    ...NOTHING_FOUND,
    unreadable: [{ meter: 'node model', why: `${name}: ${why}`, remedy: 'give the input power-watts' }],
    notes: [`CPU and memory are not counted: ${why}. Set the input power-watts to what the machine draws.`],
  };
}
