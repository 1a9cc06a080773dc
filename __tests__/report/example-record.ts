/**
 * Builds whole, consistent example records from the few facts that make an example: components, place, time. The sums are
 * made here in the plainest way, so that what the reports print can be checked by hand.
 */
import { efficiencyOf, hardwareAlternatives } from '../../src/carbon/hardware-alternatives.ts';
import type { Interval } from '../../src/interval.ts';
import { JOULES_PER_KWH } from '../../src/power/meter.ts';
import { inputsOver } from '../../src/power/model/joules.ts';
import { nodeModel } from '../../src/power/model/node-model.ts';
import { PRODUCT } from '../../src/product.ts';
import type {
  ComponentInputs,
  EmissionsRecord,
  RecordComponent,
  RegionAlternative,
  Step,
} from '../../src/record/record.ts';
import { cpuFromRow } from '../../src/runner/cpu.ts';
import { resolveCpu } from '../../src/runner/names.ts';

/** A place with its grid value of 2025 (zones of Electricity Maps by way of @tgwf/co2 0.19) and the PUE of its region. */
export interface ExamplePlace {
  readonly provider: string;
  readonly region: string;
  readonly name: string;
  readonly country: string;
  readonly zone: string;
  readonly zoneName: string;
  readonly gramsPerKwh: number;
  readonly pue: number;
  readonly pueSource: string;
  readonly found: 'input' | 'metadata' | 'environment' | 'assumed';
  readonly how: string;
}

/** `[provider, region, name, country, zone, g/kWh, km]` of a region to compare with. */
export type ExampleRegion = readonly [string, string, string, string, string, number, number];

/** A component drawing `watts` for the whole job, known within a factor of `spread`. */
export interface ExampleComponent {
  readonly component: RecordComponent['component'];
  readonly device: string;
  readonly method: RecordComponent['method'];
  readonly source: string;
  readonly watts: number;
  readonly spread: number;
  readonly peakWatts?: number;
  readonly utilisation?: number;
  readonly idleShare?: number;
  readonly idleWatts?: number;
  readonly index?: number;
}

export interface ExampleJob {
  readonly name: string;
  readonly job: string;
  readonly workflow?: string;
  readonly runId: number;
  readonly attempt?: number;
  readonly sha: string;
  readonly status?: 'success' | 'failure' | 'cancelled';
  readonly endedAt: string;
  readonly seconds: number;
  readonly machine: NonNullable<EmissionsRecord['machine']>;
  readonly place: ExamplePlace;
  readonly components: readonly ExampleComponent[];
  readonly steps?: readonly (readonly [name: string, seconds: number, shareOfEnergy: number, kind?: Step['kind']])[];
  readonly training?: string;
  readonly regions?: readonly ExampleRegion[];
  readonly advice?: string;
  readonly baseline?: EmissionsRecord['baseline'];
  readonly limits?: readonly {
    readonly limit: string;
    readonly allowed: number;
    readonly measure: 'grams' | 'kwh' | 'increase';
  }[];
  readonly unreadable?: EmissionsRecord['unreadable'];
  readonly notes?: readonly string[];
  readonly equivalences?: EmissionsRecord['equivalences'];
  /** Row of the table of accelerators, where other ones are to be compared with it. */
  readonly accelerator?: string;
  /** Relative shape of the power curve, mean about 1. */
  readonly shape?: (part: number) => number;
}

const REPOSITORY = 'octo-org/vision-models';
const PULL_REQUEST = 214;
/** Annual averages moved by 18 % from one year to the next in one zone of ten; the range of an annual figure. */
const GRID_SPREAD = 1.2;

const figure = (value: number): number => Number(value.toPrecision(6));

function range(value: number, spread: number): Interval {
  return { value: figure(value), low: figure(value / spread), high: figure(value * spread) };
}

/** A model's watts over such a load that they make the energy; of a meter, what it counted in a sample a second. */
function inputsOf({ method }: ExampleComponent, joules: number, { machine, seconds }: ExampleJob): ComponentInputs {
  if (method !== 'model') return { formula: 'meter', joules, share: 1, samples: Math.floor(seconds) + 1 };
  const row = resolveCpu(machine.cpu ?? '');
  const model = nodeModel({
    cpu: row && cpuFromRow(row, row.name, 'name'),
    vcpus: machine.vcpus,
    memoryGb: machine.memoryGb,
    virtual: true,
  });
  const curveSeconds = (joules - model.idleWatts * seconds) / model.curveWatts;
  return inputsOver(model.inputs, { seconds, curveSeconds: Number(curveSeconds.toFixed(6)) });
}

function componentOf(part: ExampleComponent, job: ExampleJob): RecordComponent {
  const hours = job.seconds / 3600;
  const kwh = range((part.watts * hours) / 1000, part.spread);
  return {
    component: part.component,
    device: part.device,
    index: part.index,
    method: part.method,
    source: part.source,
    kwh: kwh.value,
    lowKwh: kwh.low,
    highKwh: kwh.high,
    meanWatts: part.watts,
    peakWatts: part.peakWatts,
    meanUtilisation: part.utilisation,
    ...(part.idleShare !== undefined && {
      idle: { share: part.idleShare, kwh: figure(((part.idleWatts ?? 0) * hours * part.idleShare) / 1000) },
    }),
    inputs: inputsOf(part, kwh.value * JOULES_PER_KWH, job),
  };
}

function alternativeOf(region: ExampleRegion, kwh: number, grams: number, here: ExamplePlace): RegionAlternative {
  const [provider, id, name, country, zone, gramsPerKwh, distanceKm] = region;
  return {
    provider,
    region: id,
    name,
    country,
    zone,
    gramsPerKwh,
    grams: figure(kwh * gramsPerKwh),
    gramsSaved: figure(grams - kwh * gramsPerKwh),
    savingPercent: figure(100 * (1 - gramsPerKwh / here.gramsPerKwh)),
    distanceKm,
    tie: Math.abs(Math.log(gramsPerKwh / here.gramsPerKwh)) < Math.log(GRID_SPREAD) * Math.SQRT2,
    year: 2025,
  };
}

function stepsOf(job: ExampleJob, kwh: number): Step[] | undefined {
  let at = Date.parse(job.endedAt) - job.seconds * 1000;
  return job.steps?.map(([name, seconds, shareOfEnergy, kind = 'step'], index) => {
    const startedAt = new Date(at).toISOString();
    at += seconds * 1000;
    return {
      name,
      number: index + 1,
      kind,
      startedAt,
      seconds,
      kwh: figure(kwh * shareOfEnergy),
      ...(name === job.training && { training: true }),
    };
  });
}

function powerOf(job: ExampleJob, meanWatts: number): EmissionsRecord['power'] {
  const slices = Math.min(60, Math.floor(job.seconds));
  const shape = job.shape ?? (() => 1);
  const watts = Array.from({ length: slices }, (_, slice) => meanWatts * shape((slice + 0.5) / slices));
  return { sliceSeconds: figure(job.seconds / slices), watts: watts.map((value) => Number(value.toPrecision(4))) };
}

/** A measured job, whole. */
export function exampleRecord(job: ExampleJob): EmissionsRecord {
  const hours = job.seconds / 3600;
  const components = job.components.map((part) => componentOf(part, job));
  const sum = (of: (component: RecordComponent) => number) =>
    figure(components.reduce((total, one) => total + of(one), 0));
  const { place } = job;
  const itKwh = sum((one) => one.kwh);
  const energy = {
    itKwh,
    pue: place.pue,
    totalKwh: figure(itKwh * place.pue),
    lowKwh: figure(sum((one) => one.lowKwh) * place.pue),
    highKwh: figure(sum((one) => one.highKwh) * place.pue),
  };
  const grid = range(place.gramsPerKwh, GRID_SPREAD);
  const spread = Math.exp(Math.hypot(Math.log(GRID_SPREAD), Math.log(energy.highKwh / energy.totalKwh)));
  const grams = range(energy.totalKwh * place.gramsPerKwh, spread);
  const regions = job.regions?.map((region) => alternativeOf(region, energy.totalKwh, grams.value, place));
  const actual = { grams: grams.value, kwh: energy.totalKwh, increase: job.baseline?.changePercent ?? 0 };
  const limits = job.limits?.map((limit) => ({
    ...limit,
    scope: 'job' as const,
    actual: actual[limit.measure],
    verdict: actual[limit.measure] > limit.allowed ? ('over' as const) : ('within' as const),
  }));
  return {
    schemaVersion: 1,
    tool: { name: PRODUCT.slug, version: PRODUCT.version },
    id: `${job.runId}-${job.attempt ?? 1}-${job.name}`,
    createdAt: job.endedAt,
    mode: 'measure',
    startedAt: new Date(Date.parse(job.endedAt) - job.seconds * 1000).toISOString(),
    endedAt: job.endedAt,
    seconds: job.seconds,
    job: {
      repository: REPOSITORY,
      workflow: job.workflow ?? 'Train',
      runId: job.runId,
      runAttempt: job.attempt ?? 1,
      jobId: job.runId * 3 + job.name.length,
      job: job.job,
      name: job.name,
      event: 'pull_request',
      ref: `refs/pull/${PULL_REQUEST}/merge`,
      sha: job.sha,
      baseRef: 'main',
      pullRequest: PULL_REQUEST,
      url: `https://github.com/${REPOSITORY}/actions/runs/${job.runId}/job/${job.runId * 3 + job.name.length}`,
      status: job.status ?? 'success',
    },
    machine: job.machine,
    energy,
    emissions: { grams: grams.value, lowGrams: grams.low, highGrams: grams.high },
    carbon: {
      zone: place.zone,
      zoneName: place.zoneName,
      gramsPerKwh: grid.value,
      lowGramsPerKwh: grid.low,
      highGramsPerKwh: grid.high,
      kind: 'annual-average',
      year: 2025,
      source: 'Electricity Maps annual averages 2025, from @tgwf/co2 0.19.0',
    },
    location: {
      provider: place.provider,
      region: place.region,
      name: place.name,
      country: place.country,
      zone: place.zone,
      found: place.found,
      how: place.how,
    },
    pue: { value: place.pue, kind: 'region', source: place.pueSource },
    components,
    missing: [],
    notes: job.notes && [...job.notes],
    unreadable: job.unreadable,
    steps: stepsOf(job, energy.totalKwh),
    stepsSource: job.steps && 'GitHub jobs API',
    power: powerOf(job, (itKwh * 1000) / hours),
    alternatives: regions && {
      scope: `other ${place.provider === 'github' ? 'azure' : place.provider} regions`,
      regions,
      within1000Km: regions.find((region) => (region.distanceKm ?? Number.POSITIVE_INFINITY) <= 1000),
      sameCountry: regions.find((region) => region.country === place.country),
      mostIntensive: alternativeOf(
        [regions[0]?.provider ?? place.provider, 'southafrica', 'South Africa', 'ZA', 'ZA', 700, 13_900],
        energy.totalKwh,
        grams.value,
        place,
      ),
      ratio: figure(700 / Math.min(...regions.map((region) => region.gramsPerKwh))),
      advice: job.advice,
      ...hardwareOf(job, grams.value / energy.itKwh, grams.value),
    },
    baseline: job.baseline,
    budget: limits && {
      verdict: limits.some((limit) => limit.verdict === 'over') ? 'over' : 'within',
      onExceed: 'warn',
      limits,
    },
    equivalences: job.equivalences,
  };
}

function hardwareOf(
  { accelerator, components, place, seconds }: ExampleJob,
  gramsPerItKwh: number,
  totalGrams: number,
): Pick<NonNullable<EmissionsRecord['alternatives']>, 'hardware' | 'hardwareUsed'> {
  const tflopsPerWatt = accelerator === undefined ? undefined : efficiencyOf(accelerator);
  if (accelerator === undefined || tflopsPerWatt === undefined) return {};
  const watts = components.reduce((sum, one) => sum + (one.component === 'accelerator' ? one.watts : 0), 0);
  const acceleratorGrams = ((watts * seconds) / 3.6e6) * gramsPerItKwh;
  const better = hardwareAlternatives({ accelerator, provider: place.provider, acceleratorGrams, totalGrams });
  return {
    hardware: better.map((one) => ({ ...one, grams: figure(one.grams), savingPercent: figure(one.savingPercent) })),
    hardwareUsed: { name: accelerator, tflopsPerWatt },
  };
}
