/** AMD's accelerators: names from `amd-smi` or `rocm-smi` where one is installed, else from the PCI ids. */

import { jsonIn, ownProperty } from '../command-output.ts';
import { accelerator } from './accelerator-spec.ts';
import { isOnPath } from './on-path.ts';
import { pciAccelerators } from './pci.ts';
import type { Accelerator } from './runner.ts';
import type { System } from './system.ts';

const PATIENCE_MS = 10_000;

export async function detectAmd(system: System): Promise<readonly Accelerator[]> {
  // `/dev/kfd` is the compute device; without it no job can train on the card, whatever else the bus shows.
  if (system.platform !== 'linux' || !system.list('/dev').includes('kfd')) return [];
  const onBus = pciAccelerators(system, 'amd', '1002');
  const named = await commandNames(system);
  const cards = named.map(({ name, address, serial }, index): Card => {
    const pciAddress = address ?? (named.length === onBus.length ? onBus[index]?.pciAddress : undefined);
    return { device: accelerator(index, name, 'amd', { pciAddress }), serial };
  });
  return withoutSecondDies(wholeCards(cards.length > 0 ? cards : onBus.map((device) => ({ device })), system));
}

interface Card {
  readonly device: Accelerator;
  readonly serial?: string;
}

/** Devices that one card is split into, by its compute partition mode (AMD's guides for MI300 and MI350); an MI300A has six dies. */
const PARTITIONS: Readonly<Record<string, number>> = { SPX: 1, DPX: 2, TPX: 3, QPX: 4, CPX: 8 };
const DIES_OF_MI300A = 6;

/**
 * The partitions of a card are listed as devices of their own, alike in serial number and in PCI address but for its
 * last digit. The card's power is reported for the first only, or once more for each: they are one device here, of which the job
 * holds the part that it can see.
 */
function wholeCards(cards: readonly Card[], system: System): readonly Accelerator[] {
  const groups = new Map<string, readonly Accelerator[]>();
  for (const { device, serial } of cards) {
    const key = serial ?? device.pciAddress?.slice(0, -1) ?? `device ${device.index}`;
    groups.set(key, [...(groups.get(key) ?? []), device]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [wholeCard(first, group.length, system)];
  });
}

function wholeCard(first: Accelerator, seen: number, system: System): Accelerator {
  if (first.pciAddress === undefined) return first;
  // Only the first partition is on the bus, with the sensors of all.
  const pciAddress = `${first.pciAddress.slice(0, -1)}0`;
  const mode = system.readText(`/sys/bus/pci/devices/${pciAddress}/current_compute_partition`)?.trim() ?? '';
  const inMode = mode === 'CPX' && first.name === 'MI300A' ? DIES_OF_MI300A : PARTITIONS[mode];
  const all = Math.max(inMode ?? seen, seen);
  if (all === 1) return first;
  const notes = [`This job sees ${seen} of the ${all} partitions of the card; power is that of the whole card.`];
  return { ...first, pciAddress, share: seen / all, notes };
}

/**
 * MI250 and MI250X are one module of two dies, each listed as a device; the first reports the module's power, the
 * second none. A job that holds a single die keeps it.
 */
function withoutSecondDies(devices: readonly Accelerator[]): readonly Accelerator[] {
  const twoDies = devices.filter((device) => device.name === 'MI250' || device.name === 'MI250X');
  return devices.filter((device) => {
    const place = twoDies.indexOf(device);
    return place === -1 || place % 2 === 0;
  });
}

interface NamedDevice {
  readonly name: string;
  readonly address?: string;
  /** The same for all partitions of a card. */
  readonly serial?: string;
}

async function commandNames(system: System): Promise<readonly NamedDevice[]> {
  if (isOnPath(system, 'amd-smi')) {
    const answer = await system.run('amd-smi', ['static', '--asic', '--bus', '--json'], PATIENCE_MS);
    const devices = parseAmdSmi(answer?.stdout ?? '');
    if (devices.length > 0) return devices;
  }
  if (!isOnPath(system, 'rocm-smi')) return [];
  const answer = await system.run('rocm-smi', ['--showproductname', '--showbus', '--json'], PATIENCE_MS);
  return parseRocmSmi(answer?.stdout ?? '');
}

/** A list of devices, in newer versions below `gpu_data`, or a single one; some builds write a warning before the JSON. */
export function parseAmdSmi(text: string): readonly NamedDevice[] {
  const answer = jsonIn(text);
  const inside = ownProperty(answer, 'gpu_data') ?? answer;
  const list: readonly unknown[] = Array.isArray(inside) ? inside : [inside];
  return list.flatMap((device) => {
    const asic = ownProperty(device, 'asic');
    return namedDevice(
      ownProperty(asic, 'market_name'),
      ownProperty(ownProperty(device, 'bus'), 'bdf'),
      ownProperty(asic, 'asic_serial'),
    );
  });
}

/** `{"card0": {"Card Series": ...}, "system": ...}`; the key was `Card series` before ROCm 6. */
export function parseRocmSmi(text: string): readonly NamedDevice[] {
  const answer = jsonIn(text);
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer)
    .filter(([key]) => /^card\d+$/.test(key))
    .sort(([a], [b]) => Number(a.slice(4)) - Number(b.slice(4)))
    .flatMap(([, card]) =>
      namedDevice(ownProperty(card, 'Card Series') ?? ownProperty(card, 'Card series'), ownProperty(card, 'PCI Bus')),
    );
}

function namedDevice(name: unknown, address: unknown, serial?: unknown): readonly NamedDevice[] {
  if (typeof name !== 'string' || name.trim() === '' || name === 'N/A') return [];
  const known = typeof address === 'string' && /^[0-9a-f]{4}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]$/i.test(address);
  // A virtual card may say that its serial number is 0.
  const unique = typeof serial === 'string' && /^0x[0-9a-f]{1,32}$/i.test(serial) && !/^0x0+$/.test(serial);
  return [
    {
      name: name.trim(),
      address: known ? address.toLowerCase() : undefined,
      serial: unique ? serial.toLowerCase() : undefined,
    },
  ];
}
