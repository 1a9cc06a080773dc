/** Where a job runs, how that was found, and what the instance type says about a machine that hides its hardware. */
import { describe, expect, it } from 'vitest';
import { detectRunner } from '../../src/runner/detect.ts';
import { findPlace, refineByInstance } from '../../src/runner/place.ts';
import type { Place, Runner } from '../../src/runner/runner.ts';
import { type FakeMachine, fakeMachine, fixture } from './fake-machine.ts';

const HOSTED = { GITHUB_ACTIONS: 'true', RUNNER_ENVIRONMENT: 'github-hosted', ImageOS: 'ubuntu24' };
const EASTUS2: Place = {
  provider: 'azure',
  region: 'eastus2',
  instanceType: 'Standard_D4ads_v5',
  found: 'metadata',
  how: 'Azure instance metadata',
};

async function placeOf(machine: FakeMachine, known: { input?: Place; metadata?: Place } = {}): Promise<Place> {
  const system = fakeMachine(machine);
  return findPlace({ ...known, runner: await detectRunner(system), system });
}

const dmi = (vendor: string, product: string, tag = '') => ({
  '/sys/class/dmi/id/sys_vendor': `${vendor}\n`,
  '/sys/class/dmi/id/product_name': `${product}\n`,
  '/sys/class/dmi/id/chassis_asset_tag': `${tag}\n`,
});

describe('the order of finders', () => {
  it('believes the user first, and keeps the instance type that the machine reported', async () => {
    const input: Place = { provider: 'aws', region: 'eu-north-1', found: 'input', how: 'input region' };
    expect(await placeOf({ env: HOSTED }, { input, metadata: EASTUS2 })).toEqual({
      ...input,
      instanceType: 'Standard_D4ads_v5',
    });
  });

  it('then the metadata service', async () => {
    expect(await placeOf({ env: { ...HOSTED, AWS_REGION: 'us-east-1' } }, { metadata: EASTUS2 })).toEqual(EASTUS2);
  });

  it('assumes the average of the seen regions for a hosted runner that could not be asked', async () => {
    expect(await placeOf({ env: HOSTED })).toEqual({
      provider: 'github',
      region: 'unknown',
      found: 'assumed',
      how: expect.stringContaining('could not be asked'),
    });
  });

  it('does not take the AWS_REGION of a deployment for the place of a hosted runner', async () => {
    expect((await placeOf({ env: { ...HOSTED, AWS_REGION: 'eu-west-1' } })).provider).toBe('github');
  });

  it('does not take it on a machine of another cloud, nor on a machine of no cloud', async () => {
    const env = { AWS_REGION: 'eu-west-1' };
    const azure = dmi('Microsoft Corporation', 'Virtual Machine', '7783-7084-3265-9085-8269-3286-77');
    expect(await placeOf({ env, files: azure })).toMatchObject({ provider: 'azure', found: 'dmi' });
    expect(await placeOf({ env, files: dmi('Dell Inc.', 'PowerEdge R740') })).toEqual({
      found: 'assumed',
      how: 'nothing on this machine reveals where it is',
    });
  });

  it.each([
    ['AWS_REGION', 'eu-west-1', 'aws', 'eu-west-1'],
    ['AWS_DEFAULT_REGION', 'us-east-2', 'aws', 'us-east-2'],
    ['CLOUD_ML_REGION', 'europe-west4', 'gcp', 'europe-west4'],
    ['GOOGLE_CLOUD_REGION', 'us-central1', 'gcp', 'us-central1'],
    ['CLOUDSDK_COMPUTE_ZONE', 'us-central1-a', 'gcp', 'us-central1'],
    ['AZURE_LOCATION', 'westeurope', 'azure', 'westeurope'],
    ['OCI_CLI_REGION', 'us-phoenix-1', 'oci', 'us-phoenix-1'],
    ['OS_REGION_NAME', 'GRA11', 'ovh', 'GRA11'],
    ['OS_REGION_NAME', 'RegionOne', 'openstack', 'RegionOne'],
    ['SCW_DEFAULT_ZONE', 'fr-par-2', 'scaleway', 'fr-par-2'],
  ])('takes %s=%s where the firmware shows nothing', async (name, value, provider, region) => {
    expect(await placeOf({ env: { [name]: value } })).toEqual({
      provider,
      region,
      found: 'environment',
      how: `environment variable ${name}`,
    });
  });

  it('takes AWS_REGION on a machine whose firmware says AWS', async () => {
    const place = await placeOf({ env: { AWS_REGION: 'ap-south-1' }, files: dmi('Amazon EC2', 'g5.xlarge') });
    expect(place).toMatchObject({
      provider: 'aws',
      region: 'ap-south-1',
      instanceType: 'g5.xlarge',
      found: 'environment',
    });
  });

  it.each(['', ' ', '../../etc', 'eu west', '<b>', 'x'.repeat(100)])('takes no value like %j', async (value) => {
    expect((await placeOf({ env: { AWS_REGION: value } })).found).toBe('assumed');
  });

  it('goes on where the metadata service reported a type but no region', async () => {
    const metadata: Place = {
      provider: 'openstack',
      instanceType: 'b3-8',
      found: 'metadata',
      how: 'OpenStack instance metadata',
    };
    expect(await placeOf({ env: { OS_REGION_NAME: 'SBG5' } }, { metadata })).toEqual({
      provider: 'ovh',
      region: 'SBG5',
      instanceType: 'b3-8',
      found: 'environment',
      how: 'environment variable OS_REGION_NAME',
    });
  });

  it.each([
    [dmi('Amazon EC2', 'm7i.large'), 'aws'],
    [dmi('Google', 'Google Compute Engine'), 'gcp'],
    [dmi('QEMU', 'Standard PC (i440FX + PIIX, 1996)', 'OracleCloud.com'), 'oci'],
    [dmi('DigitalOcean', 'Droplet'), 'digitalocean'],
    [dmi('Hetzner', 'vServer'), 'hetzner'],
    [dmi('Scaleway', 'SCW-DEV1-S'), 'scaleway'],
  ])('names the cloud by firmware when nothing names the region', async (files, provider) => {
    const place = await placeOf({ files });
    expect(place).toMatchObject({ provider, found: 'dmi' });
    expect(place.region).toBeUndefined();
  });
});

describe('the instance type', () => {
  const aws = (instanceType: string): Place => ({
    provider: 'aws',
    region: 'us-east-1',
    instanceType,
    found: 'metadata',
    how: 'AWS instance metadata',
  });

  async function refined(machine: FakeMachine, place: Place): Promise<Runner> {
    return refineByInstance(await detectRunner(fakeMachine(machine)), place);
  }

  it('finds which chip an Arm core belongs to', async () => {
    const machine = { arch: 'arm64', cpuModels: Array(4).fill('Neoverse-V2') };
    const { cpu, hostThreads } = await refined(machine, aws('m8g.xlarge'));
    expect(cpu).toMatchObject({ rawName: 'Neoverse-V2', name: 'AWS Graviton4', vendor: 'arm', found: 'instance-type' });
    expect(hostThreads).toBeGreaterThanOrEqual(96);
  });

  it('finds the chip behind a name that a cloud has masked', async () => {
    const machine = { cpuModels: Array(8).fill('Intel(R) Xeon(R) CPU @ 2.80GHz') };
    const place: Place = {
      provider: 'gcp',
      region: 'us-central1',
      instanceType: 'n2-standard-8',
      found: 'metadata',
      how: '',
    };
    const { cpu } = await refined(machine, place);
    expect(cpu.found).toBe('instance-type');
    expect(cpu.name).toMatch(/^Intel Xeon/);
    expect(cpu.name).not.toMatch(/@/);
  });

  it('never replaces a name that the machine reports', async () => {
    const machine = { cpuModels: Array(4).fill('AMD EPYC 9V74 80-Core Processor') };
    const { cpu, hostThreads } = await refined(machine, EASTUS2);
    expect(cpu).toMatchObject({ name: 'AMD EPYC 9V74', found: 'name' });
    expect(hostThreads).toBeGreaterThan(4);
  });

  it('is looked up under its own provider, whatever its case', async () => {
    const machine = { cpuModels: ['mystery'] };
    expect((await refined(machine, { ...EASTUS2, instanceType: 'standard_d4ads_v5' })).cpu.found).toBe('instance-type');
    expect((await refined(machine, { ...EASTUS2, provider: 'gcp' })).cpu.found).toBe('unknown');
  });

  it('finds how much of a sliced device the job holds', async () => {
    const query =
      'nvidia-smi --query-gpu=index,uuid,name,memory.total,power.limit,mig.mode.current --format=csv,noheader,nounits';
    const machine = {
      files: { '/dev/nvidia0': '' },
      cpuModels: ['AMD EPYC 7R13 Processor'],
      commands: { [query]: '0, GPU-1, NVIDIA L4, 2923, [N/A], [N/A]\n' },
    };
    const [device] = (await refined(machine, aws('g6f.large'))).accelerators;
    expect(device?.share).toBeCloseTo(1 / 8);
    expect(device?.notes).toEqual(['g6f.large: 0.125 of one L4.']);
  });

  it('is not needed where a hosted runner’s label has only been seen with one chip', async () => {
    const machine = {
      arch: 'arm64',
      env: HOSTED,
      cpuModels: Array(4).fill('unknown'),
      files: { '/proc/cpuinfo': fixture('cpuinfo-cobalt-100.txt') },
    };
    const system = fakeMachine(machine);
    const runner = await detectRunner(system);
    const { cpu } = refineByInstance(runner, findPlace({ runner, system }));
    expect(cpu).toMatchObject({ rawName: 'arm 0xd49', name: 'Azure Cobalt 100', found: 'runner-label' });
  });

  it('does not change a machine that nothing more is known about', async () => {
    const runner = await detectRunner(fakeMachine({ cpuModels: ['mystery'] }));
    const place: Place = { found: 'assumed', how: '' };
    expect(refineByInstance(runner, place)).toEqual(runner);
  });
});
