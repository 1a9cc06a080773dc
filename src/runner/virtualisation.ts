/** Whether this is a virtual machine, which holds a share of its host, or a physical one, which is all of it. */
import { cloudOf, type Dmi, instanceTypeOf } from './dmi.ts';
import type { Runner } from './runner.ts';
import type { MachineView } from './system.ts';

const SOON_MS = 2000;

/** Makers whose machines exist only inside a hypervisor. */
const VIRTUAL_VENDOR =
  /^(qemu|kvm|vmware|xen|innotek|parallels|bochs|openstack|red hat|nutanix|proxmox|digitalocean|alibaba|apple virtual)/i;
const VIRTUAL_PRODUCT =
  /virtual machine|virtualbox|\bkvm\b|standard pc|vmware|google compute engine|openstack|droplet/i;

/** A GitHub-hosted runner is always virtual, whatever it shows. Unknown counts as physical only where nothing points elsewhere. */
export async function isVirtual(view: MachineView, ciHost: Runner['ciHost'], dmi: Dmi | undefined): Promise<boolean> {
  if (ciHost === 'github-hosted') return true;
  if (view.platform === 'darwin') return await isVirtualMac(view);
  if (view.platform === 'win32') return await isVirtualWindows(view);
  const flags = /^flags\s*:(.*)$/m.exec(view.readText('/proc/cpuinfo') ?? '')?.[1] ?? '';
  if (/\bhypervisor\b/.test(flags)) return true;
  if ((view.readText('/sys/hypervisor/type') ?? '').trim() !== '') return true;
  if (view.list('/proc/device-tree/hypervisor').length > 0) return true;
  return dmi !== undefined && isVirtualByDmi(dmi);
}

/** The only sign on Arm, where the CPU has no hypervisor flag. Metal types of a cloud are physical. */
function isVirtualByDmi(dmi: Dmi): boolean {
  if (/metal|^BM\./i.test(dmi.productName)) return false;
  if (instanceTypeOf(dmi) !== undefined || cloudOf(dmi) === 'azure') return true;
  return VIRTUAL_VENDOR.test(dmi.systemVendor) || VIRTUAL_PRODUCT.test(dmi.productName);
}

async function isVirtualMac(view: MachineView): Promise<boolean> {
  if (view.cpuModels().some((model) => /virtual/i.test(model))) return true;
  const answer = await view.run('sysctl', ['-n', 'kern.hv_vmm_present'], SOON_MS);
  return answer?.stdout.trim() === '1';
}

async function isVirtualWindows(view: MachineView): Promise<boolean> {
  const answer = await view.run('reg', ['query', 'HKLM\\HARDWARE\\DESCRIPTION\\System\\BIOS'], SOON_MS);
  const value = (name: string) => new RegExp(`${name}\\s+REG_SZ\\s+(.*)`).exec(answer?.stdout ?? '')?.[1]?.trim() ?? '';
  return isVirtualByDmi({
    systemVendor: value('SystemManufacturer'),
    productName: value('SystemProductName'),
    chassisAssetTag: '',
    biosVersion: value('BIOSVersion'),
  });
}

/** Physical CPU packages of a bare-metal Linux machine; a virtual one always says 1, so it is not asked. */
export function countSockets(view: MachineView): number | undefined {
  if (view.platform === 'darwin') return 1;
  const packages = new Set<string>();
  for (const [, id] of (view.readText('/proc/cpuinfo') ?? '').matchAll(/^physical id\s*:\s*(\d+)$/gm))
    packages.add(id ?? '');
  if (packages.size > 0) return packages.size;
  for (const name of view.list('/sys/devices/system/cpu')) {
    if (!/^cpu\d+$/.test(name)) continue;
    const id = view.readText(`/sys/devices/system/cpu/${name}/topology/physical_package_id`)?.trim();
    if (id !== undefined && /^\d+$/.test(id)) packages.add(id);
  }
  return packages.size > 0 ? packages.size : undefined;
}
