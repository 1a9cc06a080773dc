/**
 * Entry of the inventory's bundle: prints what `systeminformation` knows of this machine, as JSON. A process of its own,
 * because that package copies the environment when it is loaded, and this one starts with the minimal one.
 */
import { get } from 'systeminformation';

// Only these fields: serial numbers and similar identifiers are private.
const inventory = await get({
  system: 'manufacturer, model',
  chassis: 'assetTag',
  bios: 'version',
  cpu: 'brand, processors',
  graphics: 'controllers',
  osInfo: 'distro, release',
});
process.stdout.write(JSON.stringify(inventory));
