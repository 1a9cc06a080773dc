/** What a row of each table of `data/` is. `data/README.md` says what the columns mean and where they come from. */

/** One GPU, TPU, NPU or Apple chip as its driver lists it; `tdpWatts` is the limit of one such device. */
export interface AcceleratorRow {
  readonly name: string;
  readonly vendor: 'NVIDIA' | 'AMD' | 'Intel' | 'Apple' | 'Google' | 'AWS' | 'Qualcomm';
  readonly kind: 'gpu' | 'tpu' | 'npu' | 'apple';
  /** Regular expression source for the whole normalised name, case-insensitive (`src/runner/names.ts`). */
  readonly match: string;
  readonly tdpWatts: number;
  readonly idleWatts?: number;
  readonly memoryGb: number;
  /** Dense tensor FP16 with FP32 accumulation, no sparsity. */
  readonly fp16DenseTflops?: number;
  readonly fp32Tflops?: number;
  readonly releasedYear: number;
  readonly source: string;
}

/** One PCI id of an accelerator, for machines where no vendor command reports its name. */
export interface PciDeviceRow {
  /** Four hexadecimal digits, as in `/sys/bus/pci/devices/<slot>/vendor` without `0x`. */
  readonly vendorId: string;
  readonly deviceId: string;
  /** Name of an accelerator row. */
  readonly accelerator: string;
  readonly source: string;
}

/** One CPU model, or one name that a hypervisor shows instead of a model; figures are for one socket. */
export interface CpuRow {
  readonly name: string;
  readonly match: string;
  readonly vendor: 'Intel' | 'AMD' | 'Apple' | 'Arm' | 'AWS' | 'Ampere' | 'Microsoft' | 'Google' | 'NVIDIA' | 'Huawei';
  readonly family: string;
  readonly cores: number;
  /** Hardware threads the operator exposes. */
  readonly threads: number;
  readonly baseMhz: number;
  readonly tdpWatts: number;
  readonly releasedYear: number;
  readonly source: string;
}

/** One instance type of a cloud. */
export interface InstanceRow {
  readonly provider: 'aws' | 'azure' | 'gcp' | 'oci';
  readonly instanceType: string;
  /** Fractional for shared-core types. */
  readonly vcpus: number;
  readonly memoryGb: number;
  /** Names of CPU rows; the provider may place the machine on any of them, the first is the default. */
  readonly cpus: readonly string[];
  /** Hardware threads of the physical host. */
  readonly hostThreads?: number;
  /** Name of an accelerator row. */
  readonly accelerator?: string;
  /** Fractional where the provider slices a device. */
  readonly acceleratorCount?: number;
  readonly source: string;
}

/** An accelerator that a provider rents, by the names of the instance and accelerator tables. */
export type RentedAcceleratorRow = Required<Pick<InstanceRow, 'provider' | 'accelerator'>>;

/** One runner label of a CI service. */
export interface RunnerRow {
  readonly provider: string;
  readonly label: string;
  readonly os: 'linux' | 'windows' | 'macos';
  readonly arch: 'x64' | 'arm64';
  /** GitHub gives public repositories larger standard runners than private ones. */
  readonly visibility: 'any' | 'public' | 'private';
  readonly vcpus: number;
  readonly memoryGb?: number;
  /** Names of CPU rows that have been seen under this label. */
  readonly cpusSeen: readonly string[];
  readonly hostInstanceTypes: readonly string[];
  readonly accelerator?: string;
  readonly acceleratorCount?: number;
  readonly source: string;
}

/** One region of a provider, with the grid zone it draws from. */
export interface RegionRow {
  readonly provider: string;
  readonly region: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly zone: string;
  readonly pue: number;
  /** Which rule gave the PUE: the region's or campus's own figure, the provider's fleet, the industry's average. */
  readonly pueKind: 'region' | 'provider' | 'industry';
  readonly pueSource: string;
  /** The provider's own claim, 0..1, for display next to the result only. */
  readonly carbonFreeShare?: number;
  readonly access: 'open' | 'government' | 'restricted' | 'announced';
  readonly note?: string;
  readonly source: string;
}

/** One country's annual average, production-based and lifecycle. */
export interface CountryRow {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** ISO 3166-1 alpha-3. */
  readonly country3: string;
  readonly name: string;
  readonly gramsPerKwh: number;
  readonly year: number;
  readonly source: string;
}

/** One grid zone with its annual averages, flow-traced and lifecycle, newest year first. */
export interface ZoneRow {
  /** Electricity Maps zone key, such as `US-CAL-CISO`. */
  readonly zone: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2, the first part of the key. */
  readonly country: string;
  readonly yearly: readonly { readonly year: number; readonly gramsPerKwh: number }[];
}
