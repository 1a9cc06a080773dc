/** What the firmware tables (DMI, SMBIOS) say of the machine: maker and model, and so which cloud a virtual one belongs to. */
import type { System } from './system.ts';

export interface Dmi {
  readonly systemVendor: string;
  readonly productName: string;
  readonly chassisAssetTag: string;
  readonly biosVersion: string;
}

/** Undefined where the tables cannot be seen: not Linux, no firmware tables, or hidden by the container. */
export function readDmi(system: System): Dmi | undefined {
  const field = (name: string) => system.readText(`/sys/class/dmi/id/${name}`)?.trim() ?? '';
  const dmi = {
    systemVendor: field('sys_vendor'),
    productName: field('product_name'),
    chassisAssetTag: field('chassis_asset_tag'),
    biosVersion: field('bios_version'),
  };
  return dmi.systemVendor === '' && dmi.productName === '' ? undefined : dmi;
}

/** Azure gives every machine this tag (cloud-init's `DataSourceAzure.py`). */
const AZURE_TAG = '7783-7084-3265-9085-8269-3286-77';

/** The provider, in the words of `data/regions.csv`; undefined for a machine that is not a known cloud's. */
export function cloudOf(dmi: Dmi | undefined): string | undefined {
  if (dmi === undefined) return undefined;
  const { systemVendor, productName, chassisAssetTag, biosVersion } = dmi;
  if (systemVendor === 'Amazon EC2' || /amazon/i.test(biosVersion)) return 'aws';
  if (chassisAssetTag === AZURE_TAG) return 'azure';
  if (productName === 'Google Compute Engine') return 'gcp';
  if (chassisAssetTag === 'OracleCloud.com') return 'oci';
  if (systemVendor === 'DigitalOcean') return 'digitalocean';
  if (systemVendor === 'Hetzner' && /cloud|vserver/i.test(productName)) return 'hetzner';
  if (systemVendor === 'Scaleway') return 'scaleway';
  if (chassisAssetTag.startsWith('ibmcloud') || /^IBM:Cloud/.test(chassisAssetTag)) return 'ibm';
  if (/^OpenStack/.test(systemVendor) || /^OpenStack/.test(productName)) return 'openstack';
  return undefined;
}

/** The instance type where the firmware reports it: AWS writes it as product name (`m7i.xlarge`, `c5.metal`). */
export function instanceTypeOf(dmi: Dmi | undefined): string | undefined {
  if (cloudOf(dmi) !== 'aws' || dmi === undefined) return undefined;
  return /^[a-z][a-z0-9-]*\.[a-z0-9-]+$/.test(dmi.productName) ? dmi.productName : undefined;
}
