/** The calculator against published figures, its ranges, and what it says of input that cannot be. */
import { describe, expect, it } from 'vitest';
import { deviceMultiples } from '../../src/engine/device-multiples.ts';
import { estimateRecord } from '../../src/engine/estimate.ts';
import { InputError } from '../../src/engine/input-error.ts';
import { readSettings } from '../../src/engine/parse-inputs.ts';
import { parseRecord, recordJson } from '../../src/record/record-json.ts';
import { terminalReport } from '../../src/report/terminal.ts';

const now = new Date('2026-11-24T08:00:00.000Z');

function estimate(inputs: Record<string, string>) {
  return estimateRecord(
    readSettings((name) => ({ mode: 'estimate', ...inputs })[name] ?? ''),
    now,
  );
}

function problems(inputs: Record<string, string>): readonly string[] {
  try {
    estimate(inputs);
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  return [];
}

const sum = (record: ReturnType<typeof estimate>) => ({
  kwh: record.energy?.totalKwh ?? Number.NaN,
  kg: (record.emissions?.grams ?? Number.NaN) / 1000,
});

describe('published figures', () => {
  it('is the example of the Machine Learning Emissions Calculator: 100 h of an RTX 2080 Ti at 0.432 kg/kWh, 10.8 kg', () => {
    const record = estimate({ hardware: 'RTX 2080 Ti', hours: '100', 'carbon-intensity': '432' });
    expect(sum(record).kg).toBeCloseTo(10.8, 9);
    expect(record.pue).toMatchObject({ value: 1, kind: 'none' });
  });

  // Touvron et al., LLaMA: Open and Efficient Foundation Language Models (2023), table 15: GPU hours, MWh, tCO2eq of
  // A100-80GB at 400 W, PUE 1.1, 0.385 kg/kWh.
  it.each([
    ['OPT-175B', 809_472, 356, 137],
    ['BLOOM-175B', 1_082_880, 475, 183],
    ['LLaMA-7B', 82_432, 36, 14],
    ['LLaMA-13B', 135_168, 59, 23],
    ['LLaMA-33B', 530_432, 233, 90],
    ['LLaMA-65B', 1_022_362, 449, 173],
  ])('is the footprint of %s', (name, gpuHours, mwh, tonnes) => {
    const hours = String(gpuHours / 2048);
    const { kwh, kg } = sum(
      estimate({ name, hardware: 'A100-SXM4-80GB', count: '2048', hours, pue: '1.1', 'carbon-intensity': '385' }),
    );
    // The table's BLOOM row is 1.5 MWh short of its own GPU hours.
    expect(Math.abs(kwh / 1000 - mwh)).toBeLessThan(1.5);
    expect(Math.abs(kg / 1000 - tonnes)).toBeLessThan(1);
  });

  it('is the node model for a machine: 2 x EPYC 7763 with 256 GB at half load, 320.31 W on the benchmark curve', () => {
    const server = { hardware: 'EPYC 7763', sockets: '2', 'memory-gb': '256', hours: '1000', 'carbon-intensity': '1' };
    const half = { ...server, utilization: '0.5', 'load-curve': 'throughput', 'bare-metal': 'true' };
    const { energy } = estimate(half);
    expect(energy?.itKwh).toBeCloseTo(320.31, 2);
    expect(energy?.lowKwh).toBeCloseTo(258.31, 2);
    expect(energy?.highKwh).toBeCloseTo(397.18, 2);
  });

  it('is the node model for a virtual machine: 4 vCPUs of an EPYC 7763 with 16 GB at half load, 9.10 W', () => {
    const { components } = estimate({
      hardware: 'AMD EPYC 7763 64-Core Processor',
      vcpus: '4',
      'memory-gb': '16',
      hours: '1000',
      utilization: '0.5',
      region: 'azure:eastus',
    });
    expect(components[0]?.meanWatts).toBeCloseTo(9.1, 2);
    expect(components[0]).toMatchObject({ component: 'node', method: 'model' });
  });
});

describe('what is counted', () => {
  it('multiplies watts, devices and hours, and ranges from 0.3 to 1.05 of the TDP', () => {
    const { components, energy } = estimate({ hardware: 'V100 SXM2 32GB', count: '8', hours: '10', region: 'FR' });
    expect(components[0]).toMatchObject({ component: 'accelerator', method: 'declared', count: 8, meanWatts: 2400 });
    expect(energy).toMatchObject({ itKwh: 24, pue: 1 });
    expect(energy?.lowKwh).toBeCloseTo(7.2, 9);
    expect(energy?.highKwh).toBeCloseTo(25.2, 9);
  });

  it('narrows the range where the utilisation is given', () => {
    const { energy } = estimate({ hardware: 'V100 SXM2 32GB', hours: '10', utilization: '0.5', region: 'FR' });
    expect(energy?.totalKwh).toBeCloseTo(1.5, 9);
    expect(energy?.lowKwh).toBeCloseTo(1.35, 9);
    expect(energy?.highKwh).toBeCloseTo(1.65, 9);
  });

  it("takes the region's PUE and grid, and a person's before both", () => {
    const there = estimate({ hardware: 'A100 PCIe', hours: '100', region: 'aws:us-east-1' });
    expect(there.pue).toMatchObject({ value: 1.15, kind: 'region' });
    expect(there.carbon).toMatchObject({ zone: 'US-MIDA-PJM', kind: 'annual-average' });
    expect(sum(there).kwh).toBeCloseTo(25 * 1.15, 9);
    const given = estimate({
      hardware: 'A100 PCIe',
      hours: '100',
      region: 'aws:us-east-1',
      pue: '1.5',
      'carbon-intensity': '100',
    });
    expect(given.pue?.kind).toBe('input');
    expect(sum(given).kg).toBeCloseTo(25 * 1.5 * 0.1, 9);
  });

  it('takes a power or an energy that is known in place of hardware', () => {
    const power = estimate({ 'power-watts': '700', count: '2', hours: '5', 'carbon-intensity': '100' });
    expect(power.energy?.itKwh).toBeCloseTo(7, 9);
    expect(power.components[0]).toMatchObject({ component: 'node', method: 'declared' });
    expect(power.components[0]?.source).toBe('input power-watts: 700 W a device x 2 devices');
    const energy = estimate({ 'energy-kwh': '324', region: 'FR' });
    expect(energy.energy).toMatchObject({ itKwh: 324, lowKwh: 324, highKwh: 324 });
    expect(energy.seconds).toBeUndefined();
  });

  it('takes a CPU alone for its TDP, and with vCPUs for a machine', () => {
    const alone = estimate({ hardware: 'EPYC 7763', hours: '10', region: 'FR' });
    expect(alone.components[0]).toMatchObject({ component: 'cpu', method: 'declared', meanWatts: 280 });
    const unknownLoad = estimate({ hardware: 'EPYC 7763', vcpus: '4', hours: '10', region: 'FR' });
    expect(unknownLoad.notes?.[0]).toMatch(/^The load is not known/);
    const { itKwh = 0, highKwh = 0 } = unknownLoad.energy ?? {};
    expect(highKwh / itKwh).toBeGreaterThan(1.6);
  });

  it('shows offsets and subtracts none', () => {
    const record = estimate({ hardware: 'T4', hours: '10', region: 'gcp:us-central1', 'offset-percent': '100' });
    expect(record.market).toMatchObject({ offsetPercent: 100 });
    expect(sum(record).kg).toBeGreaterThan(0);
  });

  it('compares with other regions and other hardware, and adds embodied emissions when asked', () => {
    const record = estimate({
      hardware: 'V100',
      hours: '10',
      region: 'gcp:us-central1',
      embodied: 'true',
      'functional-unit': '100 epochs',
    });
    expect(record.alternatives?.regions).toHaveLength(5);
    expect(record.alternatives?.hardware).toHaveLength(3);
    expect(record.alternatives?.hardwareUsed).toEqual({ name: 'V100 SXM2 16GB', tflopsPerWatt: 125 / 300 });
    expect(record.embodied).toHaveProperty('grams');
    expect(record.sci).toMatchObject({ functionalUnit: 'epoch', includesEmbodied: true });
    expect(record.equivalences?.length).toBeGreaterThan(0);
  });

  it('compares with no region where none is wanted, and with other hardware all the same', () => {
    const inputs = { hardware: 'V100', hours: '10', region: 'gcp:us-central1' };
    const record = estimate({ ...inputs, alternatives: 'none' });
    expect(record.alternatives).toEqual({
      regions: [],
      hardware: estimate(inputs).alternatives?.hardware,
      hardwareUsed: estimate(inputs).alternatives?.hardwareUsed,
    });
    expect(terminalReport([record], { color: false, width: 100 })).not.toMatch(/region:|Cleaner/);
    expect(
      estimate({ hardware: 'V100', hours: '10', region: 'FR', alternatives: 'none' }).alternatives,
    ).toBeUndefined();
  });

  it('says where it does not know where', () => {
    const record = estimate({ hardware: 'T4', hours: '10' });
    expect(record.carbon?.kind).toBe('world-average');
    expect(record.missing).toHaveLength(1);
    const text = terminalReport([record], { color: false, width: 1000 });
    expect(text).toMatch(/Cleaner region: not compared\. Where the job ran is not known/);
    expect(text).toContain("the world's average of 2025, for the place is unknown. Source");
    const near = estimate({ hardware: 'T4', hours: '10', region: 'DE', 'alternatives-within': '500 km' });
    expect(terminalReport([near], { color: false, width: 1000 })).toMatch(/not compared\. A distance needs/);
  });

  it('compares with a country by its own name', () => {
    const text = terminalReport([estimate({ hardware: 'T4', hours: '10', region: 'DE' })], {
      color: false,
      width: 200,
    });
    expect(text).toMatch(/^DE \(here\) +342 .* Germany$/m);
    expect(text).toMatch(/^Worst: oci:.* \(35\.0 × the cleanest grid\)\.$/m);
  });

  it('says that it asks no live service, having no hours of its own', () => {
    const record = estimate({ hardware: 'T4', hours: '10', region: 'GB', 'intensity-provider': 'gb-carbon-intensity' });
    expect(record.carbon?.kind).toBe('annual-average');
    expect(record.notes?.join(' ')).toMatch(/No live service was asked/);
  });

  it('gives a record that can be written and read', () => {
    const record = estimate({ hardware: 'T4', hours: '10', region: 'aws:eu-west-3', name: 'probe' });
    expect(parseRecord(recordJson(record))).toEqual(record);
  });
});

describe('input that cannot be', () => {
  it('names the nearest hardware', () => {
    expect(problems({ hardware: 'RTX 409O', hours: '1', region: 'FR' })[0]).toMatch(
      /^Input hardware: "RTX 409O" is not known\. Nearest: .*RTX 4090/,
    );
  });

  it.each([
    ['TPU v3-8', 'TPU v3', 4],
    ['TPUv4-32', 'TPU v4', 16],
    ['Cloud TPU v5p-8', 'TPU v5p', 4],
    ['TPU v5litepod-8', 'TPU v5e', 8],
    ['TPU v5 lite-8', 'TPU v5e', 8],
    ['TPU v6e-8', 'TPU v6e', 8],
    ['2xTPU v3-8', 'TPU v3', 8],
    ['8xA100', 'A100 SXM4 40GB', 8],
    ['4 × V100', 'V100 SXM2 16GB', 4],
    ['H100 x8', 'H100 SXM', 8],
  ])('does not count %s as one device, and says what to write', (hardware, device, count) => {
    const [problem = ''] = problems({ hardware, hours: '1', region: 'FR' });
    expect(problem).toContain(
      `is several devices at once. Write hardware ${JSON.stringify(device)} and count ${count}`,
    );
    expect(estimate({ hardware: device, count: String(count), hours: '1', region: 'FR' }).energy).toBeDefined();
  });

  it.each([
    ['TPU v7-8', 'TPU v7'],
    ['tpu7x-8', 'TPU v7'],
    ['TPU v5-8', 'TPU v5p'],
    ['TPU v3 core', 'TPU v3'],
    ['TPU v4 pod', 'TPU v4'],
  ])('does not guess how many chips %s is', (hardware, device) => {
    const [problem = ''] = problems({ hardware, hours: '1', region: 'FR' });
    expect(problem).toContain(
      `is not the name of one device. Write hardware ${JSON.stringify(device)} and the number of chips as count`,
    );
  });

  it.each(['TPU v3', 'TPU v6e-1', 'TPU v5 lite pod', 'RTX 4090', 'MI300X', 'RX 7900 XTX', 'Max 1550', 'Xe 4 x'])(
    'lets %s alone',
    (name) => {
      expect(deviceMultiples(name)).toBeUndefined();
    },
  );

  it('names the nearest region and every other problem at once', () => {
    const all = problems({
      hardware: 'A100',
      hours: '1',
      region: 'aws:us-esat-1',
      'alternatives-within': 'Mars',
      budget: '5',
    });
    expect(all).toHaveLength(3);
    expect(all.join('\n')).toMatch(/Input region: .*aws:us-east-1/);
    expect(all.join('\n')).toMatch(/Input alternatives-within /);
    expect(all.join('\n')).toMatch(/Input budget: "5"/);
  });

  it('does not quietly drop what belongs to a machine', () => {
    expect(problems({ hardware: 'A100', hours: '1', vcpus: '12', 'memory-gb': '85' })).toHaveLength(2);
  });
});
