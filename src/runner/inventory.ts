/** What the machine reports of itself: maker, model, sockets, graphics controllers and operating system. */
import * as v from 'valibot';
import { firmwareOf, readDmi } from './dmi.ts';
import { pciGraphics } from './pci.ts';
import type { GraphicsController, Runner } from './runner.ts';
import type { System } from './system.ts';
import { countSockets, isVirtualByFirmware, isVirtualLinux, isVirtualMac } from './virtualisation.ts';

/** Time for the answer, ms. PowerShell is started six times, which is slow on a busy machine. */
const PATIENCE_MS = 15_000;

/** What a `Runner` has of it; see there. A field that could not be asked is undefined. */
export type Inventory = Pick<Runner, 'virtual' | 'sockets' | 'firmware' | 'graphics' | 'operatingSystem'>;

/** From `/sys` and `/proc` on Linux; on Windows and macOS from `systeminformation`, in a process of its own. */
export async function takeInventory(system: System): Promise<Inventory> {
  if (system.platform === 'win32') return windowsInventory(await ask(system));
  if (system.platform === 'darwin') {
    const [answer, virtual] = await Promise.all([ask(system), isVirtualMac(system)]);
    return { ...commonOf(answer), virtual, sockets: 1 };
  }
  const firmware = system.platform === 'linux' ? readDmi(system) : undefined;
  const virtual = isVirtualLinux(system, firmware);
  return {
    virtual,
    // A virtual machine shows as many as its host likes, and they take a file each to count on Arm.
    sockets: virtual ? undefined : countSockets(system),
    firmware,
    graphics: pciGraphics(system),
    operatingSystem: prettyName(system.readText('/etc/os-release')),
  };
}

function windowsInventory(answer: Answer | undefined): Inventory {
  const common = commonOf(answer);
  const { brand, processors } = answer?.cpu ?? {};
  return {
    ...common,
    virtual: common.firmware !== undefined && isVirtualByFirmware(common.firmware),
    // Where Windows did not answer, the package says one processor without a name.
    sockets: brand ? processors : undefined,
  };
}

function commonOf(answer: Answer | undefined): Pick<Inventory, 'firmware' | 'graphics' | 'operatingSystem'> {
  const { system: machine, chassis, bios, graphics, osInfo } = answer ?? {};
  return {
    firmware: firmwareOf({
      manufacturer: machine?.manufacturer,
      model: machine?.model,
      chassisAssetTag: chassis?.assetTag,
      biosVersion: bios?.version,
    }),
    graphics: graphics?.controllers?.flatMap(controllerOf),
    operatingSystem: [osInfo?.distro, osInfo?.release].filter(Boolean).join(' ') || undefined,
  };
}

function controllerOf({ vendor = '', model = '', bus }: Controller): readonly GraphicsController[] {
  return model === '' ? [] : [{ vendor, name: model, bus: bus || undefined }];
}

/** A field that is missing or of another kind counts as not known; its neighbours stay. */
const text = v.fallback(v.optional(v.pipe(v.string(), v.trim(), v.maxLength(200))), undefined);
const ControllerSchema = v.object({ vendor: text, model: text, bus: text });
const orUnknown = <const Schema extends v.GenericSchema>(schema: Schema) => v.fallback(v.optional(schema), undefined);
const AnswerSchema = v.object({
  system: orUnknown(v.object({ manufacturer: text, model: text })),
  chassis: orUnknown(v.object({ assetTag: text })),
  bios: orUnknown(v.object({ version: text })),
  cpu: orUnknown(
    v.object({ brand: text, processors: orUnknown(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(64))) }),
  ),
  graphics: orUnknown(v.object({ controllers: orUnknown(v.pipe(v.array(ControllerSchema), v.maxLength(64))) })),
  osInfo: orUnknown(v.object({ distro: text, release: text })),
});
type Answer = v.InferOutput<typeof AnswerSchema>;
type Controller = v.InferOutput<typeof ControllerSchema>;

async function ask(system: System): Promise<Answer | undefined> {
  const json = await system.systemInformation(PATIENCE_MS);
  try {
    const answer = v.safeParse(AnswerSchema, JSON.parse(json ?? ''));
    return answer.success ? answer.output : undefined;
  } catch {
    return undefined;
  }
}

/** `PRETTY_NAME="Ubuntu 24.04.3 LTS"` in `/etc/os-release`. */
function prettyName(osRelease: string | undefined): string | undefined {
  return /^PRETTY_NAME="?([^"\n]{1,200})"?$/m.exec(osRelease ?? '')?.[1];
}
