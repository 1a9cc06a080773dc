/** Accelerators on the PCI bus, by their ids, for machines where no vendor command names them. */
import { pciDeviceRows } from '../data/pci-devices.ts';
import type { System } from './system.ts';

export interface PciAccelerator {
  /** Such as `0000:c1:00.0`. */
  readonly address: string;
  /** Name of an accelerator row. */
  readonly name: string;
}

/** The vendor's accelerators that the table of PCI ids knows, in the order of their addresses. */
export function pciAccelerators(system: System, vendorId: string): readonly PciAccelerator[] {
  const names = new Map(
    pciDeviceRows()
      .filter((row) => row.vendorId === vendorId)
      .map((row) => [row.deviceId, row.accelerator]),
  );
  return [...system.list('/sys/bus/pci/devices')].sort().flatMap((address) => {
    if (idIn(system, address, 'vendor') !== vendorId) return [];
    const name = names.get(idIn(system, address, 'device') ?? '');
    return name === undefined ? [] : [{ address, name }];
  });
}

function idIn(system: System, address: string, file: 'vendor' | 'device'): string | undefined {
  return system.readText(`/sys/bus/pci/devices/${address}/${file}`)?.trim().toLowerCase().replace(/^0x/, '');
}
