/** The CPU and its memory: counted where a counter is readable, else modelled with the whole machine. Never both. */
import type { Cpu, Runner } from '../../runner/runner.ts';
import type { System } from '../../runner/system.ts';
import { vcpuWords } from '../../vcpu-words.ts';
import type { Component } from '../meter.ts';
import { nodeModel } from '../model/node-model.ts';
import {
  type ConstantPlan,
  channelsOf,
  type MemoryModelPlan,
  type MeterPlan,
  type NodeModelPlan,
  type RangeRule,
} from '../plan.ts';
import { appleModel } from './apple-model.ts';
import { type MeterOverrides, type MeterSearchResult, merge, NOTHING_FOUND, notFound } from './finder.ts';
import { findAmdEnergy, findGraceMeter, findServerMeter } from './hwmon.ts';
import { type HostPart, hostPartOf } from './job-share.ts';
import { findPowercap } from './powercap.ts';
import { findPowermetrics } from './powermetrics.ts';
import { findWindowsEnergyMeter } from './windows-energy-meter.ts';

export async function findHostMeters(
  runner: Runner,
  system: System,
  overrides: MeterOverrides,
): Promise<MeterSearchResult> {
  const hostPart = hostPartOf(runner, system);
  const counters = await findCounters(runner, system, hostPart, overrides);
  const shareNotes: MeterSearchResult = { ...NOTHING_FOUND, notes: hostPart.notes };
  if (counters.plans.length === 0) return merge([shareNotes, modelOf(runner, hostPart, overrides), counters]);
  if (counters.covers === 'machine') return merge([shareNotes, counters]);
  return merge([shareNotes, withoutMemory(counters, overrides), memoryOf(counters, hostPart, overrides)]);
}

async function findCounters(
  runner: Runner,
  system: System,
  hostPart: HostPart,
  overrides: MeterOverrides,
): Promise<MeterSearchResult> {
  if (runner.os === 'macos') return await findPowermetrics(runner, system);
  if (runner.os === 'windows') return await findWindowsEnergyMeter(runner, system);
  if (runner.os !== 'linux') return NOTHING_FOUND;
  if (hostPart.counters === undefined) {
    const why = "they count the whole machine, and this job's part of its CPU time cannot be read";
    return notFound('RAPL (powercap)', why);
  }
  const split = hostPart.counters === 'whole' ? undefined : hostPart.counters;
  const server = findServerMeter(runner, system, split);
  if (server.plans.length > 0) return server;
  const grace = findGraceMeter(system, split);
  const powercap =
    grace.plans.length > 0 ? grace : findPowercap(runner, system, split, overrides.cpuTdpWatts ?? runner.cpu.tdpWatts);
  const amdEnergy = powercap.plans.length > 0 ? NOTHING_FOUND : findAmdEnergy(system, split);
  const best = amdEnergy.plans.length > 0 ? amdEnergy : powercap;
  return { ...best, unreadable: [...server.unreadable, ...powercap.unreadable] };
}

function isMemory({ component }: { readonly component: Component }): boolean {
  return component === 'memory';
}

/** A person's figure for the memory takes the place of its counter. */
function withoutMemory(counters: MeterSearchResult, overrides: MeterOverrides): MeterSearchResult {
  if (overrides.memoryWatts === undefined) return counters;
  const plans = counters.plans.flatMap((plan): MeterPlan[] => {
    if ('devices' in plan) return [{ ...plan, devices: plan.devices.filter((device) => !isMemory(device)) }];
    return isMemory(plan) ? [] : [plan];
  });
  return { ...counters, plans };
}

/** The Teads hosts, whose mean the model is, drew from 0.6 to 1.8 times as much at the same load. */
const MEMORY_MODEL: RangeRule = { kind: 'factor', factor: 1.8 };
const DECLARED: RangeRule = { kind: 'percent', percent: 10 };

function memoryOf(counters: MeterSearchResult, hostPart: HostPart, overrides: MeterOverrides): MeterSearchResult {
  const { memoryWatts } = overrides;
  if (memoryWatts !== undefined) {
    const plan: ConstantPlan = {
      kind: 'constant',
      id: 'memory',
      component: 'memory',
      source: `memory-watts: ${memoryWatts} W`,
      range: DECLARED,
      model: { formula: 'power', powerWatts: memoryWatts, load: 1, count: 1 },
    };
    return { ...NOTHING_FOUND, plans: [plan] };
  }
  const isCounted = counters.covers === 'memory' || counters.plans.flatMap(channelsOf).some(isMemory);
  if (isCounted) return NOTHING_FOUND;
  const plan: MemoryModelPlan = {
    kind: 'memory-model',
    id: 'memory',
    component: 'memory',
    source: `model: ${Math.round(hostPart.memoryGb)} GB`,
    range: MEMORY_MODEL,
    gb: hostPart.memoryGb,
    load: hostPart.load,
    split: hostPart.split,
  };
  return { ...NOTHING_FOUND, plans: [plan] };
}

function modelOf(runner: Runner, hostPart: HostPart, overrides: MeterOverrides): MeterSearchResult {
  const cpu = cpuFor(runner, overrides);
  const model = nodeModel({
    cpu,
    vcpus: hostPart.vcpus,
    memoryGb: hostPart.memoryGb,
    virtual: hostPart.virtual,
    memoryWatts: overrides.memoryWatts,
    sockets: runner.sockets,
    hostThreads: overrides.hostThreads ?? hostPart.hostThreads,
  });
  const name = cpu.name ?? cpu.rawName;
  if (model.unsupported !== undefined) return unsupported(runner, hostPart, name, model.unsupported);
  const plan: NodeModelPlan = {
    kind: 'node-model',
    id: 'node',
    component: 'node',
    source: `node model: ${name}, ${vcpuWords(hostPart.vcpus)}`,
    range: { kind: 'factor', factor: model.factor80 },
    model: model.inputs,
    load: hostPart.load,
    split: hostPart.split,
  };
  const unasked = runner.os === 'windows' && !runner.virtual && runner.firmware === undefined ? [UNKNOWN_MACHINE] : [];
  const unknown = cpu.name === undefined ? [`CPU "${cpu.rawName}" is not in the table: its range is wider.`] : [];
  return {
    plans: [plan],
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

function unsupported(runner: Runner, hostPart: HostPart, name: string, why: string): MeterSearchResult {
  const plan = appleModel(runner, hostPart);
  if (plan !== undefined) {
    const notes = [
      "The power model knows no Apple silicon, so the maker's figures of a whole Mac are used, by CPU load; work of the GPU is not seen.",
    ];
    return { plans: [plan], unreadable: [], notes };
  }
  return {
    ...notFound('node model', `${name}: ${why}`, 'give the input power-watts'),
    notes: [`CPU and memory are not counted: ${why}. Set the input power-watts to what the machine draws.`],
  };
}
