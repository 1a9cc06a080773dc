/** What this machine is, as far as it lets itself be seen. Every answer carries how it was found. */

export type Vendor = 'intel' | 'amd' | 'arm' | 'apple';

/** A row of the CPU table, or what could be made of the raw name. */
export interface Cpu {
  /** As the machine says it (`os.cpus()[0].model`, or `arm 0xd49` from the part id). */
  readonly rawName: string;
  /** The table's name, when the raw name resolves to exactly one row. */
  readonly name?: string;
  readonly vendor?: Vendor;
  readonly year?: number;
  readonly tdpWatts?: number;
  readonly coresPerSocket?: number;
  readonly threadsPerSocket?: number;
  readonly found: 'input' | 'name' | 'arm-part' | 'instance-type' | 'runner-label' | 'vendor-only' | 'unknown';
  readonly source?: string;
}

export type AcceleratorVendor = 'nvidia' | 'amd' | 'intel' | 'habana' | 'apple' | 'google' | 'aws' | 'other';

export interface Accelerator {
  readonly index: number;
  readonly rawName: string;
  readonly name?: string;
  readonly vendor: AcceleratorVendor;
  readonly tdpWatts?: number;
  readonly idleWatts?: number;
  readonly memoryGb?: number;
  readonly fp16DenseTflops?: number;
  /** Share of the physical device this job holds (MIG slice, vGPU), 0..1. */
  readonly share: number;
  readonly uuid?: string;
  /** PCI address such as `0000:c1:00.0`, under which `/sys/bus/pci/devices` has its sensors. */
  readonly pciAddress?: string;
  /** What the report should say about this device: how a share was found, what may be hidden. */
  readonly notes?: readonly string[];
}

/** Limits of the container this job runs in, where there is one. */
export interface Container {
  readonly kind: 'docker' | 'kubernetes' | 'slim' | 'other';
  readonly cgroup?: { readonly version: 1 | 2; readonly cpuStatPath?: string };
  readonly cpuLimit?: number;
  readonly memoryLimitGb?: number;
}

/** What the firmware tables (DMI, SMBIOS) say; a field is empty where they say nothing. */
export interface Firmware {
  readonly manufacturer: string;
  readonly model: string;
  readonly chassisAssetTag: string;
  readonly biosVersion: string;
}

/** A graphics or compute card as the system lists it, those inside a CPU included. */
export interface GraphicsController {
  readonly vendor: string;
  readonly name: string;
  /** `PCI`, `PCIe`, `Built-In`. */
  readonly bus?: string;
}

export interface Runner {
  readonly os: 'linux' | 'macos' | 'windows' | 'other';
  readonly arch: string;
  readonly ciHost: 'github-hosted' | 'self-hosted' | 'gitea' | 'act' | 'none';
  readonly runnerName?: string;
  readonly label?: string;
  readonly cpu: Cpu;
  readonly vcpus: number;
  readonly memoryGb: number;
  /** Physical CPU packages of a machine that is not virtual. */
  readonly sockets?: number;
  /** Hardware threads of the physical host, where the instance type is known. */
  readonly hostThreads?: number;
  readonly virtual: boolean;
  /** Undefined where the tables cannot be seen. */
  readonly firmware?: Firmware;
  /** Undefined where the system could not be asked. */
  readonly graphics?: readonly GraphicsController[];
  /** `Ubuntu 24.04.3 LTS`; a container's is its image's. */
  readonly operatingSystem?: string;
  readonly container?: Container;
  readonly accelerators: readonly Accelerator[];
  readonly instanceType?: string;
}

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
