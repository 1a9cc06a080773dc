/** What the firmware tables (DMI, SMBIOS) say of the machine: maker and model, and so which cloud a virtual one belongs to. */
import type { Firmware } from './runner.ts';
import type { System } from './system.ts';

/** On Linux. Undefined where the tables cannot be seen: there are none, or the container hides them. */
export function readDmi(system: System): Firmware | undefined {
  const field = (name: string) => system.readText(`/sys/class/dmi/id/${name}`)?.trim();
  return firmwareOf({
    manufacturer: field('sys_vendor'),
    model: field('product_name'),
    chassisAssetTag: field('chassis_asset_tag'),
    biosVersion: field('bios_version'),
  });
}

/** Undefined where neither maker nor model is known. */
export function firmwareOf(known: Partial<Firmware>): Firmware | undefined {
  const { manufacturer = '', model = '', chassisAssetTag = '', biosVersion = '' } = known;
  return manufacturer === '' && model === '' ? undefined : { manufacturer, model, chassisAssetTag, biosVersion };
}

/** Azure gives every machine this tag (cloud-init's `DataSourceAzure.py`). */
const AZURE_TAG = '7783-7084-3265-9085-8269-3286-77';

/** The provider, in the words of `data/regions.csv`; undefined for a machine that is not a known cloud's. */
export function cloudOf(firmware: Firmware | undefined): string | undefined {
  if (firmware === undefined) return undefined;
  const { manufacturer, model, chassisAssetTag, biosVersion } = firmware;
  if (manufacturer === 'Amazon EC2' || /amazon/i.test(biosVersion)) return 'aws';
  if (chassisAssetTag === AZURE_TAG) return 'azure';
  if (model === 'Google Compute Engine') return 'gcp';
  if (chassisAssetTag === 'OracleCloud.com') return 'oci';
  if (manufacturer === 'DigitalOcean') return 'digitalocean';
  if (manufacturer === 'Hetzner' && /cloud|vserver/i.test(model)) return 'hetzner';
  if (manufacturer === 'Scaleway') return 'scaleway';
  if (chassisAssetTag.startsWith('ibmcloud') || /^IBM:Cloud/.test(chassisAssetTag)) return 'ibm';
  if (/^OpenStack/.test(manufacturer) || /^OpenStack/.test(model)) return 'openstack';
  return undefined;
}

/** The instance type where the firmware reports it: AWS writes it as product name (`m7i.xlarge`, `c5.metal`). */
export function instanceTypeOf(firmware: Firmware | undefined): string | undefined {
  if (cloudOf(firmware) !== 'aws' || firmware === undefined) return undefined;
  return /^[a-z][a-z0-9-]*\.[a-z0-9-]+$/.test(firmware.model) ? firmware.model : undefined;
}
