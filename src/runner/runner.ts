/**
 * What is known about this machine. Every answer states how it was found. A runner is stored in a file that the job
 * could change, so its schema also limits what is read back.
 */
import * as v from 'valibot';

const text = v.pipe(v.string(), v.maxLength(300));
const sentence = v.pipe(v.string(), v.maxLength(2000));
const amount = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1e9));
const list = <const Schema extends v.GenericSchema>(item: Schema) =>
  v.pipe(v.array(item), v.maxLength(100), v.readonly());
const readonlyObject = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.pipe(v.object(entries), v.readonly());

/** A row of the CPU table, or what the raw name says. */
const CpuSchema = readonlyObject({
  /** As the machine says it (`os.cpus()[0].model`, or `arm 0xd49` from the part id). */
  rawName: text,
  /** The table's name, when the raw name resolves to exactly one row. */
  name: v.optional(text),
  vendor: v.optional(v.picklist(['intel', 'amd', 'arm', 'apple'])),
  year: v.optional(amount),
  tdpWatts: v.optional(amount),
  coresPerSocket: v.optional(amount),
  threadsPerSocket: v.optional(amount),
  found: v.picklist(['input', 'name', 'arm-part', 'instance-type', 'runner-label', 'vendor-only', 'unknown']),
  source: v.optional(sentence),
});
export type Cpu = v.InferOutput<typeof CpuSchema>;
export type Vendor = NonNullable<Cpu['vendor']>;

const AcceleratorSchema = readonlyObject({
  index: amount,
  rawName: text,
  name: v.optional(text),
  vendor: v.picklist(['nvidia', 'amd', 'intel', 'habana', 'apple', 'google', 'aws', 'other']),
  tdpWatts: v.optional(amount),
  idleWatts: v.optional(amount),
  memoryGb: v.optional(amount),
  fp16DenseTflops: v.optional(amount),
  /** Share of the physical device this job holds (MIG slice, vGPU), 0..1. */
  share: v.pipe(amount, v.maxValue(1)),
  uuid: v.optional(text),
  /** PCI address such as `0000:c1:00.0`, under which `/sys/bus/pci/devices` has its sensors. */
  pciAddress: v.optional(text),
  /** What the report should say about this device: how a share was found, what may be hidden. */
  notes: v.optional(v.pipe(v.array(sentence), v.readonly())),
});
export type Accelerator = v.InferOutput<typeof AcceleratorSchema>;
export type AcceleratorVendor = Accelerator['vendor'];

/** Limits of the container this job runs in, where there is one. */
const ContainerSchema = readonlyObject({
  kind: v.picklist(['docker', 'kubernetes', 'slim', 'other']),
  cgroup: v.optional(readonlyObject({ version: v.picklist([1, 2]), cpuStatPath: v.optional(sentence) })),
  cpuLimit: v.optional(amount),
  memoryLimitGb: v.optional(amount),
});
export type Container = v.InferOutput<typeof ContainerSchema>;

/** What the firmware tables (DMI, SMBIOS) say; a field is empty where they say nothing. */
const FirmwareSchema = readonlyObject({ manufacturer: text, model: text, chassisAssetTag: text, biosVersion: text });
export type Firmware = v.InferOutput<typeof FirmwareSchema>;

/** A graphics or compute card as the system lists it, those inside a CPU included. */
const GraphicsControllerSchema = readonlyObject({
  vendor: text,
  name: text,
  /** `PCI`, `PCIe`, `Built-In`. */
  bus: v.optional(text),
});
export type GraphicsController = v.InferOutput<typeof GraphicsControllerSchema>;

export const RunnerSchema = readonlyObject({
  os: v.picklist(['linux', 'macos', 'windows', 'other']),
  arch: text,
  ciHost: v.picklist(['github-hosted', 'self-hosted', 'gitea', 'act', 'none']),
  runnerName: v.optional(text),
  label: v.optional(text),
  cpu: CpuSchema,
  vcpus: amount,
  memoryGb: amount,
  /** Physical CPU packages of a machine that is not virtual. */
  sockets: v.optional(amount),
  /** Hardware threads of the physical host, where the instance type is known. */
  hostThreads: v.optional(amount),
  virtual: v.boolean(),
  /** Undefined where the tables cannot be seen. */
  firmware: v.optional(FirmwareSchema),
  /** Undefined where the system could not be asked. */
  graphics: v.optional(list(GraphicsControllerSchema)),
  /** `Ubuntu 24.04.3 LTS`; a container's is its image's. */
  operatingSystem: v.optional(text),
  container: v.optional(ContainerSchema),
  accelerators: list(AcceleratorSchema),
  instanceType: v.optional(text),
});
export type Runner = v.InferOutput<typeof RunnerSchema>;

/** Where the job ran, in a provider's or a grid's words. */
export interface Place {
  /** `aws`, `azure`, `gcp`, ... or `github` for a hosted runner whose region is not known; absent for a bare grid zone. */
  readonly provider?: string;
  readonly region?: string;
  /** Grid zone (Electricity Maps key) where it was given directly. */
  readonly zone?: string;
  readonly instanceType?: string;
  readonly found: 'input' | 'metadata' | 'dmi' | 'environment' | 'assumed';
  /** In words a report can print: `Azure instance metadata`, `AWS_REGION`, `input region`. */
  readonly how: string;
}
