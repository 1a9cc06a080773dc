/** Cards on Windows and macOS without a vendor's command: identified by the names under which the system lists them. */
import { accelerator } from './accelerator-spec.ts';
import { resolveAccelerator } from './names.ts';
import type { Accelerator, AcceleratorVendor, GraphicsController } from './runner.ts';

const VENDORS: readonly (readonly [name: RegExp, vendor: AcceleratorVendor])[] = [
  [/nvidia/i, 'nvidia'],
  [/\bamd\b|advanced micro|\bati\b|radeon|firepro/i, 'amd'],
  [/habana|gaudi/i, 'habana'],
  [/intel/i, 'intel'],
];

/** Product lines of cards; graphics inside a CPU have other names (UHD Graphics, Radeon Graphics, Radeon 780M). */
const CARD_NAMES =
  /\b(rx ?\d|(pro|wx|r9|r7) ?w?\d{3}|vega \d\d$|firepro|instinct|data center gpu|arc(\(tm\))? [ab]\d)/i;

/** Cards of vendors of which `known` has none. Graphics inside a CPU are left out: they are part of the CPU's own power. */
export function graphicsCards(
  graphics: readonly GraphicsController[],
  known: readonly Accelerator[],
): readonly Accelerator[] {
  const seen = new Set(known.map((device) => device.vendor));
  const counts = new Map<AcceleratorVendor, number>();
  return graphics.filter(isCard).flatMap((controller) => {
    const vendor = vendorOf(controller);
    if (vendor === undefined || seen.has(vendor)) return [];
    const index = counts.get(vendor) ?? 0;
    counts.set(vendor, index + 1);
    return [
      accelerator(index, controller.name, vendor, isVirtualFunction(controller) ? { notes: [PART_UNKNOWN] } : {}),
    ];
  });
}

/** A virtual function of a card (SR-IOV), such as `AMD Radeon Instinct MI25 MxGPU`: it may be an eighth of the card or all of it. */
function isVirtualFunction({ name }: GraphicsController): boolean {
  return /\bmxgpu\b|\bvf\b/i.test(name);
}

const PART_UNKNOWN =
  'This is a virtual function of a card; which part of the card it has is not known: counted as the whole card.';

function vendorOf({ vendor, name }: GraphicsController): AcceleratorVendor | undefined {
  const text = `${vendor} ${name}`;
  return VENDORS.find(([pattern]) => pattern.test(text))?.[1];
}

function isCard(controller: GraphicsController): boolean {
  const { name, bus } = controller;
  if (resolveAccelerator(name) !== undefined || CARD_NAMES.test(name)) return true;
  // macOS says where a card is; NVIDIA makes no graphics that are inside a CPU of these systems.
  return /^pcie$/i.test(bus ?? '') || vendorOf(controller) === 'nvidia';
}
