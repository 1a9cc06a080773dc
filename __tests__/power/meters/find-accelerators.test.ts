/** Which sensor is found for which accelerator, and what is said where there is none. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findMeters, type MeterOverrides } from '../../../src/power/finders/find-meters.ts';
import type { CommandPlan, MeterPlan } from '../../../src/power/plan.ts';
import type { Accelerator, Runner } from '../../../src/runner/runner.ts';
import { type FakeMachine, fakeMachine } from '../../runner/fake-machine.ts';

function fixture(name: string): string {
  return readFileSync(join(import.meta.dirname, '..', '..', 'fixtures', 'power', name), 'utf8');
}

function card(vendor: Accelerator['vendor'], rawName: string, change: Partial<Accelerator> = {}): Accelerator {
  return { index: 0, rawName, name: rawName, vendor, share: 1, ...change };
}

async function find(accelerators: readonly Accelerator[], machine: FakeMachine, overrides: MeterOverrides = {}) {
  const runner: Runner = {
    os: 'linux',
    arch: 'x64',
    ciHost: 'self-hosted',
    cpu: {
      rawName: 'AMD EPYC 7763 64-Core Processor',
      name: 'EPYC 7763',
      vendor: 'amd',
      year: 2021,
      tdpWatts: 280,
      threadsPerSocket: 128,
      found: 'name',
    },
    vcpus: 16,
    memoryGb: 64,
    virtual: true,
    accelerators,
  };
  const system = fakeMachine(machine);
  const meters = await findMeters({ runner, system, overrides });
  return {
    ...meters,
    system,
    accelerator: meters.plans.filter((plan) => idsOf(plan).some((id) => id.startsWith('accelerator'))),
  };
}

function idsOf(plan: MeterPlan): readonly string[] {
  return 'devices' in plan ? plan.devices.map(({ id }) => id) : [plan.id];
}

function command(plans: readonly MeterPlan[]): CommandPlan {
  const plan = plans.find((candidate) => 'devices' in candidate);
  if (plan === undefined || !('devices' in plan)) throw new Error('no command');
  return plan;
}

const FORMAT = '--format=csv,noheader,nounits';
const question = (fields: string) => `nvidia-smi --query-gpu=${fields} ${FORMAT}`;
const H100S = [
  card('nvidia', 'H100 SXM5', { tdpWatts: 700, uuid: 'GPU-2f6f3e8c-7c2c-9a0b-5a4e-3d1c9b7e4f10' }),
  card('nvidia', 'H100 SXM5', { index: 1, tdpWatts: 700, uuid: 'GPU-8d0f6a47-1f0f-4f4d-bb7a-51a1cf2c6b52' }),
];

describe("NVIDIA's energy counter", () => {
  const looks = (...millijoules: readonly number[]) =>
    millijoules.flatMap((count) => H100S.map(({ uuid }) => `${uuid}, 98, ${count}\n`)).join('');

  it('is read through the Python of the machine where there is one, isolated from the job', async () => {
    const { accelerator, found, unreadable } = await find(H100S, {
      commands: { python3: looks(5_000_000, 5_200_000) },
    });
    const plan = command(accelerator);
    expect(plan).toMatchObject({ kind: 'nvml', command: 'python3' });
    expect(plan.args.slice(0, 3)).toEqual(['-I', '-S', '-c']);
    expect(plan.args.slice(4)).toEqual(['1', '0', ...H100S.map(({ uuid }) => uuid)]);
    expect(plan.devices[0]).toMatchObject({ source: 'NVML energy counter', key: H100S[0]?.uuid, maxWatts: 1050 });
    expect(found.filter(({ method }) => method === 'counter')).toHaveLength(2);
    expect(unreadable).toContainEqual({
      meter: 'nvidia-smi power.draw',
      why: "not needed: the driver's own energy counter is read",
    });
  });

  it.each([
    [{}, "there is no python3 to call the driver's library with"],
    [{ python3: 1 }, "python3 cannot call the driver's library: exit code 1"],
    [{ python3: '' }, 'the driver reports no energy for this card (before Volta, or virtual)'],
  ])('says why it is not read (%j)', async (commands, why) => {
    const { unreadable } = await find(H100S, { commands });
    expect(unreadable).toContainEqual({ meter: 'NVML energy counter', why });
  });

  it('is not used where it does not change, and the sensor is read instead', async () => {
    const { accelerator } = await find(H100S, {
      commands: { python3: looks(5_000_000, 5_000_000), 'nvidia-smi': fixture('nvidia-smi-h100x2.csv') },
    });
    expect(command(accelerator).kind).toBe('nvidia-smi');
  });
});

describe("NVIDIA's sensors", () => {
  it('is asked for the instant power, by identity, in a step that no 100 ms divides', async () => {
    const { accelerator, found } = await find(H100S, { commands: { 'nvidia-smi': fixture('nvidia-smi-h100x2.csv') } });
    const plan = command(accelerator);
    expect(plan.args).toEqual([
      '--query-gpu=uuid,utilization.gpu,power.draw.instant,power.draw',
      FORMAT,
      '-lms',
      '437',
    ]);
    expect(plan.devices[1]).toEqual({
      id: 'accelerator:1',
      component: 'accelerator',
      index: 1,
      name: 'H100 SXM5',
      source: 'nvidia-smi power.draw.instant',
      range: { kind: 'percent', percent: 5, leastWatts: 5 },
      share: 1,
      maxWatts: 1050,
      key: 'GPU-8d0f6a47-1f0f-4f4d-bb7a-51a1cf2c6b52',
    });
    expect(found).toContainEqual({
      component: 'accelerator',
      meter: 'nvidia-smi power.draw.instant: H100 SXM5',
      method: 'sensor',
      range: '±5 %, at least 5 W',
    });
  });

  it('is asked in the words of an older driver where the newer are refused', async () => {
    const { accelerator } = await find([card('nvidia', 'V100', { tdpWatts: 300 })], {
      commands: { 'nvidia-smi': 2, [question('index,utilization.gpu,power.draw')]: '0, 5, 41.20\n' },
    });
    const plan = command(accelerator);
    expect(plan.args[0]).toBe('--query-gpu=index,utilization.gpu,power.draw');
    expect(plan.devices[0]?.source).toBe('nvidia-smi power.draw');
  });

  it('counts a MIG slice by its share, in a range that says how little is known of a slice', async () => {
    const { accelerator, notes } = await find(
      [card('nvidia', 'A100', { tdpWatts: 400, share: 3 / 7, notes: ['MIG: 3 of 7 compute slices (3g.20gb).'] })],
      { commands: { 'nvidia-smi': '0, [N/A], 210.10, 205.00\n' } },
    );
    expect(command(accelerator).devices[0]).toMatchObject({ share: 3 / 7, range: { kind: 'factor', factor: 1.6 } });
    expect(notes).toContain('A100: MIG: 3 of 7 compute slices (3g.20gb).');
  });

  it("models a virtual GPU between idle and its card's limit, by its share", async () => {
    const { accelerator, unreadable } = await find(
      [card('nvidia', 'GRID T4-8Q', { name: 'T4', tdpWatts: 70, idleWatts: 9, share: 0.5 })],
      { commands: { 'nvidia-smi': fixture('nvidia-smi-vgpu.csv') } },
    );
    expect(command(accelerator).devices[0]).toMatchObject({
      share: 0.5,
      byUtilisation: { idleWatts: 9, fullWatts: 70 },
      range: { kind: 'factor', factor: 1.8 },
    });
    expect(unreadable).toContainEqual({
      meter: 'nvidia-smi power of T4',
      why: 'a virtual GPU shows no power to its guest',
    });
  });

  it("takes a superchip's module power where it reports no other, and counts nothing in addition to it", async () => {
    const { plans, notes } = await find([card('nvidia', 'GH200', { tdpWatts: 700 })], {
      commands: {
        'nvidia-smi': '0, 80, [N/A], [N/A]\n',
        [question('index,utilization.gpu,module.power.draw.instant,module.power.draw.average')]:
          '0, 80, 612.30, 600.10\n',
      },
    });
    expect(plans.flatMap(idsOf)).toEqual(['accelerator:0']);
    expect(command(plans).devices[0]?.source).toBe('nvidia-smi module power (CPU and memory included)');
    expect(notes).toContain(
      'This superchip reports only the power of its whole module, CPU and memory included; nothing is counted in addition to it.',
    );
  });

  it('counts a card at its TDP, and says so, where the driver reports neither power nor utilisation', async () => {
    const { accelerator, notes } = await find([card('nvidia', 'GeForce GT 710', { tdpWatts: 19 })], {
      commands: { 'nvidia-smi': '0, [N/A], [N/A], [N/A]\n' },
    });
    expect(accelerator).toMatchObject([
      { kind: 'constant', model: { tdpWatts: 19, count: 1 }, range: { kind: 'between', low: 0.3, high: 1.05 } },
    ]);
    expect(notes).toContain(
      'GeForce GT 710 is counted at its TDP of 19 W all the time, because no sensor of it can be read.',
    );
  });

  it('does not count a card of unknown power, and names the input for it', async () => {
    const { accelerator, unreadable } = await find([card('nvidia', 'NVIDIA Graphics Device')], {});
    expect(accelerator).toEqual([]);
    expect(unreadable).toContainEqual({
      meter: 'power of NVIDIA Graphics Device',
      why: 'no sensor, and no TDP known',
      remedy: 'give accelerator-tdp-watts',
    });
    const declared = await find([card('nvidia', 'NVIDIA Graphics Device')], {}, { acceleratorTdpWatts: 250 });
    expect(declared.accelerator).toMatchObject([{ kind: 'constant', model: { tdpWatts: 250 } }]);
  });
});

describe('a Jetson', () => {
  const jetson = card('nvidia', 'NVIDIA Jetson AGX Orin Developer Kit', { name: 'Jetson AGX Orin', tdpWatts: 60 });
  const rails = (folder: string, labels: readonly string[]) =>
    Object.fromEntries([
      [`${folder}/name`, 'ina3221\n'],
      ...labels.flatMap((label, index) => [
        [`${folder}/in${index + 1}_label`, `${label}\n`],
        [`${folder}/in${index + 1}_input`, '19000\n'],
        [`${folder}/curr${index + 1}_input`, '500\n'],
      ]),
    ]);

  it('sums the rails that make up the module, and leaves out the one that another feeds', async () => {
    const { plans } = await find([jetson], {
      files: {
        ...rails('/sys/class/hwmon/hwmon3', ['VDD_GPU_SOC', 'VDD_CPU_CV', 'VIN_SYS_5V0']),
        ...rails('/sys/class/hwmon/hwmon4', ['NC', 'VDDQ_VDD2_1V8AO']),
      },
    });
    expect(plans).toHaveLength(1);
    expect(plans[0]?.kind === 'hwmon' && plans[0].inputs.map(({ path }) => path)).toEqual([
      '/sys/class/hwmon/hwmon3/curr1_input',
      '/sys/class/hwmon/hwmon3/curr2_input',
      '/sys/class/hwmon/hwmon3/curr3_input',
    ]);
  });

  it('takes the input rail alone where there is one', async () => {
    const { plans } = await find([jetson], {
      files: rails('/sys/class/hwmon/hwmon1', ['VDD_IN', 'VDD_CPU_GPU_CV', 'VDD_SOC']),
    });
    expect(plans[0]).toMatchObject({ source: 'INA3221 VDD_IN (whole module)', component: 'accelerator' });
  });
});

describe('AMD', () => {
  const pci = '/sys/bus/pci/devices/0000:c1:00.0';
  const mi300 = card('amd', 'MI300X', { tdpWatts: 750, pciAddress: '0000:c1:00.0' });

  it('is read from its driver first, which needs no command and no rights', async () => {
    const { accelerator, system } = await find([mi300], {
      files: {
        [`${pci}/hwmon/hwmon5/name`]: 'amdgpu\n',
        [`${pci}/hwmon/hwmon5/power1_input`]: '141000000\n',
        [`${pci}/gpu_busy_percent`]: '3\n',
      },
    });
    expect(accelerator).toMatchObject([
      {
        kind: 'hwmon',
        inputs: [{ path: `${pci}/hwmon/hwmon5/power1_input`, quantity: 'microwatts' }],
        busyPath: `${pci}/gpu_busy_percent`,
        device: { index: 0, name: 'MI300X', share: 1 },
      },
    ]);
    expect(system.started).toEqual([]);
  });

  it('is asked by amd-smi, else by rocm-smi', async () => {
    const both = [mi300, card('amd', 'MI300X', { index: 1, tdpWatts: 750 })];
    const newer = await find(both, { commands: { 'amd-smi': fixture('amd-smi-mi300x.json') } });
    expect(command(newer.accelerator)).toMatchObject({ kind: 'amd-smi', everySeconds: 5 });
    expect(newer.accelerator.flatMap(idsOf)).toEqual(['accelerator:0', 'accelerator:1']);
    const older = await find(
      [card('amd', 'MI250', { tdpWatts: 560 }), card('amd', 'MI250', { index: 2, tdpWatts: 560 })],
      { commands: { 'rocm-smi': fixture('rocm-smi-mi250.json') } },
    );
    expect(command(older.accelerator).kind).toBe('rocm-smi');
    expect(older.accelerator.flatMap(idsOf)).toEqual(['accelerator:0', 'accelerator:1']);
  });
});

describe('Intel and Habana', () => {
  it("prefers the card's own energy counter", async () => {
    const pci = '/sys/bus/pci/devices/0000:03:00.0';
    const { accelerator, found } = await find(
      [card('intel', 'Arc B580', { tdpWatts: 190, pciAddress: '0000:03:00.0' })],
      {
        files: {
          [`${pci}/hwmon/hwmon2/name`]: 'xe\n',
          [`${pci}/hwmon/hwmon2/energy1_input`]: '81234567\n',
          [`${pci}/hwmon/hwmon2/energy1_label`]: 'card\n',
          [`${pci}/hwmon/hwmon2/energy2_input`]: '51234567\n',
          [`${pci}/hwmon/hwmon2/energy2_label`]: 'pkg\n',
        },
      },
    );
    expect(accelerator).toMatchObject([
      { inputs: [{ path: `${pci}/hwmon/hwmon2/energy1_input`, quantity: 'microjoules' }] },
    ]);
    expect(found.map(({ method }) => method)).toContain('counter');
  });

  it('runs xpu-smi and hl-smi where no other source answers', async () => {
    const intel = await find([card('intel', 'Max 1550', { tdpWatts: 600 })], {
      commands: { 'xpu-smi': fixture('xpu-smi-dump.csv') },
    });
    expect(command(intel.accelerator).args).toEqual(['dump', '-d', '0', '-m', '0,1', '-i', '1']);
    const gaudi = await find([card('habana', 'HL-225', { tdpWatts: 600 })], {
      commands: { 'hl-smi': fixture('hl-smi-gaudi2.csv') },
    });
    expect(command(gaudi.accelerator).args.slice(-2)).toEqual(['-l', '1']);
  });
});

it('counts a TPU, which shows no power, at its TDP and says so', async () => {
  const { accelerator, notes } = await find([card('google', 'TPU v4', { tdpWatts: 192 })], {});
  expect(accelerator).toMatchObject([{ kind: 'constant', component: 'accelerator', model: { tdpWatts: 192 } }]);
  expect(notes).toContain('TPU v4 is counted at its TDP of 192 W all the time, because no sensor of it can be read.');
});

it('numbers the channels over all vendors, each once', async () => {
  const { accelerator } = await find([...H100S, card('google', 'TPU v4', { tdpWatts: 192 })], {
    commands: { 'nvidia-smi': fixture('nvidia-smi-h100x2.csv') },
  });
  expect(accelerator.flatMap(idsOf)).toEqual(['accelerator:0', 'accelerator:1', 'accelerator:2']);
});
