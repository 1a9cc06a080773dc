/**
 * Energy of hardware that a person declares. Accelerators, and CPUs named alone, follow the Machine Learning Emissions
 * Calculator: TDP x count x hours. A CPU with `vcpus` or `sockets` is a machine, for which the node power model is used.
 */

import type { AcceleratorRow, CpuRow } from '../data/rows.ts';
import { exactly, type Interval, productOf, scaled, withinFactor } from '../interval.ts';
import { JOULES_PER_KWH } from '../power/meter.ts';
import { inputsOver, joulesOf, type ModelConstants } from '../power/model/joules.ts';
import { curveOf, nodeModel } from '../power/model/node-model.ts';
import type { ComponentInputs, RecordComponent } from '../record/record.ts';
import { cpuFromRow } from '../runner/cpu.ts';
import { nearestHardware, resolveAccelerator, resolveCpu } from '../runner/names.ts';
import { vcpuWords } from '../vcpu-words.ts';
import { type DeviceMultiples, deviceMultiples } from './device-multiples.ts';
import type { Hardware } from './footprint.ts';
import { InputError } from './input-error.ts';
import type { DeclaredSettings } from './settings.ts';

/** The TDP is an upper bound: training draws from 0.3 of it (waiting for data) to 1.05 of it (boards allow a little more). */
const DRAW_OF_TDP: Interval = { value: 1, low: 0.3, high: 1.05 };
/** A power or utilisation stated by a person is not measured and has an error of its own. */
const DECLARED_FACTOR: Interval = { value: 1, low: 0.9, high: 1.1 };
const NEAREST = 5;

export interface DeclaredEnergy {
  readonly components: readonly RecordComponent[];
  readonly notes: readonly string[];
  /** What was named, as far as it is in the tables. */
  readonly hardware: Hardware;
}

/** Throws `InputError` for hardware that no table has, or that cannot be what the other inputs say. */
export function declaredComponents(declared: DeclaredSettings): DeclaredEnergy {
  const row = declared.hardware === undefined ? undefined : hardwareNamed(declared.hardware);
  if (declared.energyKwh !== undefined) return knownEnergy(declared.energyKwh, row, declared);
  if (declared.powerWatts !== undefined) return knownPower(declared.powerWatts, row, declared);
  const several = deviceMultiples(declared.hardware ?? '');
  if (several !== undefined) throw severalAtOnce(declared.hardware ?? '', several);
  // Settings are complete: without energy and power there is a name.
  if (row === undefined) throw unknownHardware(declared.hardware ?? '');
  if (row.kind === 'cpu' && isMachine(declared)) return machineEnergy(row.cpu, declared);
  if (row.kind === 'accelerator') refuseMachine(declared, row.accelerator.name);
  return tdpEnergy(row, declared);
}

type NamedHardware =
  | { readonly kind: 'accelerator'; readonly accelerator: AcceleratorRow }
  | { readonly kind: 'cpu'; readonly cpu: CpuRow };

/** Hardware by name. Trying every pattern of both tables takes a while, and a batch repeats names. */
const resolved = new Map<string, NamedHardware | undefined>();
const MAX_RESOLVED = 1000;

function hardwareNamed(name: string): NamedHardware | undefined {
  if (resolved.has(name)) return resolved.get(name);
  const accelerator = resolveAccelerator(name);
  const cpu = accelerator === undefined ? resolveCpu(name) : undefined;
  const hardware: NamedHardware | undefined = accelerator
    ? { kind: 'accelerator', accelerator }
    : cpu && { kind: 'cpu', cpu };
  if (resolved.size < MAX_RESOLVED) resolved.set(name, hardware);
  return hardware;
}

function unknownHardware(name: string): InputError {
  const nearest = nearestHardware(name, NEAREST).join(', ');
  return new InputError([
    `Input hardware: ${JSON.stringify(name)} is not known. Nearest: ${nearest}. Or give power-watts, the power of one device.`,
  ]);
}

/** Counted as one device, the energy would be too low by that factor, so the user is asked to set `count`. */
function severalAtOnce(name: string, { device, count, why }: DeviceMultiples): InputError {
  const reason = why === undefined ? '' : ` (the ${why})`;
  const known = count === undefined ? 'the number of chips as count' : `count ${count}${reason}`;
  return new InputError([
    `Input hardware: ${JSON.stringify(name)} is ${count === undefined ? 'not the name of one device' : 'several devices at once'}. Write hardware ${JSON.stringify(device)} and ${known}; hours are those of each.`,
  ]);
}

function isMachine({ vcpus, sockets, bareMetal }: DeclaredSettings): boolean {
  return vcpus !== undefined || sockets !== undefined || bareMetal;
}

function refuseMachine(declared: DeclaredSettings, name: string): void {
  const given = (['vcpus', 'sockets', 'memoryGb'] as const).filter((field) => declared[field] !== undefined);
  if (given.length === 0) return;
  const inputs = given.map((field) => (field === 'memoryGb' ? 'memory-gb' : field));
  throw new InputError(
    inputs.map((input) => `Input ${input}: only with a CPU in hardware, and ${name} is an accelerator.`),
  );
}

function knownEnergy(
  energyKwh: number,
  row: NamedHardware | undefined,
  { hardware, count }: DeclaredSettings,
): DeclaredEnergy {
  const inputs = { formula: 'energy', energyKwh } as const;
  const described = { device: hardware, source: 'input energy-kwh', count, range: exactly(1) };
  return { components: [component(row, inputs, described)], notes: [], hardware: devices(row, count) };
}

function knownPower(watts: number, row: NamedHardware | undefined, declared: DeclaredSettings): DeclaredEnergy {
  const { hardware, count, utilization = 1 } = declared;
  const devicesText = count === 1 ? '' : ` x ${count} devices`;
  const utilizationText = declared.utilization === undefined ? '' : ` x utilization ${utilization}`;
  const source = `input power-watts: ${watts} W a device${devicesText}${utilizationText}`;
  const draw = { formula: 'power', powerWatts: watts, load: utilization, count } as const;
  const described = { device: hardware, source, range: DECLARED_FACTOR };
  return { components: [overHours(row, draw, described, declared)], notes: [], hardware: devices(row, count) };
}

function tdpEnergy(row: NamedHardware, declared: DeclaredSettings): DeclaredEnergy {
  const { name, tdpWatts } = row.kind === 'cpu' ? row.cpu : row.accelerator;
  const { utilization, count } = declared;
  const range = utilization === undefined ? DRAW_OF_TDP : DECLARED_FACTOR;
  const source = `TDP ${tdpWatts} W x utilization ${utilization ?? 1}`;
  const draw = { formula: 'tdp', row: name, tdpWatts, load: utilization ?? 1, count } as const;
  const notes =
    utilization === undefined
      ? [`${name} is counted at its TDP of ${tdpWatts} W, an upper bound; give utilization where it is known.`]
      : [];
  const described = { device: name, source, range };
  return { components: [overHours(row, draw, described, declared)], notes, hardware: devices(row, count) };
}

/** An unknown load may be anything from nearly idle to full. */
const LOADS = { value: 0.5, low: 0.1, high: 1 };

function machineEnergy(row: CpuRow, declared: DeclaredSettings): DeclaredEnergy {
  const { count, sockets, bareMetal, memoryGb, loadCurve, utilization } = declared;
  const virtual = sockets === undefined && !bareMetal;
  const vcpus = declared.vcpus ?? (sockets ?? 1) * row.threads;
  const model = nodeModel({
    cpu: cpuFromRow(row, row.name, 'input'),
    vcpus,
    memoryGb,
    sockets,
    virtual,
    curve: loadCurve,
  });
  if (model.unsupported !== undefined) {
    throw new InputError([
      `Input hardware: ${row.name} with vcpus or sockets: ${model.unsupported}. Give power-watts.`,
    ]);
  }
  const load = utilization ?? LOADS.value;
  const relative = (other: number) => model.wattsAt(other).watts / model.wattsAt(load).watts;
  const ofLoad: Interval =
    utilization === undefined ? { value: 1, low: relative(LOADS.low), high: relative(LOADS.high) } : exactly(1);
  const range = productOf(ofLoad, withinFactor(1, model.factor80));
  const size = virtual ? vcpuWords(vcpus) : `${sockets ?? 'unknown number of'} sockets`;
  const source = `node model: ${row.name}, ${size}, load ${load}`;
  const machine = overHours(undefined, { ...model.inputs, load, count }, { device: row.name, source, range }, declared);
  return {
    components: [{ ...machine, method: 'model', meanUtilisation: Math.min(1, load) }],
    notes: [
      ...(utilization === undefined ? ['The load is not known and taken as half; give utilization where it is.'] : []),
      ...model.assumptions.map((words) => `Node model: ${words}.`),
    ],
    hardware: { accelerators: [], server: { os: 'linux', virtual, vcpus, memoryGb, sockets } },
  };
}

function devices(row: NamedHardware | undefined, count: number): Hardware {
  return { accelerators: row?.kind === 'accelerator' ? [{ name: row.accelerator.name, count }] : [] };
}

interface Described {
  readonly device?: string;
  readonly source: string;
  /** The 80 % range, relative to the value. */
  readonly range: Interval;
}

/** A constant draw over the declared hours. */
function overHours(
  row: NamedHardware | undefined,
  draw: ModelConstants,
  described: Described,
  { count, hours = 0 }: DeclaredSettings,
): RecordComponent {
  const curve = draw.formula === 'load-model' ? curveOf(draw.load ?? LOADS.value, draw.curve) : 0;
  const over = (seconds: number) => inputsOver(draw, { seconds, curveSeconds: curve * seconds });
  return { ...component(row, over(hours * 3600), { ...described, count }), meanWatts: joulesOf(over(1)) };
}

function component(
  row: NamedHardware | undefined,
  inputs: ComponentInputs,
  { count, device, source, range }: Described & { readonly count: number },
): RecordComponent {
  const kwh = scaled(range, joulesOf(inputs) / JOULES_PER_KWH);
  return {
    component: row?.kind ?? 'node',
    device,
    count,
    method: 'declared',
    source,
    kwh: kwh.value,
    lowKwh: kwh.low,
    highKwh: kwh.high,
    inputs,
  };
}
