/** Where the job runs, and how that was found. The machine's IP address is never looked up. */
import { cloudOf, instanceTypeOf } from './dmi.ts';
import type { Place, Runner } from './runner.ts';
import type { System } from './system.ts';

export { refineByInstance } from './refine-by-instance.ts';

interface PlaceContext {
  /** What the user wrote, already resolved. */
  readonly input?: Place;
  /** What the sampler learned from the cloud (`askMetadata`). */
  readonly metadata?: Place;
  readonly runner: Runner;
  readonly system: System;
}

/** Always returns a place; where nothing is known, one without provider and region, marked as assumed. */
export function findPlace({ input, metadata, runner, system }: PlaceContext): Place {
  const place =
    input ??
    // A service that reports no region (OpenStack) does not end the search.
    (metadata?.region === undefined ? undefined : metadata) ??
    placeInEnvironment(runner, system) ??
    hostedRunner(runner) ??
    placeInFirmware(runner);
  if (place === undefined) return { found: 'assumed', how: 'nothing on this machine reveals where it is' };
  // The metadata service or the firmware may know the instance type of a place that was found otherwise.
  const instanceType = place.instanceType ?? metadata?.instanceType ?? runner.instanceType;
  return instanceType === undefined ? place : { ...place, instanceType };
}

/** Variables that a cloud's own services set, or a person in the machine's profile. */
const VARIABLES: readonly (readonly [name: string, provider: string])[] = [
  ['AWS_REGION', 'aws'],
  ['AWS_DEFAULT_REGION', 'aws'],
  ['AZURE_REGION', 'azure'],
  ['AZURE_LOCATION', 'azure'],
  ['CLOUD_ML_REGION', 'gcp'],
  ['GOOGLE_CLOUD_REGION', 'gcp'],
  ['CLOUDSDK_COMPUTE_REGION', 'gcp'],
  ['GOOGLE_CLOUD_ZONE', 'gcp'],
  ['CLOUDSDK_COMPUTE_ZONE', 'gcp'],
  ['OCI_REGION', 'oci'],
  ['OCI_CLI_REGION', 'oci'],
  ['SCW_DEFAULT_ZONE', 'scaleway'],
  ['SCW_DEFAULT_REGION', 'scaleway'],
  ['IBMCLOUD_REGION', 'ibm'],
  ['OS_REGION_NAME', 'openstack'],
];

/**
 * Such a variable may also be the target of a deployment: every workflow that logs in to AWS has AWS_REGION. It counts
 * only where the firmware says this cloud, or shows nothing at all; never on a machine of GitHub's.
 */
function placeInEnvironment({ ciHost, firmware }: Runner, system: System): Place | undefined {
  if (ciHost === 'github-hosted') return undefined;
  const cloud = cloudOf(firmware);
  for (const [name, provider] of VARIABLES) {
    const value = system.env[name]?.trim() ?? '';
    if (!/^[A-Za-z][A-Za-z0-9-]{1,40}$/.test(value)) continue;
    if (firmware !== undefined && cloud !== provider) continue;
    const region = provider === 'gcp' ? value.replace(/-[a-z]$/, '') : value;
    return {
      provider: provider === 'openstack' && isOvhRegion(value) ? 'ovh' : provider,
      region,
      found: 'environment',
      how: `environment variable ${name}`,
    };
  }
  return undefined;
}

/** OVHcloud's names, `GRA11` and `EU-WEST-PAR`, are used by no other provider. */
function isOvhRegion(name: string): boolean {
  return /^((GRA|RBX|SBG|BHS|WAW|DE|UK|SGP|SYD)\d{0,2}|[A-Z]{2}-(EAST|WEST|SOUTH|NORTH)-[A-Z]{2,3}(-\d+)?)$/.test(name);
}

/** GitHub's machines are in several Azure regions that change from job to job, so no single region is guessed. */
function hostedRunner({ ciHost }: Runner): Place | undefined {
  if (ciHost !== 'github-hosted') return undefined;
  const how = 'GitHub-hosted runner whose region could not be asked; the average of the United States is assumed';
  return { provider: 'github', region: 'unknown', found: 'assumed', how };
}

/** The firmware names the cloud but not the region. */
function placeInFirmware({ firmware }: Runner): Place | undefined {
  const provider = cloudOf(firmware);
  if (provider === undefined) return undefined;
  return {
    provider,
    instanceType: instanceTypeOf(firmware),
    found: 'dmi',
    how: 'firmware tables of this machine (DMI), which show the provider but not the region',
  };
}
