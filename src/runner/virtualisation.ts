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
  const cpuinfo = system.readText('/proc/cpuinfo') ?? '';
  const inCpuinfo = [...cpuinfo.matchAll(/^physical id\s*:\s*(\d+)$/gm)].map(([, id]) => id);
  return new Set(inCpuinfo).size || new Set(packagesInSys(system)).size || undefined;
}

function packagesInSys(system: System): readonly string[] {
  const folder = '/sys/devices/system/cpu';
  const cpus = system.list(folder).filter((name) => /^cpu\d+$/.test(name));
  const ids = cpus.map((cpu) => system.readText(`${folder}/${cpu}/topology/physical_package_id`)?.trim() ?? '');
  return ids.filter((id) => /^\d+$/.test(id));
}
