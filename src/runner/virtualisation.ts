/** Whether this is a virtual machine, which holds a share of its host, or a physical one, which is all of it. */
import { cloudOf, type Dmi, instanceTypeOf } from './dmi.ts';
import type { Runner } from './runner.ts';
import type { System } from './system.ts';

const SOON_MS = 2000;

/** Makers whose machines exist only inside a hypervisor. */
const VIRTUAL_VENDOR =
  /^(qemu|kvm|vmware|xen|innotek|parallels|bochs|openstack|red hat|nutanix|proxmox|digitalocean|alibaba|apple virtual)/i;
const VIRTUAL_PRODUCT =
  /virtual machine|virtualbox|\bkvm\b|standard pc|vmware|google compute engine|openstack|droplet/i;

/** A GitHub-hosted runner is always virtual, whatever it shows. Unknown counts as physical only where nothing points elsewhere. */
export async function isVirtual(system: System, ciHost: Runner['ciHost'], dmi: Dmi | undefined): Promise<boolean> {
  if (ciHost === 'github-hosted') return true;
  if (system.platform === 'darwin') return await isVirtualMac(system);
  if (system.platform === 'win32') return await isVirtualWindows(system);
  const flags = /^flags\s*:(.*)$/m.exec(system.readText('/proc/cpuinfo') ?? '')?.[1] ?? '';
  if (/\bhypervisor\b/.test(flags)) return true;
  if ((system.readText('/sys/hypervisor/type') ?? '').trim() !== '') return true;
  if (system.list('/proc/device-tree/hypervisor').length > 0) return true;
  return dmi !== undefined && isVirtualByDmi(dmi);
}

/** The only sign on Arm, where the CPU has no hypervisor flag. Metal types of a cloud are physical. */
function isVirtualByDmi(dmi: Dmi): boolean {
  if (/metal|^BM\./i.test(dmi.productName)) return false;
  if (instanceTypeOf(dmi) !== undefined || cloudOf(dmi) === 'azure') return true;
  return VIRTUAL_VENDOR.test(dmi.systemVendor) || VIRTUAL_PRODUCT.test(dmi.productName);
}

async function isVirtualMac(system: System): Promise<boolean> {
  if (system.cpuModels().some((model) => /virtual/i.test(model))) return true;
  const answer = await system.run('sysctl', ['-n', 'kern.hv_vmm_present'], SOON_MS);
  return answer?.stdout.trim() === '1';
}

async function isVirtualWindows(system: System): Promise<boolean> {
  const answer = await system.run('reg', ['query', 'HKLM\\HARDWARE\\DESCRIPTION\\System\\BIOS'], SOON_MS);
  const value = (name: string) => new RegExp(`${name}\\s+REG_SZ\\s+(.*)`).exec(answer?.stdout ?? '')?.[1]?.trim() ?? '';
  return isVirtualByDmi({
    systemVendor: value('SystemManufacturer'),
    productName: value('SystemProductName'),
    chassisAssetTag: '',
    biosVersion: value('BIOSVersion'),
  });
}

/** Physical CPU packages of a bare-metal Linux machine; a virtual one always says 1, so it is not asked. */
export function countSockets(system: System): number | undefined {
  if (system.platform === 'darwin') return 1;
  const packages = new Set<string>();
  for (const [, id] of (system.readText('/proc/cpuinfo') ?? '').matchAll(/^physical id\s*:\s*(\d+)$/gm))
    packages.add(id ?? '');
  if (packages.size > 0) return packages.size;
  for (const name of system.list('/sys/devices/system/cpu')) {
    if (!/^cpu\d+$/.test(name)) continue;
    const id = system.readText(`/sys/devices/system/cpu/${name}/topology/physical_package_id`)?.trim();
    if (id !== undefined && /^\d+$/.test(id)) packages.add(id);
  }
  return packages.size > 0 ? packages.size : undefined;
}
