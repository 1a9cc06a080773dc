/** Accelerators on the PCI bus, by their ids, for machines where no vendor command names them. */
import { pciDeviceRows } from '../data/pci-devices.ts';
import type { GraphicsController } from './runner.ts';
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

/** Classes of PCI devices: display controllers (03) and processing accelerators (12); PCI Code and ID Assignment Specification. */
const GRAPHICS_CLASS = /^0x(03|12)/;

/** Every graphics or compute card on the bus, by the table's name or by its ids; undefined where no bus can be seen. */
export function pciGraphics(system: System): readonly GraphicsController[] | undefined {
  const addresses = [...system.list('/sys/bus/pci/devices')].sort();
  if (addresses.length === 0) return undefined;
  const names = new Map(pciDeviceRows().map((row) => [`${row.vendorId}:${row.deviceId}`, row.accelerator]));
  return addresses.flatMap((address): GraphicsController[] => {
    const deviceClass = system.readText(`/sys/bus/pci/devices/${address}/class`)?.trim() ?? '';
    if (!GRAPHICS_CLASS.test(deviceClass)) return [];
    const vendorId = idIn(system, address, 'vendor') ?? '';
    const ids = `${vendorId}:${idIn(system, address, 'device') ?? ''}`;
    return [{ vendor: MAKERS[vendorId] ?? vendorId, name: names.get(ids) ?? `PCI device ${ids}`, bus: 'PCI' }];
  });
}

/** Vendor ids, from the PCI ID Repository. */
const MAKERS: Readonly<Record<string, string>> = {
  '10de': 'NVIDIA',
  '1002': 'AMD',
  '8086': 'Intel',
  '1da3': 'Habana',
  '1ae0': 'Google',
  '1d0f': 'Amazon',
};
