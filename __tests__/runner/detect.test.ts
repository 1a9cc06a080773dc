/** What `detectRunner` makes of machines: GitHub's, bare metal, clouds, containers, Macs, Windows. */
import { describe, expect, it } from 'vitest';
import { detectRunner } from '../../src/runner/detect.ts';
import { nodeSystem } from '../../src/runner/node-system.ts';
import { type FakeMachine, fakeMachine, fixture } from './fake-machine.ts';

const EPYC = 'AMD EPYC 7763 64-Core Processor';
const HOSTED = { GITHUB_ACTIONS: 'true', RUNNER_ENVIRONMENT: 'github-hosted', RUNNER_NAME: 'GitHub Actions 12' };

const AZURE_DMI = {
  '/sys/class/dmi/id/sys_vendor': 'Microsoft Corporation\n',
  '/sys/class/dmi/id/product_name': 'Virtual Machine\n',
  '/sys/class/dmi/id/chassis_asset_tag': '7783-7084-3265-9085-8269-3286-77\n',
};

const HOSTED_UBUNTU: FakeMachine = {
  env: { ...HOSTED, ImageOS: 'ubuntu24', GITHUB_WORKSPACE: '/home/runner/work/a/a' },
  cpuModels: Array(4).fill(EPYC),
  files: {
    ...AZURE_DMI,
    '/proc/cpuinfo': fixture('cpuinfo-epyc-7763-azure.txt'),
    '/proc/meminfo': 'MemTotal:       16373984 kB\nMemFree:        13456789 kB\n',
    '/proc/self/cgroup': '0::/system.slice/hosted-compute-agent.service\n',
    '/sys/fs/cgroup/cgroup.controllers': 'cpuset cpu io memory hugetlb pids rdma misc\n',
    '/sys/fs/cgroup/cpu.stat': 'usage_usec 1\n',
    '/sys/fs/cgroup/system.slice/hosted-compute-agent.service/cpu.max': 'max 100000\n',
    '/sys/fs/cgroup/system.slice/hosted-compute-agent.service/cpu.stat': 'usage_usec 1\n',
    '/sys/fs/cgroup/system.slice/hosted-compute-agent.service/memory.max': 'max\n',
  },
};

describe('a GitHub-hosted runner', () => {
  it('is a virtual machine with its label, CPU and memory, and no command is started for it', async () => {
    const system = fakeMachine(HOSTED_UBUNTU);
    expect(await detectRunner(system)).toEqual({
      os: 'linux',
      arch: 'x64',
      ciHost: 'github-hosted',
      runnerName: 'GitHub Actions 12',
      label: 'ubuntu-24.04',
      cpu: {
        rawName: EPYC,
        name: 'AMD EPYC 7763',
        vendor: 'amd',
        year: 2021,
        tdpWatts: 280,
        coresPerSocket: 64,
        threadsPerSocket: 128,
        found: 'name',
        source: expect.stringMatching(/^vendor/),
      },
      vcpus: 4,
      memoryGb: 15.62,
      virtual: true,
      firmware: expect.objectContaining({ manufacturer: 'Microsoft Corporation', model: 'Virtual Machine' }),
      accelerators: [],
    });
    expect(system.started).toEqual([]);
  });

  it('is virtual even when nothing else says so', async () => {
    const runner = await detectRunner(fakeMachine({ env: HOSTED, cpuModels: [EPYC] }));
    expect(runner.virtual).toBe(true);
    expect(runner.sockets).toBeUndefined();
  });

  it.each([
    ['ubuntu22', 'x64', 4, 'ubuntu-22.04'],
    ['ubuntu24', 'arm64', 4, 'ubuntu-24.04-arm'],
    ['ubuntu24', 'x64', 2, 'ubuntu-24.04'],
    ['ubuntu24', 'x64', 16, 'larger linux x64 16-core'],
    ['win25', 'x64', 4, 'windows-2025'],
    ['win22', 'x64', 8, 'larger windows x64 8-core'],
    ['win11-arm64', 'arm64', 4, 'windows-11-arm'],
    ['macos15', 'arm64', 3, 'macos-15'],
    ['macos15', 'x64', 4, 'macos-15-intel'],
    ['macos26', 'x64', 12, 'macos-26-large'],
    ['macos14', 'arm64', 5, 'macos-14-xlarge'],
  ])('with ImageOS %s on %s with %i CPUs is labelled %s', async (image, arch, cpus, label) => {
    const system = fakeMachine({ env: { ...HOSTED, ImageOS: image }, arch, cpuModels: Array(cpus).fill('some CPU') });
    expect((await detectRunner(system)).label).toBe(label);
  });

  it('of the Arm kind reports its CPU by part id alone', async () => {
    const system = fakeMachine({
      arch: 'arm64',
      env: { ...HOSTED, ImageOS: 'ubuntu24' },
      cpuModels: Array(4).fill('unknown'),
      files: { '/proc/cpuinfo': fixture('cpuinfo-cobalt-100.txt') },
    });
    const { cpu } = await detectRunner(system);
    expect(cpu).toMatchObject({
      rawName: 'arm 0xd49',
      name: 'Arm Neoverse-N2 (generic)',
      vendor: 'arm',
      found: 'arm-part',
    });
  });

  it('called ubuntu-slim is one CPU of a shared machine', async () => {
    const system = fakeMachine({
      env: { ...HOSTED, ImageOS: '', GITHUB_WORKSPACE: '/home/runner/work/a/a' },
      cpuModels: Array(4).fill(EPYC),
      files: {
        '/run/.containerenv': '',
        '/proc/self/cgroup': '0::/\n',
        '/sys/fs/cgroup/cgroup.controllers': 'cpu memory\n',
        '/sys/fs/cgroup/cpu.max': '100000 100000\n',
        '/sys/fs/cgroup/cpu.stat': 'usage_usec 1\n',
        '/sys/fs/cgroup/memory.max': '5368709120\n',
      },
    });
    const runner = await detectRunner(system);
    expect(runner.label).toBe('ubuntu-slim');
    expect(runner.vcpus).toBe(4);
    expect(runner.container).toEqual({
      kind: 'slim',
      cgroup: { version: 2, cpuStatPath: '/sys/fs/cgroup/cpu.stat' },
      cpuLimit: 1,
      memoryLimitGb: 5,
    });
  });

  it('called ubuntu-slim is one CPU also where its limit cannot be read', async () => {
    const env = { ...HOSTED, GITHUB_WORKSPACE: '/home/runner/work/a/a' };
    const system = fakeMachine({ env, cpuModels: Array(4).fill(EPYC), files: { '/run/.containerenv': '' } });
    expect((await detectRunner(system)).container).toMatchObject({ kind: 'slim', cpuLimit: 1 });
  });

  it('with a job container is a Docker container, not ubuntu-slim', async () => {
    const system = fakeMachine({
      env: { ...HOSTED, GITHUB_WORKSPACE: '/__w/a/a', RUNNER_TEMP: '/__w/_temp' },
      cpuModels: Array(4).fill(EPYC),
      files: {
        '/.dockerenv': '',
        '/proc/self/cgroup': '0::/\n',
        '/sys/fs/cgroup/cgroup.controllers': 'cpu memory\n',
        '/sys/fs/cgroup/cpu.max': '150000 100000\n',
        '/sys/fs/cgroup/cpu.stat': 'usage_usec 1\n',
        '/sys/fs/cgroup/memory.max': 'max\n',
      },
    });
    expect((await detectRunner(system)).container).toEqual({
      kind: 'docker',
      cgroup: { version: 2, cpuStatPath: '/sys/fs/cgroup/cpu.stat' },
      cpuLimit: 1.5,
    });
  });
});

describe('containers elsewhere', () => {
  it('an ARC pod has the limits of its pod and of its container, whichever is tighter', async () => {
    const pod = '/kubepods.slice/kubepods-burstable.slice/kubepods-burstable-podabc.slice';
    const own = `${pod}/cri-containerd-deadbeef.scope`;
    const system = fakeMachine({
      env: { GITHUB_ACTIONS: 'true', RUNNER_ENVIRONMENT: 'self-hosted', KUBERNETES_SERVICE_HOST: '10.0.0.1' },
      cpuModels: Array(64).fill(EPYC),
      files: {
        '/proc/self/cgroup': `0::${own}\n`,
        '/sys/fs/cgroup/cgroup.controllers': 'cpu memory\n',
        [`/sys/fs/cgroup${pod}/cpu.stat`]: 'usage_usec 1\n',
        [`/sys/fs/cgroup${pod}/cpu.max`]: '800000 100000\n',
        [`/sys/fs/cgroup${pod}/memory.max`]: '34359738368\n',
        [`/sys/fs/cgroup${own}/cpu.stat`]: 'usage_usec 1\n',
        [`/sys/fs/cgroup${own}/cpu.max`]: 'max 100000\n',
        [`/sys/fs/cgroup${own}/memory.max`]: '68719476736\n',
      },
    });
    const runner = await detectRunner(system);
    expect(runner.ciHost).toBe('self-hosted');
    expect(runner.vcpus).toBe(64);
    expect(runner.container).toEqual({
      kind: 'kubernetes',
      cgroup: { version: 2, cpuStatPath: `/sys/fs/cgroup${own}/cpu.stat` },
      cpuLimit: 8,
      memoryLimitGb: 32,
    });
  });

  it('cgroup version 1 is read where Docker mounts the container’s own group', async () => {
    const system = fakeMachine({
      cpuModels: Array(8).fill(EPYC),
      files: {
        '/.dockerenv': '',
        '/proc/self/cgroup': fixture('cgroup-v1-docker-amazon-linux.txt'),
        '/sys/fs/cgroup/cpu,cpuacct/cpuacct.usage': '123456789\n',
        '/sys/fs/cgroup/cpu,cpuacct/cpu.cfs_quota_us': '300000\n',
        '/sys/fs/cgroup/cpu,cpuacct/cpu.cfs_period_us': '100000\n',
        '/sys/fs/cgroup/memory/memory.limit_in_bytes': '3221225472\n',
      },
    });
    expect((await detectRunner(system)).container).toEqual({
      kind: 'docker',
      cgroup: { version: 1, cpuStatPath: '/sys/fs/cgroup/cpu,cpuacct/cpuacct.usage' },
      cpuLimit: 3,
      memoryLimitGb: 3,
    });
  });

  it('cgroup version 1 without limits says so by -1 and by a huge number', async () => {
    const system = fakeMachine({
      cpuModels: Array(2).fill('AMD EPYC'),
      files: {
        '/.dockerenv': '',
        '/proc/self/cgroup': fixture('cgroup-v1-process-api.txt'),
        '/sys/fs/cgroup/cpuacct/cpuacct.usage': '123456789\n',
        '/sys/fs/cgroup/cpu/cpu.cfs_quota_us': '-1\n',
        '/sys/fs/cgroup/cpu/cpu.cfs_period_us': '100000\n',
        '/sys/fs/cgroup/memory/memory.limit_in_bytes': '9223372036854771712\n',
      },
    });
    expect((await detectRunner(system)).container).toEqual({
      kind: 'docker',
      cgroup: { version: 1, cpuStatPath: '/sys/fs/cgroup/cpuacct/cpuacct.usage' },
    });
  });

  it('a service with a CPU quota holds only part of its machine, container or not', async () => {
    const system = fakeMachine({
      cpuModels: Array(16).fill(EPYC),
      files: {
        '/proc/self/cgroup': '0::/system.slice/actions.runner.service\n',
        '/sys/fs/cgroup/cgroup.controllers': 'cpu memory\n',
        '/sys/fs/cgroup/cpu.stat': 'usage_usec 1\n',
        '/sys/fs/cgroup/system.slice/actions.runner.service/cpu.stat': 'usage_usec 1\n',
        '/sys/fs/cgroup/system.slice/actions.runner.service/cpu.max': '200000 100000\n',
      },
    });
    expect((await detectRunner(system)).container).toMatchObject({ kind: 'other', cpuLimit: 2 });
  });

  it('CPUs taken away by affinity count as a limit', async () => {
    const system = fakeMachine({ cpuModels: Array(16).fill(EPYC), parallelism: 4, files: { '/.dockerenv': '' } });
    expect((await detectRunner(system)).container).toEqual({ kind: 'docker', cpuLimit: 4 });
  });

  it.each(['0::/../../etc\n', 'nonsense', '0::\n', ''])('survives /proc/self/cgroup saying %j', async (text) => {
    const system = fakeMachine({
      cpuModels: [EPYC],
      files: {
        '/.dockerenv': '',
        '/proc/self/cgroup': text,
        '/sys/fs/cgroup/cgroup.controllers': 'cpu\n',
        '/sys/fs/cgroup/cpu.stat': 'usage_usec 1\n',
        '/sys/fs/cgroup/cpu.max': 'garbage\n',
      },
    });
    expect((await detectRunner(system)).container).toEqual({
      kind: 'docker',
      cgroup: { version: 2, cpuStatPath: '/sys/fs/cgroup/cpu.stat' },
    });
  });
});

describe('other machines', () => {
  it('bare metal counts its sockets', async () => {
    const system = fakeMachine({
      cpuModels: Array(256).fill('AMD EPYC 7742 64-Core Processor'),
      files: {
        '/proc/cpuinfo': fixture('cpuinfo-epyc-7742-2-sockets.txt'),
        '/sys/class/dmi/id/sys_vendor': 'Dell Inc.\n',
        '/sys/class/dmi/id/product_name': 'PowerEdge R7525\n',
      },
    });
    const runner = await detectRunner(system);
    expect(runner).toMatchObject({ ciHost: 'none', virtual: false, sockets: 2, vcpus: 256 });
    expect(runner.cpu.name).toBe('AMD EPYC 7742');
  });

  it('a QEMU guest is virtual by the flag of its CPU, and its CPU name means several', async () => {
    const system = fakeMachine({
      cpuModels: ['AMD EPYC', 'AMD EPYC'],
      files: { '/proc/cpuinfo': fixture('cpuinfo-qemu-epyc.txt') },
    });
    const runner = await detectRunner(system);
    expect(runner.virtual).toBe(true);
    expect(runner.cpu.name).toBe('AMD EPYC (QEMU model)');
  });

  it.each([
    ['Amazon EC2', 'm7g.xlarge', true],
    ['Amazon EC2', 'c7g.metal', false],
    ['QEMU', 'KVM Virtual Machine', true],
    ['Microsoft Corporation', 'Virtual Machine', true],
    ['GIGABYTE', 'MP32-AR1-00', false],
  ])('an Arm machine of %s, %s, has no flag: virtual %s', async (vendor, product, virtual) => {
    const system = fakeMachine({
      arch: 'arm64',
      cpuModels: ['Neoverse-N1'],
      files: {
        '/proc/cpuinfo': fixture('cpuinfo-cobalt-100.txt'),
        '/sys/class/dmi/id/sys_vendor': `${vendor}\n`,
        '/sys/class/dmi/id/product_name': `${product}\n`,
      },
    });
    expect((await detectRunner(system)).virtual).toBe(virtual);
  });

  it('an AWS machine reports its instance type without a network', async () => {
    const system = fakeMachine({
      cpuModels: ['AMD EPYC 7R13 Processor'],
      files: {
        '/sys/class/dmi/id/sys_vendor': 'Amazon EC2\n',
        '/sys/class/dmi/id/product_name': 'c6a.4xlarge\n',
      },
    });
    expect((await detectRunner(system)).instanceType).toBe('c6a.4xlarge');
  });

  it('a Mac on a desk is physical and has its chip as accelerator', async () => {
    const system = fakeMachine({
      platform: 'darwin',
      arch: 'arm64',
      cpuModels: Array(12).fill('Apple M4 Pro'),
      totalMemoryBytes: 24 * 2 ** 30,
      commands: { 'sysctl -n kern.hv_vmm_present': '0\n' },
    });
    const runner = await detectRunner(system);
    expect(runner).toMatchObject({ os: 'macos', virtual: false, sockets: 1, memoryGb: 24 });
    expect(runner.cpu).toMatchObject({ name: 'Apple M4 Pro', vendor: 'apple' });
    expect(runner.accelerators.map(({ name, vendor }) => [name, vendor])).toEqual([['Apple M4 Pro', 'apple']]);
  });

  it('a virtual Mac says it in the name of its CPU and has no accelerator', async () => {
    const system = fakeMachine({ platform: 'darwin', arch: 'arm64', cpuModels: Array(3).fill('Apple M1 (Virtual)') });
    const runner = await detectRunner(system);
    expect(runner).toMatchObject({ virtual: true, accelerators: [] });
    expect(runner.cpu.name).toBe('Apple M1');
    expect(system.started).toEqual([]);
  });

  it('Gitea and act are distinguished from GitHub', async () => {
    const host = async (env: Record<string, string>) => (await detectRunner(fakeMachine({ env }))).ciHost;
    expect(await host({ GITHUB_ACTIONS: 'true', GITEA_ACTIONS: 'true' })).toBe('gitea');
    expect(await host({ GITHUB_ACTIONS: 'true', ACT: 'true' })).toBe('act');
    expect(await host({ GITHUB_ACTIONS: 'true', RUNNER_NAME: 'my-machine' })).toBe('self-hosted');
    expect(await host({ GITHUB_ACTIONS: 'true', RUNNER_NAME: 'GitHub Actions 3' })).toBe('github-hosted');
    expect(await host({})).toBe('none');
  });

  it('a machine that shows nothing at all is still one', async () => {
    expect(await detectRunner(fakeMachine({ platform: 'freebsd', arch: 'riscv64' }))).toEqual({
      os: 'other',
      arch: 'riscv64',
      ciHost: 'none',
      cpu: { rawName: 'unknown', found: 'unknown' },
      vcpus: 1,
      memoryGb: 16,
      virtual: false,
      accelerators: [],
    });
  });

  it('a CPU without a row keeps its maker', async () => {
    const cpu = async (model: string, arch = 'x64') =>
      (await detectRunner(fakeMachine({ cpuModels: [model], arch }))).cpu;
    expect(await cpu('AMD EPYC 9Z99 512-Core Processor')).toEqual({
      rawName: 'AMD EPYC 9Z99 512-Core Processor',
      vendor: 'amd',
      found: 'vendor-only',
    });
    expect(await cpu('Intel(R) Xeon(R) 9999Z')).toMatchObject({ vendor: 'intel', found: 'vendor-only' });
    expect(await cpu('Phytium FTC862', 'arm64')).toMatchObject({ vendor: 'arm', found: 'vendor-only' });
    expect(await cpu('VIA Nano')).toEqual({ rawName: 'VIA Nano', found: 'unknown' });
  });

  it('the machine of this test is detected too', async () => {
    const runner = await detectRunner(nodeSystem());
    expect(runner.vcpus).toBeGreaterThan(0);
    expect(runner.memoryGb).toBeGreaterThan(0);
    expect(runner.cpu.rawName).not.toBe('');
  });
});
