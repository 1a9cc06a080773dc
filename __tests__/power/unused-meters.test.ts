/** `detect` names every meter that a machine of this kind may have, and why each of the others is not read. */
import { describe, expect, it } from 'vitest';
import { findMeters } from '../../src/power/finders/find-meters.ts';
import { otherMeters } from '../../src/power/finders/unused-meters.ts';
import type { MeterPlan } from '../../src/power/plan.ts';
import type { Runner } from '../../src/runner/runner.ts';
import { type FakeMachine, fakeMachine } from '../runner/fake-machine.ts';
import { METERS, METERS_OF_KIND } from './meters/replay.ts';

const MACHINE: Runner = {
  os: 'linux',
  arch: 'x64',
  ciHost: 'self-hosted',
  cpu: { rawName: 'AMD EPYC 7763', name: 'EPYC 7763', vendor: 'amd', year: 2021, tdpWatts: 280, found: 'name' },
  vcpus: 4,
  memoryGb: 16,
  virtual: true,
  accelerators: [],
};

async function meters(change: Partial<Runner>, machine: FakeMachine = {}) {
  const runner: Runner = { ...MACHINE, ...change };
  const found = await findMeters({ runner, system: fakeMachine(machine) });
  const all = [...found.unreadable, ...otherMeters(runner, found)];
  return { found, why: Object.fromEntries(all.map(({ meter, why }) => [meter, why])) };
}

const PACKAGE = '/sys/class/powercap/intel-rapl:0';
const rapl = { [`${PACKAGE}/name`]: 'package-0\n', [`${PACKAGE}/energy_uj`]: '5000\n' };

describe('the other meters', () => {
  it('of a virtual machine are all those that it does not show', async () => {
    const { found, why } = await meters({});
    expect(found.found.map(({ meter }) => meter)).toEqual(['node model: EPYC 7763, 4 vCPUs']);
    expect(why).toEqual({
      'RAPL (powercap)': "a virtual machine does not see its host's energy counters",
      'ACPI power meter': 'a virtual machine has none',
      "hwmon energy of AMD's sockets": 'no driver amd_energy or zenergy in /sys/class/hwmon',
    });
  });

  it('of a machine with counters are not needed', async () => {
    const { why } = await meters({ virtual: false }, { files: rapl });
    expect(why['node model']).toBe('not needed: RAPL is read');
    expect(why['ACPI power meter']).toBe('none in /sys/class/hwmon');
    expect(why["hwmon energy of AMD's sockets"]).toBe('not needed: RAPL is read');
    expect(why).not.toHaveProperty('RAPL');
  });

  it('of a card that its driver reports are the commands, which are not started for it', async () => {
    const pci = '/sys/bus/pci/devices/0000:c1:00.0';
    const card = { index: 0, rawName: 'MI300X', name: 'MI300X', vendor: 'amd', share: 1, pciAddress: '0000:c1:00.0' };
    const files = { [`${pci}/hwmon/hwmon5/name`]: 'amdgpu\n', [`${pci}/hwmon/hwmon5/power1_input`]: '141000000\n' };
    const { why } = await meters({ accelerators: [{ ...card, vendor: 'amd' }] }, { files });
    expect(why['amd-smi']).toBe('not needed: hwmon power is read');
    expect(why['rocm-smi']).toBe('not needed: hwmon power is read');
    expect(why).not.toHaveProperty('hwmon power');
  });

  it('of a module that is measured as one are none', async () => {
    const jetson = { index: 0, rawName: 'NVIDIA Jetson AGX Orin', vendor: 'nvidia', share: 1 } as const;
    const folder = '/sys/class/hwmon/hwmon1';
    const rail = {
      [`${folder}/in1_label`]: 'VDD_IN',
      [`${folder}/in1_input`]: '19000',
      [`${folder}/curr1_input`]: '500',
    };
    const files = { [`${folder}/name`]: 'ina3221\n', ...rail };
    expect((await meters({ arch: 'arm64', virtual: false, accelerators: [jetson] }, { files })).why).toEqual({});
  });

  it('of a Mac and of Windows are their own', async () => {
    const mac = await meters({ os: 'macos', cpu: { rawName: 'Apple M9', vendor: 'apple', found: 'unknown' } });
    expect(Object.keys(mac.why)).toEqual(['node model', 'powermetrics']);
    expect(Object.keys((await meters({ os: 'windows' })).why)).toEqual(['Windows Energy Meter']);
  });

  /** The model that accompanies a meter, and values from the user or a table, are not looked for. */
  const kinds = Object.keys(METERS_OF_KIND).filter((kind) => kind !== 'memory-model' && kind !== 'constant');
  it.each(kinds)('are of every kind that is read, of %s too', (kind) => {
    const ofKind = METERS.map(({ plan }) => plan).filter((plan) => plan.kind === kind);
    expect(namesBeside(ofKind).length).toBeLessThan(namesBeside([]).length);
  });
});

/** On a machine of each system and with a card of each maker, where the CPU is counted and these are read too. */
function namesBeside(plans: readonly MeterPlan[]): readonly string[] {
  const declared = METERS_OF_KIND.constant.map(({ plan }) => plan);
  const found = { plans: [...declared, ...plans], found: [], unreadable: [], notes: [] };
  const accelerators = (['nvidia', 'amd', 'intel', 'habana'] as const).map((vendor, index) => {
    return { index, rawName: vendor, vendor, share: 1 };
  });
  return (['linux', 'macos', 'windows'] as const)
    .flatMap((os) => otherMeters({ ...MACHINE, os, accelerators }, found))
    .map(({ meter }) => meter);
}
