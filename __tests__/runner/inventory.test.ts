/** The inventory of a machine: what the system reports, and which accelerators and sockets are counted from it. */
import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectRunner } from '../../src/runner/detect.ts';
import { takeInventory } from '../../src/runner/inventory.ts';
import { fakeMachine, fixture } from './fake-machine.ts';

const recorded = JSON.parse(fixture('systeminformation.json')) as Record<string, object>;
const maker = (manufacturer: string, model: string) => ({ system: { manufacturer, model } });

function windows(answer: object | string, commands = {}) {
  const systemInformation = typeof answer === 'string' ? answer : JSON.stringify(answer);
  return fakeMachine({ platform: 'win32', cpuModels: ['Intel(R) Core(TM) i5-4590'], systemInformation, commands });
}

describe('Windows', () => {
  it.each([
    ['VMware, Inc.', 'VMware7,1', true],
    ['Microsoft Corporation', 'Virtual Machine', true],
    ['Amazon EC2', 'm5.large', true],
    ['Amazon EC2', 'c5.metal', false],
    ['LENOVO', '21CBCTO1WW', false],
  ])('%s %s: virtual %s', async (manufacturer, model, virtual) => {
    expect((await takeInventory(windows(maker(manufacturer, model)))).virtual).toBe(virtual);
  });

  it.each([
    ['cpu of Windows 10, i5-4590', 1],
    ['cpu of Windows Server 2019, 2 Xeons', 2],
    ['cpu of Windows 11 without answer', undefined],
  ])('%s: %s sockets', async (cpu, sockets) => {
    const runner = await detectRunner(windows({ ...maker('LENOVO', '21CBCTO1WW'), cpu: recorded[cpu] }));
    expect(runner).toMatchObject({ virtual: false });
    expect(runner.sockets).toBe(sockets);
  });

  it('counts no sockets of a virtual machine, which shows as many as its host likes', async () => {
    const cpu = recorded['cpu of Windows Server 2019, 2 Xeons'];
    const runner = await detectRunner(windows({ ...maker('VMware, Inc.', 'VMware7,1'), cpu }));
    expect(runner.sockets).toBeUndefined();
  });

  it('knows the cloud by the firmware, and so the place', async () => {
    const chassis = { assetTag: '7783-7084-3265-9085-8269-3286-77' };
    const runner = await detectRunner(windows({ ...maker('Microsoft Corporation', 'Virtual Machine'), chassis }));
    expect(runner.firmware?.chassisAssetTag).toBe(chassis.assetTag);
  });

  it('counts cards of AMD, and no virtual display', async () => {
    const runner = await detectRunner(windows({ graphics: recorded['graphics of Windows 10, two RX 580'] }));
    expect(runner.accelerators).toMatchObject([
      { index: 0, vendor: 'amd', name: 'Radeon RX 580' },
      { index: 1, vendor: 'amd', name: 'Radeon RX 580' },
    ]);
    expect(runner.graphics).toHaveLength(3);
  });

  it.each([
    ['Intel Corporation', 'Intel(R) Arc(TM) A770 Graphics', ['intel']],
    ['Intel Corporation', 'Intel(R) Data Center GPU Max 1550', ['intel']],
    ['Advanced Micro Devices, Inc.', 'AMD Radeon PRO W7900', ['amd']],
    ['Advanced Micro Devices, Inc.', 'AMD Radeon RX 9999 XT', ['amd']],
    ['NVIDIA', 'NVIDIA GeForce RTX 3090', ['nvidia']],
    ['Intel Corporation', 'Intel(R) UHD Graphics 770', []],
    ['Intel Corporation', 'Intel(R) Iris(R) Xe Graphics', []],
    ['Intel Corporation', 'Intel(R) Arc(TM) Graphics', []],
    ['Intel Corporation', 'Intel(R) Arc(TM) 140V GPU (16GB)', []],
    ['Advanced Micro Devices, Inc.', 'AMD Radeon(TM) Graphics', []],
    ['Advanced Micro Devices, Inc.', 'AMD Radeon 780M Graphics', []],
    ['Advanced Micro Devices, Inc.', 'AMD Radeon(TM) Vega 8 Graphics', []],
    ['Microsoft Corporation', 'Microsoft Hyper-V Video', []],
    ['Microsoft Corporation', 'Microsoft Remote Display Adapter', []],
  ])('of %s, %s counts as %j', async (vendor, model, vendors) => {
    const runner = await detectRunner(windows({ graphics: { controllers: [{ vendor, model, bus: 'PCI' }] } }));
    expect(runner.accelerators.map((device) => device.vendor)).toEqual(vendors);
    expect(runner.graphics).toEqual([{ vendor, name: model, bus: 'PCI' }]);
  });

  it('says of a virtual function that its part of the card is not known', async () => {
    const names = ['AMD Radeon Instinct MI25 MxGPU', 'AMD Radeon Instinct MI25'];
    const controllers = names.map((model) => ({ vendor: 'Advanced Micro Devices, Inc.', model, bus: 'PCI' }));
    const { accelerators } = await detectRunner(windows({ graphics: { controllers } }));
    expect(accelerators.map(({ name, notes }) => [name, notes?.length ?? 0])).toEqual([
      ['MI25', 1],
      ['MI25', 0],
    ]);
  });

  it("believes NVIDIA's own command before the list", async () => {
    const controllers = [{ vendor: 'NVIDIA', model: 'NVIDIA A100-SXM4-40GB', bus: 'PCI' }];
    const listing = '0, GPU-1, NVIDIA A100-SXM4-40GB, 40960, 400.00, Disabled\n';
    const machine = {
      platform: 'win32',
      env: { PATH: 'C:\\Windows\\System32' },
      files: { 'C:\\Windows\\System32/nvidia-smi.exe': '', '/dev/nvidia0': '' },
      commands: { 'nvidia-smi': listing },
      systemInformation: JSON.stringify({ graphics: { controllers } }),
    };
    expect((await detectRunner(fakeMachine(machine))).accelerators).toMatchObject([{ uuid: 'GPU-1', tdpWatts: 400 }]);
  });

  it.each([['no JSON'], ['[]'], ['null'], ['{"system":7,"graphics":{"controllers":[1]},"cpu":{"processors":"2"}}']])(
    'an answer that makes no sense, %s, is not known rather than none',
    async (answer) => {
      const { firmware, graphics, sockets } = await takeInventory(windows(answer));
      expect({ firmware, graphics, sockets }).toEqual({});
    },
  );
});

describe('macOS', () => {
  const mac = (answer: object) =>
    fakeMachine({
      platform: 'darwin',
      cpuModels: ['Intel(R) Core(TM) i9-9880H CPU @ 2.30GHz'],
      commands: { 'sysctl -n kern.hv_vmm_present': '0\n' },
      systemInformation: JSON.stringify(answer),
    });

  it('counts a card on the bus, though no table knows it, and not the graphics inside the CPU', async () => {
    const runner = await detectRunner(mac({ graphics: recorded['graphics of macOS 10.15, Radeon Pro 560X'] }));
    expect(runner.accelerators).toEqual([{ index: 0, rawName: 'Radeon Pro 560X', vendor: 'amd', share: 1 }]);
  });

  it('names the system and the machine', async () => {
    const osInfo = { distro: 'macOS', release: '15.3.1' };
    expect(await takeInventory(mac({ ...maker('Apple Inc.', 'MacBookPro15,1'), osInfo }))).toMatchObject({
      virtual: false,
      sockets: 1,
      firmware: { manufacturer: 'Apple Inc.', model: 'MacBookPro15,1' },
      operatingSystem: 'macOS 15.3.1',
    });
  });
});

describe('Linux', () => {
  const device = (address: string, ids: readonly [deviceClass: string, vendor: string, id: string]) =>
    Object.fromEntries(
      ['class', 'vendor', 'device'].map((file, at) => [`/sys/bus/pci/devices/${address}/${file}`, `0x${ids[at]}\n`]),
    );

  it('lists cards by their class on the bus, and the system by its own name', async () => {
    const files = {
      ...device('0000:00:1f.0', ['060100', '8086', '7a04']),
      ...device('0000:03:00.0', ['030000', '1a03', '2000']),
      ...device('0000:c1:00.0', ['120000', '1002', '74a1']),
      '/etc/os-release': 'NAME="Ubuntu"\nPRETTY_NAME="Ubuntu 24.04.3 LTS"\n',
    };
    const inventory = await takeInventory(fakeMachine({ files }));
    expect(inventory.graphics).toEqual([
      { vendor: '1a03', name: 'PCI device 1a03:2000', bus: 'PCI' },
      { vendor: 'AMD', name: 'MI300X', bus: 'PCI' },
    ]);
    expect(inventory.operatingSystem).toBe('Ubuntu 24.04.3 LTS');
  });

  it('counts sockets of a physical machine only', async () => {
    const cpuinfo = (flags: string) => ({ '/proc/cpuinfo': `flags : ${flags}\nphysical id : 0\nphysical id : 1\n` });
    expect((await takeInventory(fakeMachine({ files: cpuinfo('sse4_2') }))).sockets).toBe(2);
    expect((await takeInventory(fakeMachine({ files: cpuinfo('hypervisor') }))).sockets).toBeUndefined();
  });

  it('knows of no cards where no bus can be seen, which is not the same as none', async () => {
    expect((await takeInventory(fakeMachine({}))).graphics).toBeUndefined();
    const files = device('0000:00:1f.0', ['060100', '8086', '7a04']);
    expect((await takeInventory(fakeMachine({ files }))).graphics).toEqual([]);
  });
});

it('the process that asks gives what is asked for and no serial number', () => {
  const bundle = join(resolve(import.meta.dirname, '..', '..'), 'dist', 'inventory', 'index.js');
  const answer: unknown = JSON.parse(execFileSync(process.execPath, [bundle], { encoding: 'utf8' }));
  expect(answer).toMatchObject({
    osInfo: { distro: expect.any(String) },
    graphics: { controllers: expect.any(Array) },
  });
  expect(JSON.stringify(answer)).not.toMatch(/serial|uuid/i);
});
