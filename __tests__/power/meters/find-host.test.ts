/** How CPU and memory are counted on each kind of machine, what is said where they are not, and what a person may override. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findMeters, type MeterOverrides } from '../../../src/power/finders/find-meters.ts';
import type { Cpu, Runner } from '../../../src/runner/runner.ts';
import { type FakeMachine, fakeMachine } from '../../runner/fake-machine.ts';
import { modelWatts } from '../load-model.ts';

function fixture(name: string): string {
  return readFileSync(join(import.meta.dirname, '..', '..', 'fixtures', 'power', name), 'utf8');
}

const EPYC: Cpu = {
  rawName: 'AMD EPYC 7763 64-Core Processor',
  name: 'EPYC 7763',
  vendor: 'amd',
  year: 2021,
  tdpWatts: 280,
  coresPerSocket: 64,
  threadsPerSocket: 128,
  found: 'name',
};
const XEON: Cpu = {
  ...EPYC,
  rawName: 'Xeon 8362',
  name: 'Xeon Platinum 8362',
  vendor: 'intel',
  tdpWatts: 265,
  threadsPerSocket: 64,
};
const HOSTED: Partial<Runner> = { ciHost: 'github-hosted', vcpus: 4, memoryGb: 16, virtual: true };
const METAL: Partial<Runner> = { cpu: XEON, vcpus: 128, memoryGb: 256, sockets: 2, virtual: false };

async function find(change: Partial<Runner>, machine: FakeMachine = {}, overrides: MeterOverrides = {}) {
  const runner: Runner = {
    os: 'linux',
    arch: 'x64',
    ciHost: 'self-hosted',
    cpu: EPYC,
    vcpus: 16,
    memoryGb: 64,
    virtual: true,
    accelerators: [],
    ...change,
  };
  return await findMeters({ runner, system: fakeMachine(machine), overrides });
}

const RAPL = '/sys/class/powercap';

function zone(entry: string, name: string, microjoules: string | undefined): Record<string, string> {
  return {
    [`${RAPL}/${entry}/name`]: `${name}\n`,
    [`${RAPL}/${entry}/max_energy_range_uj`]: '262143328850\n',
    ...(microjoules === undefined ? {} : { [`${RAPL}/${entry}/energy_uj`]: `${microjoules}\n` }),
  };
}

describe('a machine without counters', () => {
  it('says so where Windows did not say whether the machine is virtual', async () => {
    const windows = { ...METAL, os: 'windows' } as const;
    const firmware = { manufacturer: 'LENOVO', model: '21CBCTO1WW', chassisAssetTag: '', biosVersion: '' };
    const unanswered = expect.stringContaining('Windows did not answer');
    expect((await find(windows, { platform: 'win32' })).notes).toContainEqual(unanswered);
    expect((await find({ ...windows, firmware }, { platform: 'win32' })).notes).not.toContainEqual(unanswered);
    expect((await find({ ...windows, virtual: true }, { platform: 'win32' })).notes).not.toContainEqual(unanswered);
  });

  it('is one node by the model: a hosted runner, which is a share of its host', async () => {
    const { plans, found, unreadable } = await find(HOSTED);
    expect(plans).toMatchObject([
      {
        kind: 'node-model',
        id: 'node',
        component: 'node',
        source: 'node model: EPYC 7763, 4 vCPUs',
        range: { kind: 'factor', factor: 1.6 },
        load: { kind: 'proc-stat', path: '/proc/stat' },
      },
    ]);
    // CPU-POWER-MODEL's own example: 3.40 W idle, 11.45 W at full load.
    expect(modelWatts(plans, 0)).toBeCloseTo(3.4, 2);
    expect(modelWatts(plans, 1)).toBeCloseTo(11.45, 2);
    expect(found).toEqual([
      { component: 'node', meter: 'node model: EPYC 7763, 4 vCPUs', method: 'model', range: '÷ 1.6 to × 1.6' },
    ]);
    expect(unreadable).toEqual([
      { meter: 'RAPL (powercap)', why: "a virtual machine does not see its host's energy counters" },
    ]);
  });

  it('uses the CPU time that Node reports where there is no /proc', async () => {
    const { plans } = await find({ ...HOSTED, os: 'windows' });
    expect(plans).toMatchObject([{ load: { kind: 'os-cpus' } }]);
  });

  it('names what is unknown, in a wider range', async () => {
    const { plans, notes } = await find({ cpu: { rawName: 'Zhaoxin KX-6640', found: 'unknown' } });
    expect(plans).toMatchObject([{ range: { kind: 'factor', factor: 2.2 } }]);
    expect(notes).toContain('CPU "Zhaoxin KX-6640" is not in the table: its range is wider.');
  });
});

describe('RAPL', () => {
  const server = {
    ...zone('intel-rapl:0', 'package-0', '1000'),
    ...zone('intel-rapl:0:0', 'core', '900'),
    ...zone('intel-rapl:0:1', 'dram', '300'),
    ...zone('intel-rapl:1', 'package-1', '2000'),
    ...zone('intel-rapl:1:0', 'dram', '400'),
    ...zone('intel-rapl:2', 'psys', '9000'),
  };

  it('sums packages and memory, and neither their parts nor the whole platform', async () => {
    const { plans, found, notes } = await find(METAL, { files: server });
    const pathsOf = (id: string) =>
      plans.flatMap((plan) => (plan.kind === 'powercap' && plan.id === id ? plan.zones : [])).map(({ path }) => path);
    expect(pathsOf('cpu')).toEqual([`${RAPL}/intel-rapl:0/energy_uj`, `${RAPL}/intel-rapl:1/energy_uj`]);
    expect(pathsOf('memory')).toEqual([`${RAPL}/intel-rapl:0:1/energy_uj`, `${RAPL}/intel-rapl:1:0/energy_uj`]);
    expect(plans).toHaveLength(2);
    expect(found.map(({ method, range }) => [method, range])).toEqual([
      ['counter', '±5 %'],
      ['counter', '±5 %'],
    ]);
    expect(notes.join()).toContain('fans, disks, network');
  });

  it('counts a package once though a second interface shows it too', async () => {
    const { plans } = await find(METAL, {
      files: { ...zone('intel-rapl-mmio:0', 'package-0', '7'), ...zone('intel-rapl:0', 'package-0', '7') },
    });
    expect(plans[0]).toMatchObject({ id: 'cpu', zones: [{ path: `${RAPL}/intel-rapl:0/energy_uj` }] });
  });

  it("models AMD's memory, which has no counter, and knows that AMD's counter is a computed one", async () => {
    const { plans } = await find({ ...METAL, cpu: EPYC }, { files: zone('intel-rapl:0', 'package-0', '1') });
    expect(plans).toMatchObject([
      { kind: 'powercap', id: 'cpu', range: { kind: 'percent', percent: 10 } },
      { kind: 'memory-model', id: 'memory', gb: 256, range: { kind: 'factor', factor: 1.8 } },
    ]);
  });

  it('says why it is closed, how to open it, and models instead', async () => {
    const { plans, unreadable } = await find(METAL, { files: zone('intel-rapl:0', 'package-0', undefined) });
    expect(plans.map(({ kind }) => kind)).toEqual(['node-model']);
    expect(unreadable[0]?.why).toBe('since Linux 5.10 only root may read the counters (CVE-2020-8694)');
    expect(unreadable[0]?.remedy).toContain('sudo chmod a+r /sys/class/powercap/*/energy_uj');
    expect(unreadable[0]?.remedy).toContain(
      'SUBSYSTEM=="powercap", ACTION=="add", RUN+="/bin/chmod a+r /sys%p/energy_uj"',
    );
  });

  it('says what a container, and a kernel without the module, would need', async () => {
    const contained = await find({ ...METAL, container: { kind: 'docker' } });
    expect(contained.unreadable[0]?.remedy).toContain('systempaths=unconfined');
    const bare = await find(METAL);
    expect(bare.unreadable[0]?.remedy).toContain('modprobe intel_rapl_msr');
  });
});

describe('hardware monitors', () => {
  const meter = (folder: string, name: string, microwatts: string) => ({
    [`${folder}/name`]: 'power_meter\n',
    [`${folder}/power1_average`]: `${microwatts}\n`,
    [`${folder}/power1_oem_info`]: `${name}\n`,
    [`${folder}/power1_accuracy`]: '98.0%\n',
  });
  const supply = meter('/sys/class/hwmon/hwmon0', 'System Input Power', '312000000');

  it("measures the whole server at its power supply's meter, and then nothing else", async () => {
    const { plans } = await find(METAL, { files: { ...supply, ...zone('intel-rapl:0', 'package-0', '1') } });
    expect(plans).toMatchObject([{ kind: 'hwmon', component: 'node', range: { kind: 'percent', percent: 2 } }]);
  });

  it('does not use it together with accelerators, which it would count twice', async () => {
    const accelerators = [
      { index: 0, rawName: 'TPU v4', name: 'TPU v4', vendor: 'google' as const, tdpWatts: 192, share: 1 },
    ];
    const { plans, unreadable } = await find({ ...METAL, accelerators }, { files: supply });
    expect(plans.map(({ kind }) => kind)).toEqual(['node-model', 'constant']);
    expect(unreadable[0]?.why).toBe('it covers the accelerators too, which are counted one by one');
  });

  it("takes Grace's own total, which holds its memory", async () => {
    const { plans } = await find(
      { ...METAL, arch: 'arm64' },
      {
        files: {
          ...meter('/sys/class/hwmon/hwmon1/device', 'Module Power Socket 0', '400000000'),
          ...meter('/sys/class/hwmon/hwmon2/device', 'Grace Power Socket 0', '94290000'),
          ...meter('/sys/class/hwmon/hwmon3/device', 'CPU Power Socket 0', '49023000'),
        },
      },
    );
    expect(plans).toMatchObject([
      { component: 'cpu', inputs: [{ path: '/sys/class/hwmon/hwmon2/device/power1_average' }] },
    ]);
  });

  it("sums AMD's sockets, not their cores", async () => {
    const folder = '/sys/class/hwmon/hwmon4';
    const { plans } = await find(
      { ...METAL, cpu: EPYC },
      {
        files: {
          [`${folder}/name`]: 'amd_energy\n',
          [`${folder}/energy1_label`]: 'Ecore000\n',
          [`${folder}/energy1_input`]: '5\n',
          [`${folder}/energy65_label`]: 'Esocket0\n',
          [`${folder}/energy65_input`]: '500\n',
        },
      },
    );
    expect(plans).toMatchObject([
      { kind: 'hwmon', inputs: [{ path: `${folder}/energy65_input`, quantity: 'microjoules' }] },
      { kind: 'memory-model' },
    ]);
  });
});

describe('a part of a machine', () => {
  const cgroup = { version: 2, cpuStatPath: '/sys/fs/cgroup/cpu.stat' } as const;

  it('is a container with a limit: a machine of that size, by its own CPU time', async () => {
    const container = { kind: 'kubernetes', cgroup, cpuLimit: 4, memoryLimitGb: 16 } as const;
    const { plans, notes } = await find({ ...METAL, cpu: EPYC, vcpus: 256, container });
    expect(plans).toMatchObject([
      { kind: 'node-model', load: { kind: 'cgroup-v2', path: '/sys/fs/cgroup/cpu.stat', cpus: 4 } },
    ]);
    // Four of the host's 256 threads: as a hosted runner of the same chip.
    expect(modelWatts(plans, 1)).toBeCloseTo(11.45, 2);
    expect(notes).toContain(
      'This job may use 4 of 256 CPUs (container limit) and is charged that share of the machine.',
    );
  });

  it('is ubuntu-slim, one CPU of a machine that others use', async () => {
    const { plans } = await find({
      ...HOSTED,
      container: { kind: 'slim', cgroup: { version: 1, cpuStatPath: '/c' }, cpuLimit: 1, memoryLimitGb: 5 },
    });
    expect(plans).toMatchObject([
      { source: 'node model: EPYC 7763, 1 vCPU', load: { kind: 'cgroup-v1', path: '/c', cpus: 1 } },
    ]);
  });

  it('is not the job container of a hosted runner, whose whole machine is the job', async () => {
    const { plans } = await find({ ...HOSTED, container: { kind: 'docker', cgroup } });
    expect(plans).toMatchObject([{ source: 'node model: EPYC 7763, 4 vCPUs', load: { kind: 'proc-stat' } }]);
  });

  it('is a pod without a limit: its node, split by CPU time', async () => {
    const { plans, notes } = await find({ container: { kind: 'kubernetes', cgroup } });
    const split = { job: { kind: 'cgroup-v2', path: '/sys/fs/cgroup/cpu.stat' }, machinePath: '/proc/stat' };
    expect(plans).toMatchObject([{ kind: 'node-model', split }]);
    expect(notes.join()).toContain('split by CPU time');
  });

  it('is one of several runners on a machine: the counters are split by CPU time', async () => {
    const own = '0::/system.slice/actions.runner.acme.one.service\n';
    const stat = '/sys/fs/cgroup/system.slice/actions.runner.acme.one.service/cpu.stat';
    const files = {
      ...zone('intel-rapl:0', 'package-0', '1000'),
      '/proc/self/cgroup': own,
      '/proc/100/comm': 'Runner.Listener\n',
      '/proc/100/cgroup': own,
      '/proc/200/comm': 'Runner.Listener\n',
      '/proc/200/cgroup': '0::/system.slice/actions.runner.acme.two.service\n',
      [stat]: 'usage_usec 1\n',
    };
    const shared = await find(METAL, { files });
    const split = { job: { kind: 'cgroup-v2', path: stat }, machinePath: '/proc/stat' };
    expect(shared.plans).toMatchObject([
      { kind: 'powercap', split },
      { kind: 'memory-model', split },
    ]);
    expect(shared.notes.join()).toContain(
      'Other runners are installed on this machine: its energy is split by CPU time.',
    );
    const together = await find(METAL, { files: { ...files, '/proc/200/cgroup': own } });
    expect(together.plans[0]).toMatchObject({ kind: 'powercap', split: undefined });
    expect(together.notes.join()).toContain('cannot be separated');
  });

  it('is split by the CPU time that cgroup version 1 reports, too', async () => {
    const service = (name: string) => `4:cpu,cpuacct:/system.slice/${name}.service\n1:name=systemd:/x\n`;
    const usage = '/sys/fs/cgroup/cpu,cpuacct/system.slice/one.service/cpuacct.usage';
    const files = {
      '/proc/self/cgroup': service('one'),
      '/proc/100/comm': 'Runner.Listener\n',
      '/proc/100/cgroup': service('one'),
      '/proc/200/comm': 'Runner.Listener\n',
      '/proc/200/cgroup': service('two'),
      [usage]: '1\n',
    };
    const { plans } = await find(METAL, { files });
    expect(plans).toMatchObject([{ kind: 'node-model', split: { job: { kind: 'cgroup-v1', path: usage } } }]);
  });

  it('uses no counter of the whole machine where the part of the job is unknown', async () => {
    const files = zone('intel-rapl:0', 'package-0', '1000');
    const { plans, unreadable } = await find({ ...METAL, container: { kind: 'docker', cpuLimit: 2 } }, { files });
    expect(plans.map(({ kind }) => kind)).toEqual(['node-model']);
    expect(unreadable[0]?.why).toContain("this job's part of its CPU time cannot be read");
  });
});

describe('a Mac', () => {
  const M2: Cpu = { rawName: 'Apple M2', name: 'Apple M2', vendor: 'apple', coresPerSocket: 8, found: 'name' };
  const gpu = { index: 0, rawName: 'Apple M2', name: 'Apple M2', vendor: 'apple' as const, tdpWatts: 20, share: 1 };
  const mac: Partial<Runner> = { os: 'macos', arch: 'arm64', cpu: M2, vcpus: 8, virtual: false, accelerators: [gpu] };

  it('is measured by powermetrics where sudo asks nothing, its memory in the chip', async () => {
    const { plans } = await find(mac, {
      platform: 'darwin',
      commands: { sudo: fixture('powermetrics-macbookair10.txt') },
    });
    expect(plans).toMatchObject([
      {
        kind: 'powermetrics',
        command: 'sudo',
        args: ['-n', '/usr/bin/powermetrics', '--samplers', 'cpu_power,gpu_power', '-b', '1', '-i', '1000'],
        devices: [
          { id: 'cpu', component: 'cpu', key: 'cpu' },
          { id: 'accelerator:0', component: 'accelerator', key: 'gpu' },
        ],
      },
    ]);
  });

  it("goes by the maker's figures where it is not allowed, and says how to allow it", async () => {
    const { plans, unreadable, notes } = await find(mac, { platform: 'darwin', commands: { sudo: 1 } });
    expect(plans).toMatchObject([
      { kind: 'node-model', model: { idleWatts: 7, share: 1 }, range: { kind: 'factor', factor: 2 } },
    ]);
    expect(unreadable[0]?.remedy).toContain('NOPASSWD: /usr/bin/powermetrics');
    expect(notes.join()).toContain("the maker's figures of a whole Mac");
  });

  it('is a share of a Mac mini when it is virtual', async () => {
    const cpu = { ...M2, rawName: 'Apple M1 (Virtual)', name: 'Apple M1' };
    const { plans } = await find({ ...mac, cpu, vcpus: 3, virtual: true, ciHost: 'github-hosted', accelerators: [] });
    expect(plans).toMatchObject([
      { source: "Apple's figures of a Mac mini M1, 3 of 8 cores", model: { idleWatts: 7, share: 3 / 8 } },
    ]);
  });

  it('is not counted where its maker states nothing, and power-watts is asked for', async () => {
    const { plans, unreadable } = await find(
      { ...mac, cpu: { ...M2, rawName: 'Apple M9', name: 'Apple M9' } },
      { commands: { sudo: 1 } },
    );
    expect(plans).toEqual([]);
    expect(unreadable.at(0)?.remedy).toBe('give the input power-watts');
  });
});

describe('Windows', () => {
  const list = fixture('typeperf-energy-meter-list.txt');
  const pkg = '\\Energy Meter(RAPL_Package0_PKG)\\Power';
  const dram = '\\Energy Meter(RAPL_Package0_DRAM)\\Power';
  const commands = {
    'typeperf -qx Energy Meter': list,
    [`typeperf ${dram} ${pkg} -sc 1`]: fixture('typeperf-energy-meter.csv'),
  };

  it('is measured by the counters of its packages; a memory counter that does not change is not used', async () => {
    const { plans } = await find({ ...METAL, os: 'windows' }, { platform: 'win32', commands });
    expect(plans).toMatchObject([
      {
        kind: 'windows-energy-meter',
        command: 'typeperf',
        args: [dram, pkg, '-si', '1'],
        devices: [{ id: 'cpu', key: 'cpu' }],
      },
      { kind: 'memory-model' },
    ]);
  });

  it('is modelled where there is no such counter', async () => {
    const { plans, unreadable } = await find({ ...METAL, os: 'windows' }, { platform: 'win32' });
    expect(plans.map(({ kind }) => kind)).toEqual(['node-model']);
    expect(unreadable[0]?.meter).toBe('Windows Energy Meter');
  });
});

describe('a person who knows better', () => {
  const server = { files: { ...zone('intel-rapl:0', 'package-0', '1'), ...zone('intel-rapl:0:0', 'dram', '1') } };

  it('gives the power of the whole machine by power-watts, and no meter is read then', async () => {
    const { plans, unreadable } = await find(METAL, server, { powerWatts: 450 });
    expect(plans).toMatchObject([
      { kind: 'constant', component: 'node', model: { powerWatts: 450 }, range: { kind: 'percent', percent: 10 } },
    ]);
    expect(unreadable).toHaveLength(1);
  });

  it('gives the TDP and the threads of the host', async () => {
    const { plans } = await find(HOSTED, {}, { cpuTdpWatts: 140, hostThreads: 128 });
    // Half the TDP, and twice the share of one socket instead of two.
    expect(modelWatts(plans, 1)).toBeCloseTo(1.15 * ((4 / 128) * (17.5 + 37.3 + 0.8 * 140) + 0.095 * 16), 6);
  });

  it('gives the TDP of an unknown CPU', async () => {
    const { plans } = await find(
      { cpu: { rawName: 'unknown', found: 'unknown' }, virtual: false, sockets: 1 },
      {},
      { cpuTdpWatts: 100 },
    );
    expect(plans).toMatchObject([{ kind: 'node-model', model: { tdpWatts: 100 } }]);
  });

  it('gives the power of the memory, in place of its counter or inside the model', async () => {
    const counted = await find(METAL, server, { memoryWatts: 60 });
    expect(counted.plans).toMatchObject([
      { kind: 'powercap', id: 'cpu' },
      { kind: 'constant', id: 'memory', model: { powerWatts: 60 } },
    ]);
    const modelled = await find(HOSTED, {}, { memoryWatts: 0 });
    expect(modelled.plans.map(({ kind }) => kind)).toEqual(['node-model']);
    expect(modelWatts(modelled.plans, 0)).toBeCloseTo(3.4 - 1.15 * 0.095 * 16, 2);
  });
});
