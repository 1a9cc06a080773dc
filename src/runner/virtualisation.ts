/** Whether this is a virtual machine, which holds a share of its host, or a physical one, which is all of it. */
import { cloudOf, instanceTypeOf } from './dmi.ts';
import type { Firmware } from './runner.ts';
import type { System } from './system.ts';

const SOON_MS = 2000;

/** Makers whose machines exist only inside a hypervisor. */
const VIRTUAL_MAKER =
  /^(qemu|kvm|vmware|xen|innotek|parallels|bochs|openstack|red hat|nutanix|proxmox|digitalocean|alibaba|apple virtual)/i;
const VIRTUAL_MODEL = /virtual machine|virtualbox|\bkvm\b|standard pc|vmware|google compute engine|openstack|droplet/i;

/** From what Linux shows. Unknown counts as physical only if there is no sign of a virtual machine. */
export function isVirtualLinux(system: System, firmware: Firmware | undefined): boolean {
  const flags = /^flags\s*:(.*)$/m.exec(system.readText('/proc/cpuinfo') ?? '')?.[1] ?? '';
  if (/\bhypervisor\b/.test(flags)) return true;
  if ((system.readText('/sys/hypervisor/type') ?? '').trim() !== '') return true;
  if (system.list('/proc/device-tree/hypervisor').length > 0) return true;
  return firmware !== undefined && isVirtualByFirmware(firmware);
}

/** The only sign on Windows, and on Arm, where the CPU has no hypervisor flag. Metal types of a cloud are physical. */
export function isVirtualByFirmware(firmware: Firmware): boolean {
  if (/metal|^BM\./i.test(firmware.model)) return false;
  if (instanceTypeOf(firmware) !== undefined || cloudOf(firmware) === 'azure') return true;
  return VIRTUAL_MAKER.test(firmware.manufacturer) || VIRTUAL_MODEL.test(firmware.model);
}

export async function isVirtualMac(system: System): Promise<boolean> {
  if (system.cpuModels().some((model) => /virtual/i.test(model))) return true;
  const answer = await system.run('sysctl', ['-n', 'kern.hv_vmm_present'], SOON_MS);
  return answer?.stdout.trim() === '1';
}

/** Physical CPU packages that Linux shows; a virtual machine always shows 1. */
export function countSockets(system: System): number | undefined {
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
