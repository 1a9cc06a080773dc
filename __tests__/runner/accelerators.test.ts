/** Which accelerators a machine has, by its vendor's command, its buses and its board; and which share of each a job holds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectAccelerators } from '../../src/runner/accelerators.ts';
import { parseAmdSmi, parseRocmSmi } from '../../src/runner/amd.ts';
import { parseHlSmi } from '../../src/runner/gaudi.ts';
import { parseMigList, parseNvidiaList } from '../../src/runner/nvidia.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { fakeMachine, fixture } from './fake-machine.ts';

const QUERY =
  'nvidia-smi --query-gpu=index,uuid,name,memory.total,power.limit,mig.mode.current --format=csv,noheader,nounits';
const OLD_QUERY = 'nvidia-smi --query-gpu=index,uuid,name,memory.total,power.limit --format=csv,noheader,nounits';
const ON_PATH = { '/usr/bin/nvidia-smi': '' };
const env = { PATH: '/usr/local/bin:/usr/bin' };

describe('NVIDIA', () => {
  it('is asked by one command, and the limit that the driver enforces wins over the table', async () => {
    const system = fakeMachine({
      env,
      files: ON_PATH,
      commands: {
        [QUERY]:
          '0, GPU-8d6d7b57-d1b7-5b5c-8ba1-3f33a3fb3a0e, NVIDIA A100-SXM4-80GB, 81920, 330.00, Disabled\n' +
          '1, GPU-3c6d7b57-d1b7-5b5c-8ba1-3f33a3fb3a0f, NVIDIA A100-SXM4-80GB, 81920, [N/A], Disabled\n',
      },
    });
    const found = await detectAccelerators(system);
    expect(found).toHaveLength(2);
    expect(found[0]).toMatchObject({
      index: 0,
      rawName: 'NVIDIA A100-SXM4-80GB',
      name: 'A100 SXM4 80GB',
      vendor: 'nvidia',
      tdpWatts: 330,
      memoryGb: 80,
      fp16DenseTflops: 312,
      share: 1,
      uuid: 'GPU-8d6d7b57-d1b7-5b5c-8ba1-3f33a3fb3a0e',
    });
    expect(found[1]?.tdpWatts).toBe(400);
    expect(system.started).toEqual([QUERY]);
  });

  it('is asked again without MIG where the driver is too old to know it', async () => {
    const system = fakeMachine({
      files: { '/dev/nvidia0': '', '/dev/nvidiactl': '' },
      commands: { [QUERY]: 2, [OLD_QUERY]: '0, GPU-1, Tesla K80, 11441, 149.00\n' },
    });
    expect((await detectAccelerators(system)).map(({ name, tdpWatts }) => [name, tdpWatts])).toEqual([['K80', 149]]);
  });

  it('is not there where the command finds no device, fails or never ends', async () => {
    for (const answer of ['No devices were found\n', 9, undefined]) {
      const commands: Record<string, string | number> = answer === undefined ? {} : { 'nvidia-smi': answer };
      expect(await detectAccelerators(fakeMachine({ env, files: ON_PATH, commands }))).toEqual([]);
    }
  });

  it('is not asked on a machine without a sign of it', async () => {
    const system = fakeMachine({ env, files: { '/usr/bin/ls': '', '/dev/null': '' } });
    expect(await detectAccelerators(system)).toEqual([]);
    expect(system.started).toEqual([]);
  });

  it('is found on Windows by its program', async () => {
    const system = fakeMachine({
      platform: 'win32',
      env: { Path: 'C:\\Windows\\System32' },
      files: { 'C:\\Windows\\System32/NVIDIA-SMI.EXE': '' },
      commands: { [QUERY]: '0, GPU-1, NVIDIA GeForce RTX 4090, 24564, 450.00, [N/A]\r\n' },
    });
    expect((await detectAccelerators(system)).map(({ name }) => name)).toEqual(['RTX 4090']);
  });

  it('in slices belongs to the job by compute slices: three of seven in this pod', async () => {
    const uuid = 'GPU-792fe281-9572-edc7-e6f2-4c560560e705';
    const system = fakeMachine({
      env,
      files: ON_PATH,
      commands: {
        [QUERY]: `0, ${uuid}, NVIDIA A100-SXM4-40GB, 40960, 400.00, Enabled\n`,
        'nvidia-smi -L': fixture('nvidia-smi-L-mig-pod.txt'),
      },
    });
    const [device] = await detectAccelerators(system);
    expect(device?.share).toBeCloseTo(3 / 7);
    expect(device?.notes).toEqual(['MIG: 3 of 7 compute slices (3g.20gb).']);
  });

  it('in slices that are all listed belongs to the job whole', () => {
    const slices = parseMigList(fixture('nvidia-smi-L-mig.txt'));
    expect(slices.get('GPU-838f60d9-651f-9166-ea42-f9da674a6947')?.computeSlices).toBe(7);
  });

  it('counts a compute instance inside a slice as its part, not as the slice', () => {
    const text =
      'GPU 0: NVIDIA H100 80GB HBM3 (UUID: GPU-a)\n' +
      '  MIG 1c.3g.40gb  Device  0: (UUID: MIG-b)\n' +
      '  MIG 1g.10gb+me  Device  1: (UUID: MIG-c)\n';
    expect(parseMigList(text).get('GPU-a')).toEqual({ computeSlices: 2, profiles: ['1c.3g.40gb', '1g.10gb+me'] });
  });

  it.each([
    ['GRID T4-8Q', 8 / 16],
    ['NVIDIA A10-24Q', 1],
    ['NVIDIA A10-4Q', 4 / 24],
    ['GRID A100D-2-20C', 20 / 80],
    ['Tesla T4', 1],
    ['NVIDIA GeForce RTX 3090', 1],
  ])('as %s is held to a share of %d', async (name, share) => {
    const system = fakeMachine({
      env,
      files: ON_PATH,
      commands: { [QUERY]: `0, GPU-1, ${name}, [N/A], [N/A], [N/A]\n` },
    });
    expect((await detectAccelerators(system))[0]?.share).toBeCloseTo(share);
  });

  it('hidden by CUDA_VISIBLE_DEVICES is counted all the same, and said', async () => {
    const system = fakeMachine({
      env: { ...env, CUDA_VISIBLE_DEVICES: '0' },
      files: ON_PATH,
      commands: { [QUERY]: '0, GPU-1, NVIDIA L4, 23034, 72.00, [N/A]\n1, GPU-2, NVIDIA L4, 23034, 72.00, [N/A]\n' },
    });
    const found = await detectAccelerators(system);
    expect(found.map(({ share }) => share)).toEqual([1, 1]);
    expect(found[0]?.notes?.[0]).toMatch(/^CUDA_VISIBLE_DEVICES names 1 of 2 devices/);
  });

  it('of unified memory (GB10) has no memory figure of its own', () => {
    const [device] = parseNvidiaList('0, GPU-aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee, NVIDIA GB10, [N/A], [N/A], [N/A]\n');
    expect(device).toEqual({
      index: 0,
      uuid: 'GPU-aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee',
      name: 'NVIDIA GB10',
      mig: false,
    });
  });

  it('listed by an untrusted command is read line by line and used only if it has the right shape', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.integer().map(String),
      fc.constantFrom('[N/A]', '[Unknown Error]', 'Enabled', 'NaN'),
    );
    const line = fc.array(cell, { maxLength: 8 }).map((cells) => cells.join(', '));
    fc.assert(
      fc.property(
        fc.array(line).map((lines) => lines.join('\n')),
        (text) =>
          parseNvidiaList(text).every(
            ({ index, name, memoryGb, limitWatts, uuid }) =>
              Number.isInteger(index) &&
              index >= 0 &&
              name !== '' &&
              (memoryGb === undefined || (Number.isFinite(memoryGb) && memoryGb > 0)) &&
              (limitWatts === undefined || (limitWatts > 0 && limitWatts < 5000)) &&
              (uuid === undefined || /^GPU-[\w-]+$/.test(uuid)),
          ),
      ),
      { numRuns: fuzzRuns() },
    );
  });
});

describe('AMD', () => {
  const card = (vendor: string, device: string) => ({
    '/sys/bus/pci/devices/0000:83:00.0/vendor': `0x${vendor}\n`,
    '/sys/bus/pci/devices/0000:83:00.0/device': `0x${device}\n`,
  });

  it('is named by amd-smi', async () => {
    const system = fakeMachine({
      env,
      files: { '/dev/kfd': '', '/usr/bin/amd-smi': '', ...card('1002', '74a1') },
      commands: { 'amd-smi static --asic --bus --json': fixture('amd-smi-static-mi300x.json') },
    });
    expect(await detectAccelerators(system)).toMatchObject([
      { index: 0, name: 'MI300X', vendor: 'amd', tdpWatts: 750, share: 1, pciAddress: '0000:83:00.0' },
    ]);
  });

  it('is named by its PCI id where no command is installed', async () => {
    const system = fakeMachine({ env, files: { '/dev/kfd': '', ...card('1002', '740f') } });
    expect(await detectAccelerators(system)).toMatchObject([{ name: 'MI210', pciAddress: '0000:83:00.0' }]);
    expect(system.started).toEqual([]);
  });

  it('of the bus of a host whose devices this container was not given is not the job’s', async () => {
    const system = fakeMachine({ env, files: { '/dev/null': '', ...card('1002', '740f') } });
    expect(await detectAccelerators(system)).toEqual([]);
  });

  it('of two dies (MI250X) is one module; a die alone is kept', async () => {
    const die = (n: number) => ({
      [`/sys/bus/pci/devices/0000:c${n}:00.0/vendor`]: '0x1002\n',
      [`/sys/bus/pci/devices/0000:c${n}:00.0/device`]: '0x7408\n',
    });
    const node = fakeMachine({ env, files: { '/dev/kfd': '', ...die(1), ...die(2), ...die(3), ...die(4) } });
    expect((await detectAccelerators(node)).map(({ index, name }) => [index, name])).toEqual([
      [0, 'MI250X'],
      [2, 'MI250X'],
    ]);
    const single = fakeMachine({ env, files: { '/dev/kfd': '', ...die(1) } });
    expect(await detectAccelerators(single)).toHaveLength(1);
  });

  describe('in partitions (MI300X in CPX mode)', () => {
    const mode = '/sys/bus/pci/devices/0000:83:00.0/current_compute_partition';
    const listed = (...functions: readonly number[]) =>
      JSON.stringify({
        gpu_data: functions.map((n, gpu) => ({
          gpu,
          asic: { market_name: 'AMD Instinct MI300X', asic_serial: '0x6F1F0A2B3C4D5E6F' },
          bus: { bdf: `0000:83:00.${n}` },
        })),
      });
    const machine = (answer: string, files: Record<string, string> = {}) =>
      fakeMachine({
        env,
        files: { '/dev/kfd': '', '/usr/bin/amd-smi': '', ...card('1002', '74a1'), ...files },
        commands: { 'amd-smi static --asic --bus --json': answer },
      });

    it('is one card with one power, not eight', async () => {
      const all = machine(listed(0, 1, 2, 3, 4, 5, 6, 7), { [mode]: 'CPX\n' });
      expect(await detectAccelerators(all)).toMatchObject([
        { index: 0, name: 'MI300X', share: 1, pciAddress: '0000:83:00.0' },
      ]);
      // A driver that does not report the mode, and a tool that reports one address for all.
      expect(await detectAccelerators(machine(listed(0, 0, 0, 0)))).toHaveLength(1);
    });

    it('is a share of the card for a job that was given some of them', async () => {
      const [device, ...others] = await detectAccelerators(machine(listed(3, 4), { [mode]: 'CPX\n' }));
      expect(others).toEqual([]);
      expect(device).toMatchObject({ share: 0.25, pciAddress: '0000:83:00.0' });
      expect(device?.notes).toEqual([
        'This job sees 2 of the 8 partitions of the card; power is that of the whole card.',
      ]);
    });

    it('leaves cards alone that are whole, or whose serial number says nothing', async () => {
      const whole = machine(listed(0), { [mode]: 'SPX\n' });
      expect(await detectAccelerators(whole)).toMatchObject([{ share: 1 }]);
      const virtual = [2, 3].map((n) => ({
        asic: { market_name: 'AMD Instinct MI300X', asic_serial: '0x0000000000000000' },
        bus: { bdf: `0000:8${n}:00.0` },
      }));
      expect(await detectAccelerators(machine(JSON.stringify(virtual)))).toHaveLength(2);
    });
  });

  it('is read in the old and the new shapes of its commands', () => {
    expect(parseRocmSmi(fixture('rocm-smi-mi200.json'))).toEqual([
      { name: 'AMD INSTINCT MI200 (MCM) OAM LC MBA HPE C2', address: '0000:c1:00.0' },
      { name: 'AMD INSTINCT MI200 (MCM) OAM LC MBA HPE C2', address: '0000:c6:00.0' },
    ]);
    expect(parseRocmSmi('{"card0": {"Card Series": "AMD Instinct MI300X"}, "system": {}}')).toEqual([
      { name: 'AMD Instinct MI300X' },
    ]);
    expect(parseAmdSmi('WARNING: user is not in group\n[{"asic": {"market_name": "AMD Instinct MI210"}}]')).toEqual([
      { name: 'AMD Instinct MI210' },
    ]);
    expect(parseAmdSmi('{"gpu": 0, "asic": {"market_name": "AMD Instinct MI300X"}}')).toHaveLength(1);
  });

  it('never throws at what a command prints', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        parseHlSmi(text);
        return [...parseAmdSmi(text), ...parseRocmSmi(text)].every(({ name }) => name !== '');
      }),
      { numRuns: fuzzRuns() },
    );
  });
});

describe('others', () => {
  const device = (address: string, vendor: string, id: string) => ({
    [`/sys/bus/pci/devices/${address}/vendor`]: `0x${vendor}\n`,
    [`/sys/bus/pci/devices/${address}/device`]: `0x${id}\n`,
  });

  it('Intel data-centre cards by their PCI ids; graphics inside a CPU are part of it', async () => {
    const system = fakeMachine({
      files: {
        '/dev/dri/card0': '',
        ...device('0000:4d:00.0', '8086', '0bd5'),
        ...device('0000:00:02.0', '8086', '46a6'),
      },
    });
    expect((await detectAccelerators(system)).map(({ name }) => name)).toEqual(['Data Center GPU Max 1550']);
  });

  it('Gaudi by hl-smi', async () => {
    const system = fakeMachine({
      env,
      files: { '/dev/accel/accel0': '', '/usr/bin/hl-smi': '' },
      commands: {
        'hl-smi -Q index,uuid,name -f csv,noheader,nounits': '0, 01P0-HL2080A0-15-TNPS34-20-07-07, HL-225\n',
      },
    });
    expect(await detectAccelerators(system)).toMatchObject([{ index: 0, name: 'Gaudi 2', vendor: 'habana' }]);
  });

  it('TPU and Trainium by PCI id, said to have no sensor', async () => {
    const tpu = fakeMachine({
      files: {
        '/dev/accel0': '',
        ...device('0000:00:04.0', '1ae0', '0063'),
        ...device('0000:00:05.0', '1ae0', '0063'),
      },
    });
    const chips = await detectAccelerators(tpu);
    expect(chips.map(({ name, vendor }) => [name, vendor])).toEqual([
      ['TPU v5e', 'google'],
      ['TPU v5e', 'google'],
    ]);
    expect(chips[0]?.notes).toEqual(['This device has no power sensor that a job can read.']);
    const neuron = fakeMachine({ files: { '/dev/neuron0': '', ...device('0000:10:1c.0', '1d0f', '7364') } });
    expect(await detectAccelerators(neuron)).toMatchObject([{ name: 'Trainium2', vendor: 'aws' }]);
  });

  it('a Jetson is its module once, though nvidia-smi lists its GPU again', async () => {
    const system = fakeMachine({
      arch: 'arm64',
      env,
      files: { ...ON_PATH, '/proc/device-tree/model': 'NVIDIA Jetson AGX Orin Developer Kit\0' },
      commands: { 'nvidia-smi': '0, [N/A], Orin (nvgpu), [N/A], [N/A], [N/A]\n' },
    });
    expect((await detectAccelerators(system)).map(({ rawName }) => rawName)).toEqual([
      'NVIDIA Jetson AGX Orin Developer Kit',
    ]);
  });

  it('one vendor’s failure hides no other vendor’s device', async () => {
    const system = fakeMachine({
      env,
      files: { ...ON_PATH, '/dev/neuron0': '', ...device('0000:10:1c.0', '1d0f', '7164') },
    });
    const failing = {
      ...system,
      run: () => {
        throw new Error('spawn EAGAIN');
      },
    };
    expect((await detectAccelerators(failing)).map(({ name }) => name)).toEqual(['Trainium1']);
  });
});
