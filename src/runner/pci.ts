/** Accelerators on the PCI bus, by their ids, for machines where no vendor command names them. */
import { pciDeviceRows } from '../data/pci-devices.ts';
import { accelerator } from './accelerator-spec.ts';
import type { Accelerator, AcceleratorVendor, GraphicsController } from './runner.ts';
import type { System } from './system.ts';

const DEVICES = '/sys/bus/pci/devices';

/** The vendor's accelerators that the table of PCI ids knows, in the order of their addresses. */
export function pciAccelerators(
  system: System,
  vendor: AcceleratorVendor,
  vendorId: string,
  notes?: Accelerator['notes'],
): readonly Accelerator[] {
  const names = new Map(
    pciDeviceRows()
      .filter((row) => row.vendorId === vendorId)
      .map((row) => [row.deviceId, row.accelerator]),
  );
  const known = [...system.list(DEVICES)].sort().flatMap((pciAddress) => {
    if (idIn(system, pciAddress, 'vendor') !== vendorId) return [];
    const name = names.get(idIn(system, pciAddress, 'device') ?? '');
    return name === undefined ? [] : [{ pciAddress, name }];
  });
  return known.map(({ pciAddress, name }, index) => accelerator(index, name, vendor, { pciAddress, notes }));
}

function idIn(system: System, address: string, file: 'vendor' | 'device'): string | undefined {
  return system.readText(`${DEVICES}/${address}/${file}`)?.trim().toLowerCase().replace(/^0x/, '');
}

/** Classes of PCI devices: display controllers (03) and processing accelerators (12); PCI Code and ID Assignment Specification. */
const GRAPHICS_CLASS = /^0x(03|12)/;

/** Every graphics or compute card on the bus, by the table's name or by its ids; undefined where no bus can be seen. */
export function pciGraphics(system: System): readonly GraphicsController[] | undefined {
  const addresses = [...system.list(DEVICES)].sort();
  if (addresses.length === 0) return undefined;
  const names = new Map(pciDeviceRows().map((row) => [`${row.vendorId}:${row.deviceId}`, row.accelerator]));
  return addresses.flatMap((address): GraphicsController[] => {
    const deviceClass = system.readText(`${DEVICES}/${address}/class`)?.trim() ?? '';
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
