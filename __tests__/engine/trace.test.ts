/** Every component's energy, computed again from the inputs that its record names. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codecarbonEnergy } from '../../src/engine/codecarbon-energy.ts';
import { estimateRecord } from '../../src/engine/estimate.ts';
import type { StartFile } from '../../src/engine/folder-files.ts';
import { measuredRecord } from '../../src/engine/measured-record.ts';
import { readSettings } from '../../src/engine/parse-inputs.ts';
import { JOULES_PER_KWH } from '../../src/power/meter.ts';
import { modelsOfPlans } from '../../src/power/model/channel-models.ts';
import { joulesOf } from '../../src/power/model/joules.ts';
import { curveOf } from '../../src/power/model/node-model.ts';
import type { MeterPlan } from '../../src/power/plan.ts';
import type { Sample, Series } from '../../src/power/series/sample-file.ts';
import type { RecordComponent } from '../../src/record/record.ts';
import { parseRecord, recordJson } from '../../src/record/record-json.ts';
import { loadModel } from '../power/load-model.ts';
import { METERS, replay, SWINGING } from '../power/meters/replay.ts';
import { examples } from '../report/examples.ts';

const now = new Date('2026-11-24T08:00:00.000Z');

/** As who has nothing but the record's JSON. */
function expectTraced(components: readonly RecordComponent[]): void {
  for (const { inputs, kwh } of components) {
    const joules = inputs === undefined ? Number.NaN : joulesOf(inputs);
    expect(Math.abs(joules / (kwh * JOULES_PER_KWH) - 1)).toBeLessThan(1e-6);
  }
}

function estimated(inputs: Readonly<Record<string, string>>) {
  const settings = readSettings((name) => ({ mode: 'estimate', ...inputs })[name] ?? '');
  return parseRecord(recordJson(estimateRecord(settings, now)));
}

describe('an example of the reports', () => {
  it.each(examples.map((example) => [example.name, example] as const))('%s', (_, { record, state }) => {
    expectTraced(parseRecord(recordJson(record)).components);
    // The comment's hidden state has no room for it.
    for (const { details } of state.sections) {
      for (const component of details?.components ?? []) expect(component).not.toHaveProperty('inputs');
    }
  });
});

describe('an estimate', () => {
  const hours = '9.3';
  it.each([
    [
      { hardware: 'A100', count: '8', hours },
      { formula: 'tdp', row: 'A100 SXM4 40GB', tdpWatts: 400, load: 1, count: 8 },
    ],
    [
      { hardware: 'RTX 4090', hours, utilization: '0.7' },
      { formula: 'tdp', tdpWatts: 450, load: 0.7, seconds: 33_480 },
    ],
    [
      { hardware: 'TPU v3', count: '4', hours },
      { formula: 'tdp', row: 'TPU v3', count: 4 },
    ],
    [
      { hardware: 'EPYC 7763', hours },
      { formula: 'tdp', row: 'AMD EPYC 7763', tdpWatts: 280 },
    ],
    [
      { hardware: 'EPYC 7763', hours, vcpus: '4' },
      { formula: 'load-model', curve: 'cpu-time', load: 0.5, share: 1 / 64 },
    ],
    [
      { hardware: 'EPYC 7763', hours, sockets: '2', 'memory-gb': '256', utilization: '0.9', count: '3' },
      { formula: 'load-model', tdpWatts: 280, sockets: 2, share: 1, load: 0.9, count: 3 },
    ],
    [
      { hardware: 'Xeon Platinum 8480+', hours, sockets: '2', 'load-curve': 'throughput' },
      { formula: 'load-model', curve: 'throughput' },
    ],
    [
      { 'power-watts': '310', hours, count: '2' },
      { formula: 'power', powerWatts: 310, load: 1, count: 2 },
    ],
    [{ 'energy-kwh': '324.7' }, { formula: 'energy', energyKwh: 324.7 }],
  ])('of %o', (declared, inputs) => {
    const { components } = estimated({ ...declared, region: 'FR' });
    expect(components).toHaveLength(1);
    expect(components[0]?.inputs).toMatchObject(inputs);
    expectTraced(components);
    const model = components[0]?.inputs;
    if (model?.formula !== 'load-model') return;
    expect(model.curveSeconds).toBeCloseTo(model.seconds * curveOf(model.load ?? Number.NaN, model.curve), 6);
  });
});

const runner: StartFile['runner'] = {
  os: 'linux',
  arch: 'x64',
  ciHost: 'none',
  cpu: { rawName: 'AMD EPYC 7763 64-Core Processor', found: 'name' },
  vcpus: 4,
  memoryGb: 16,
  virtual: true,
  accelerators: [],
};

/** The record of what a sampler wrote with these plans. */
function measured(plans: readonly MeterPlan[], series: Series, better?: Extract<MeterPlan, { kind: 'node-model' }>) {
  const models = modelsOfPlans(plans);
  const start = {
    format: 1,
    id: 'x',
    startedAt: now.toISOString(),
    runner,
    models,
    unreadable: [],
    notes: [],
  } as const;
  const settings = readSettings((name) => (name === 'region' ? 'FR' : ''));
  const { record } = measuredRecord({ fallbackId: 'x', settings, start, runner, series, better, now });
  return parseRecord(recordJson(record)).components;
}

describe('a measurement', () => {
  it.each(METERS.map((meter) => [meter.meter, meter] as const))('by %s', async (_, meter) => {
    const { series, exactJoules } = await replay(meter, SWINGING, 60.3);
    const components = measured([meter.plan], series);
    expect(components).toHaveLength(1);
    expectTraced(components);
    const [{ inputs, method } = {}] = components;
    expect(inputs?.formula === 'meter').toBe(method !== 'model');
    const joules = inputs === undefined ? 0 : joulesOf(inputs);
    expect(Math.abs(joules / exactJoules - 1)).toBeLessThan(0.1);
  });

  const range = { kind: 'factor', factor: 1.6 } as const;
  const load = { kind: 'proc-stat', path: '/proc/stat' } as const;
  const node = { id: 'node', component: 'node', source: 'node model', range } as const;
  const plan: MeterPlan = { kind: 'node-model', ...node, model: loadModel(3, 8), load };
  const slice = { index: 0, name: 'A100 SXM4 40GB', share: 3 / 7 };
  const gpu = { id: 'accelerator:0', component: 'accelerator', method: 'sensor', source: 'nvidia-smi', range } as const;
  const at = (seconds: number, joules: number[], curve: number | null, model: number | null): Sample => ({
    epochMs: now.getTime() + 1000 * seconds,
    monotonicSeconds: 70 + seconds,
    joules,
    busySeconds: [0.5 * seconds, 0.9 * seconds],
    curveSeconds: [curve, null],
    modelSeconds: [model, null],
  });
  const series: Series = {
    header: {
      format: 1,
      startedAt: now.toISOString(),
      intervalSeconds: 1,
      channels: [
        { ...node, method: 'model' },
        { ...gpu, device: slice },
      ],
    },
    // A quarter of the machine's CPU time was this job's, and its sums are rounded to 10 mJ.
    samples: [at(0.1, [0.17, 12], 0.017, 0.025), at(10, [29.22, 900], 2.7, 2.5)],
    events: [],
    damagedLines: 0,
  };

  it('goes by the times of the model, not by its rounded sum, and by the part of a shared machine', () => {
    const [machine, card] = measured([plan], series);
    expect(machine?.inputs).toMatchObject({ formula: 'load-model', idleWatts: 3, fullWatts: 11 });
    expect((machine?.kwh ?? 0) * JOULES_PER_KWH).toBeCloseTo(3 * 2.475 + 8 * 2.683, 6);
    expect(card?.inputs).toEqual({
      formula: 'meter',
      joules: expect.closeTo((888 * 7) / 3, 9),
      share: 3 / 7,
      samples: 2,
    });
    expectTraced([machine, card].filter((one) => one !== undefined));
  });

  it('names the better model, once the machine is better known', () => {
    const source = 'node model: EPYC 7763, 4 vCPU';
    const [machine] = measured([plan], series, {
      ...plan,
      source,
      model: { ...loadModel(4, 9), row: 'AMD EPYC 7763' },
    });
    expect(machine).toMatchObject({ source, inputs: { row: 'AMD EPYC 7763', idleWatts: 4, fullWatts: 13 } });
    expect((machine?.kwh ?? 0) * JOULES_PER_KWH).toBeCloseTo(4 * 2.475 + 9 * 2.683, 6);
  });

  it('has none for a model whose watts are lost, and keeps the sum of the sampler', () => {
    const [machine] = measured([], series);
    expect(machine?.inputs).toBeUndefined();
    expect((machine?.kwh ?? 0) * JOULES_PER_KWH).toBeCloseTo(29.05, 6);
  });
});

it('of a CodeCarbon file is what the file declares', () => {
  const folder = join(import.meta.dirname, '..', 'fixtures', 'power', 'codecarbon');
  const { components } = codecarbonEnergy('v2.7.1-a5000.csv', folder) ?? { components: [] };
  expect(components).toHaveLength(3);
  expectTraced(components);
});

describe('a record from elsewhere', () => {
  const record = estimated({ hardware: 'T4', hours: '1', region: 'FR' });
  const withInputs = (inputs: unknown) =>
    parseRecord(JSON.stringify({ ...record, components: record.components.map((one) => ({ ...one, inputs })) }));

  it('is read where it is of a time before inputs', () => {
    expect(withInputs(undefined).components[0]?.inputs).toBeUndefined();
  });

  it.each([
    ['a formula of a later version', { formula: 'quantum', qubits: 3 }],
    ['a number that is none', { formula: 'energy', energyKwh: 'many' }],
    ['a negative one', { formula: 'power', powerWatts: -1, load: 1, count: 1, seconds: 1 }],
    ['a name without an end', { formula: 'tdp', row: 'x'.repeat(501), tdpWatts: 1, load: 1, count: 1, seconds: 1 }],
    ['no object', 7],
  ])('is read without inputs that are %s', (_, inputs) => {
    const read = withInputs(inputs);
    expect(read.components[0]?.inputs).toBeUndefined();
    expect(read.energy).toEqual(record.energy);
  });
});
