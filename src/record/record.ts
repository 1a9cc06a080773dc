/**
 * The record: one JSON document for each job, in which every number says where it comes from. Comment, badge, LaTeX, totals
 * and history are computed from records. The schema below is the only definition; `schema/` is generated from it.
 */
import * as v from 'valibot';
import { SCHEMA_VERSION } from './schema-version.ts';

/** Upper limit for untrusted values: no real job uses more than this. */
const MAX_KWH = 1e9;
const MAX_GRAMS = 1e13;
const MAX_ANYTHING = 1e15;

const finite = v.pipe(v.number(), v.finite(), v.minValue(-MAX_ANYTHING), v.maxValue(MAX_ANYTHING));
const nonNegative = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(MAX_ANYTHING));
const kwh = v.pipe(nonNegative, v.maxValue(MAX_KWH));
const grams = v.pipe(nonNegative, v.maxValue(MAX_GRAMS));
const share = v.pipe(nonNegative, v.maxValue(1));
const text = v.pipe(v.string(), v.maxLength(500));
const longText = v.pipe(v.string(), v.maxLength(2000));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** A list with a maximum length. No report shows more items. */
const list = <const Schema extends v.GenericSchema>(item: Schema, longest: number) =>
  v.pipe(v.array(item), v.maxLength(longest));
const isoTime = v.pipe(v.string(), v.isoTimestamp());

const LoadModelSchema = v.object({
  formula: v.literal('load-model'),
  /** Row of the tables of `data/` that the watts are those of; absent where the hardware is in none. */
  row: v.optional(text),
  /** Of the whole host or device, at rest and at full load. */
  idleWatts: nonNegative,
  fullWatts: nonNegative,
  /** What those watts were computed from. */
  tdpWatts: v.optional(nonNegative),
  sockets: v.optional(nonNegative),
  vcpus: v.optional(nonNegative),
  memoryGb: v.optional(nonNegative),
  /** Share of the host or device that the job holds. */
  share,
  /** Of this machine's memory, at any load; in addition to the share of the host. */
  memoryWatts: v.optional(nonNegative),
  /** Machines or devices. */
  count: nonNegative,
  /** s(load): the load itself, or a curve of CPU time or of throughput. */
  curve: v.picklist(['linear', 'cpu-time', 'throughput']),
  /** The one load of the whole time, where it was declared. */
  load: v.optional(nonNegative),
  /** Of each; where CPU time divides a machine among jobs, each moment times this job's part. */
  seconds: nonNegative,
  /** The sum of s(load) x seconds over the same time. */
  curveSeconds: nonNegative,
});
const TdpSchema = v.object({
  formula: v.literal('tdp'),
  row: v.optional(text),
  tdpWatts: nonNegative,
  /** Utilisation; 1 is the upper bound. */
  load: nonNegative,
  /** Devices; fractional where one is shared. */
  count: nonNegative,
  seconds: nonNegative,
});
const PowerSchema = v.object({
  formula: v.literal('power'),
  powerWatts: nonNegative,
  load: nonNegative,
  count: nonNegative,
  seconds: nonNegative,
});
const EnergyInputsSchema = v.object({ formula: v.literal('energy'), energyKwh: kwh });
const MeterSchema = v.object({
  formula: v.literal('meter'),
  /** Of the whole device, as its counter or sensor counted them. */
  joules: nonNegative,
  /** Share of the device that the job holds. */
  share,
  /** Samples that the job has, of all its meters. */
  samples: count,
});

/** The schemas of the formulas that multiply watts by time. */
export const MODEL_INPUTS = { loadModel: LoadModelSchema, tdp: TdpSchema, power: PowerSchema } as const;

const ComponentInputsSchema = v.variant('formula', [
  LoadModelSchema,
  TdpSchema,
  PowerSchema,
  EnergyInputsSchema,
  MeterSchema,
]);

const ComponentSchema = v.object({
  /** `node` is a whole machine (or a VM's share of one); the others are parts. */
  component: v.picklist(['node', 'cpu', 'memory', 'accelerator']),
  device: v.optional(text),
  index: v.optional(count),
  count: v.optional(nonNegative),
  method: v.picklist(['counter', 'sensor', 'model', 'declared']),
  source: text,
  kwh,
  lowKwh: kwh,
  highKwh: kwh,
  meanWatts: v.optional(nonNegative),
  peakWatts: v.optional(nonNegative),
  meanUtilisation: v.optional(share),
  /** What the component used while it waited (utilisation below 5 %). */
  idle: v.optional(v.object({ share, kwh })),
  notes: v.optional(list(longText, 50)),
  /**
   * The numbers that `kwh` is computed from, by the formula that they name (`joulesOf` in `src/power/model/joules.ts`). Fields
   * that a reader does not know are ignored.
   */
  inputs: v.fallback(v.optional(ComponentInputsSchema), undefined),
});

/** The ends of a range bracket its value; a small rounding error is allowed. */
const inOrder = (low: number, value: number, high: number) => low <= value * (1 + 1e-6) && value <= high * (1 + 1e-6);

const EnergySchema = v.pipe(
  v.object({
    itKwh: kwh,
    pue: v.pipe(finite, v.minValue(1), v.maxValue(10)),
    totalKwh: kwh,
    lowKwh: kwh,
    highKwh: kwh,
  }),
  v.check(
    (energy) => inOrder(energy.lowKwh, energy.totalKwh, energy.highKwh),
    'lowKwh <= totalKwh <= highKwh does not hold',
  ),
);
const EmissionsSchema = v.pipe(
  v.object({ grams, lowGrams: grams, highGrams: grams }),
  v.check(
    (emissions) => inOrder(emissions.lowGrams, emissions.grams, emissions.highGrams),
    'lowGrams <= grams <= highGrams does not hold',
  ),
);

const CarbonSchema = v.object({
  zone: v.optional(text),
  zoneName: v.optional(text),
  gramsPerKwh: v.pipe(nonNegative, v.maxValue(5000)),
  lowGramsPerKwh: v.pipe(nonNegative, v.maxValue(5000)),
  highGramsPerKwh: v.pipe(nonNegative, v.maxValue(5000)),
  kind: v.picklist(['annual-average', 'live-average', 'live-marginal', 'input', 'country-average', 'world-average']),
  year: v.optional(count),
  datetime: v.optional(isoTime),
  source: text,
  fallbackReason: v.optional(longText),
});

const LocationSchema = v.object({
  provider: v.optional(text),
  region: v.optional(text),
  name: v.optional(text),
  country: v.optional(text),
  zone: v.optional(text),
  /** `assumed`: neither stated by the user nor detected. */
  found: v.picklist(['input', 'metadata', 'dmi', 'environment', 'assumed']),
  how: text,
});

const PueSchema = v.object({
  value: v.pipe(finite, v.minValue(1), v.maxValue(10)),
  kind: v.picklist(['input', 'region', 'provider', 'industry', 'none']),
  source: text,
});

const RegionAlternativeSchema = v.object({
  provider: text,
  region: text,
  name: v.optional(text),
  country: v.optional(text),
  zone: text,
  gramsPerKwh: nonNegative,
  grams,
  gramsSaved: v.pipe(finite, v.maxValue(MAX_GRAMS)),
  savingPercent: finite,
  distanceKm: v.optional(nonNegative),
  /** The two values are inside each other's uncertainty: no meaningful difference. */
  tie: v.boolean(),
  year: v.optional(count),
});

const HardwareAlternativeSchema = v.object({
  name: text,
  tflopsPerWatt: nonNegative,
  grams,
  savingPercent: finite,
  source: text,
});

const AlternativesSchema = v.object({
  /** Which regions were compared, in words: `other aws regions`, `EU regions of any provider`. Absent where none were to be. */
  scope: v.optional(text),
  /** What the regions are compared with, where that is not the result itself: a live figure's place by its annual average. */
  here: v.optional(v.object({ gramsPerKwh: nonNegative, grams })),
  regions: list(RegionAlternativeSchema, 500),
  sameCountry: v.optional(RegionAlternativeSchema),
  within1000Km: v.optional(RegionAlternativeSchema),
  mostIntensive: v.optional(RegionAlternativeSchema),
  /** Intensity of the most carbon-intensive region over the cleanest. */
  ratio: v.optional(nonNegative),
  /** What a job here can do about its region, where it cannot simply choose one. */
  advice: v.optional(longText),
  time: v.optional(
    v.object({
      startAt: isoTime,
      grams,
      /** Against starting now, by the same forecast. */
      gramsSaved: v.optional(grams),
      savingPercent: finite,
      tie: v.boolean(),
      source: text,
    }),
  ),
  /** Best first: what the same work would emit in the best case on accelerators that the same provider rents. */
  hardware: v.optional(list(HardwareAlternativeSchema, 100)),
  /** What those are compared with: the accelerator that was used. */
  hardwareUsed: v.optional(v.object({ name: text, tflopsPerWatt: nonNegative })),
});

const StepSchema = v.object({
  name: text,
  number: v.optional(count),
  /** `before` is set-up before the sampler started, `after` what followed the last step, `between` what no step claims. */
  kind: v.picklist(['step', 'before', 'between', 'after']),
  startedAt: v.optional(isoTime),
  seconds: nonNegative,
  kwh,
  training: v.optional(v.boolean()),
  /** Shared its time with other steps; the energy of the shared time was split evenly. */
  overlapped: v.optional(v.boolean()),
});

export const JobSchema = v.object({
  repository: text,
  workflow: text,
  runId: count,
  runAttempt: count,
  /** Id of the job (its check run), where the platform reports it. */
  jobId: v.optional(count),
  /** Key of the job in the workflow file. */
  job: text,
  /** As people see it: `train (a100, 3)`. */
  name: text,
  matrix: v.optional(v.record(text, v.union([text, finite, v.boolean(), v.null()]))),
  event: text,
  ref: v.optional(text),
  /** The commit people know: the pull request's head, not its merge commit. */
  sha: v.optional(text),
  baseRef: v.optional(text),
  pullRequest: v.optional(count),
  url: v.optional(text),
  status: v.picklist(['success', 'failure', 'cancelled', 'unknown']),
});

const MachineSchema = v.object({
  os: text,
  /** Name and version, as the system gives them: `Ubuntu 24.04.3 LTS`. */
  operatingSystem: v.optional(text),
  /** As the firmware tables (SMBIOS) say. */
  manufacturer: v.optional(text),
  model: v.optional(text),
  arch: text,
  ciHost: text,
  cpu: v.optional(text),
  vcpus: v.optional(nonNegative),
  memoryGb: v.optional(nonNegative),
  virtual: v.optional(v.boolean()),
  /** Physical CPU packages, where they could be counted. */
  sockets: v.optional(count),
  /** Graphics and compute cards that the system lists, those inside a CPU included; not all of them count as accelerators. */
  graphics: v.optional(list(text, 100)),
  container: v.optional(text),
  instanceType: v.optional(text),
  accelerators: v.optional(list(v.object({ name: text, count: nonNegative }), 100)),
});

export const BudgetSchema = v.object({
  verdict: v.picklist(['within', 'over', 'unknown']),
  onExceed: v.picklist(['warn', 'fail', 'none']),
  limits: list(
    v.object({
      /** As the user wrote it: `50 g`, `0.2 kWh`, `500 g per PR`, `20%`. */
      limit: text,
      measure: v.picklist(['grams', 'kwh', 'increase']),
      scope: v.picklist(['job', 'pull-request']),
      allowed: nonNegative,
      actual: v.optional(finite),
      verdict: v.picklist(['within', 'over', 'unknown']),
    }),
    50,
  ),
});

export const BaselineSchema = v.object({
  /** Where the figure compared with comes from. */
  source: v.picklist(['history-branch', 'base-branch-artifact', 'previous-push']),
  sha: v.optional(text),
  kwh,
  grams: v.optional(grams),
  /** (this - baseline) / baseline of energy, percent. */
  changePercent: finite,
  /** False when the change lies inside the two ranges. */
  significant: v.boolean(),
  /** Set where hardware differs; then nothing is called a regression. */
  differentHardware: v.optional(text),
});

export const EmissionsRecordSchema = v.object({
  schemaVersion: v.literal(SCHEMA_VERSION),
  tool: v.object({ name: text, version: text }),
  /** Unique a record; the same when a job's record is built again. */
  id: text,
  createdAt: isoTime,
  mode: v.picklist(['measure', 'estimate']),
  name: v.optional(text),
  startedAt: v.optional(isoTime),
  endedAt: v.optional(isoTime),
  seconds: v.optional(nonNegative),
  job: v.optional(JobSchema),
  command: v.optional(longText),
  exitCode: v.optional(v.pipe(finite, v.integer())),
  machine: v.optional(MachineSchema),
  /** Null when nothing is known: unknown is not zero. */
  energy: v.nullable(EnergySchema),
  emissions: v.nullable(EmissionsSchema),
  carbon: v.nullable(CarbonSchema),
  location: v.nullable(LocationSchema),
  pue: v.nullable(PueSchema),
  components: list(ComponentSchema, 1000),
  /** What could not be known and why, each a sentence that a report prints. */
  missing: list(longText, 100),
  notes: v.optional(list(longText, 100)),
  /** Meters that were tried and cannot be read here: what, why, and what would make them readable. */
  unreadable: v.optional(list(v.object({ meter: text, why: longText, remedy: v.optional(longText) }), 100)),
  steps: v.optional(list(StepSchema, 2000)),
  stepsSource: v.optional(text),
  /** Mean watts of equal slices of the job, for a chart. */
  power: v.optional(v.object({ sliceSeconds: nonNegative, watts: list(v.nullable(nonNegative), 600) })),
  alternatives: v.optional(AlternativesSchema),
  baseline: v.optional(BaselineSchema),
  budget: v.optional(BudgetSchema),
  embodied: v.optional(
    v.union([v.object({ grams, lowGrams: grams, highGrams: grams, source: text }), v.object({ unknown: longText })]),
  ),
  sci: v.optional(v.object({ gramsPerUnit: grams, functionalUnit: text, includesEmbodied: v.boolean() })),
  /** Market facts, shown next to the result and never subtracted. */
  market: v.optional(
    v.object({
      carbonFreeShare: v.optional(share),
      carbonFreeSource: v.optional(text),
      offsetPercent: v.optional(v.pipe(nonNegative, v.maxValue(100))),
    }),
  ),
  equivalences: v.optional(list(v.object({ amount: nonNegative, unit: text, sentence: text, source: text }), 20)),
  /** What a person declared, where the mode is `estimate`. */
  declared: v.optional(
    v.object({
      hardware: v.optional(text),
      count: v.optional(nonNegative),
      hours: v.optional(nonNegative),
      powerWatts: v.optional(nonNegative),
      utilization: v.optional(nonNegative),
      energyKwh: v.optional(kwh),
      vcpus: v.optional(nonNegative),
      memoryGb: v.optional(nonNegative),
      sockets: v.optional(nonNegative),
    }),
  ),
});

export type EmissionsRecord = v.InferOutput<typeof EmissionsRecordSchema>;
export type RecordComponent = v.InferOutput<typeof ComponentSchema>;
export type ComponentInputs = v.InferOutput<typeof ComponentInputsSchema>;
export type Energy = v.InferOutput<typeof EnergySchema>;
export type Emissions = v.InferOutput<typeof EmissionsSchema>;
export type Carbon = v.InferOutput<typeof CarbonSchema>;
export type Location = v.InferOutput<typeof LocationSchema>;
export type RegionAlternative = v.InferOutput<typeof RegionAlternativeSchema>;
export type Step = v.InferOutput<typeof StepSchema>;
export type Job = v.InferOutput<typeof JobSchema>;
export type Budget = v.InferOutput<typeof BudgetSchema>;
export type Baseline = v.InferOutput<typeof BaselineSchema>;
