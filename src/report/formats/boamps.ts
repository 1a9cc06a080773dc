/**
 * BoAmps, Boavizta's format for the energy of AI tasks (https://github.com/Boavizta/BoAmps, format 1.1.0). A draft: the
 * format requires the task's family, algorithm and data, which cannot be measured, so these are `unknown` or `other`
 * until the user fills them in.
 */
import { createHash } from 'node:crypto';
import type { Interval } from '../../interval.ts';
import type { EmissionsRecord, RecordComponent } from '../../record/record.ts';
import { discloseRecords } from '../figures/disclosure.ts';
import { plainText } from '../text/escape.ts';
import { addUp } from '../text/lists.ts';
import { formatNumber, sixDigits } from '../text/units.ts';
import type { ModelCardOptions } from './model-card.ts';

const STAGES = { 'pre-training': 'pretraining', 'fine-tuning': 'finetuning' } as const;

/**
 * One report with a measure for each record: all runs are of one task. Undefined where no record has an energy, since a report
 * without one is not BoAmps.
 */
export function boampsReport(
  records: readonly EmissionsRecord[],
  { trainingType }: ModelCardOptions = {},
): string | undefined {
  const measured = records.filter((record) => record.energy !== null);
  const { all, final = measured.at(-1) } = discloseRecords(records);
  if (final === undefined || all.kwh === undefined) return undefined;
  const os = final.machine?.os;
  const report = {
    header: {
      formatVersion: '1.1.0',
      formatVersionSpecificationUri: 'https://github.com/Boavizta/BoAmps/tree/main/model',
      reportId: uuidOf(records.map((record) => record.id)),
      reportDatetime: boampsTime(final.endedAt ?? final.createdAt),
      reportStatus: 'draft',
    },
    task: {
      taskStage: trainingType ? STAGES[trainingType] : 'training',
      taskFamily: 'unknown',
      algorithms: [{ algorithmType: 'unknown' }],
      dataset: [{ dataUsage: 'input', dataType: 'other' }],
      taskDescription: descriptionOf(records, final),
    },
    measures: measured.map(measureOf),
    system: os ? { os: plainText(os) } : undefined,
    infrastructure: infrastructureOf(final),
    environment: environmentOf(final),
    quality: qualityOf(all.kwh),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function descriptionOf(records: readonly EmissionsRecord[], final: EmissionsRecord): string {
  const { job, energy } = final;
  const unknown = records.filter((record) => record.energy === null).length;
  return [
    job &&
      `Job ${plainText(job.name, 200)} of workflow ${plainText(job.workflow, 200)} in ${plainText(job.repository, 200)}.`,
    energy &&
      `powerConsumption is of the machine, without the data centre's overhead (PUE ${formatNumber(energy.pue)}).`,
    unknown > 0 && `The energy of ${unknown} of ${records.length} runs is unknown and not reported.`,
    'taskFamily, algorithms and dataset are not known to the tool.',
  ]
    .filter(Boolean)
    .join(' ');
}

/** One run. `powerConsumption` is, despite its name, energy in kWh. */
function measureOf(record: EmissionsRecord) {
  const parts = (...names: readonly RecordComponent['component'][]) =>
    record.components.filter(({ component }) => names.includes(component));
  const cpu = parts('cpu', 'node');
  const gpu = parts('accelerator');
  return withoutAbsent({
    measurementMethod: plainText(record.tool.name) || 'unknown',
    version: plainText(record.tool.version),
    cpuTrackingMode: trackingOf(cpu),
    gpuTrackingMode: trackingOf(gpu),
    averageUtilizationCpu: utilisationOf(cpu),
    averageUtilizationGpu: utilisationOf(gpu),
    powerConsumption: record.energy?.itKwh ?? 0,
    measurementDuration: record.seconds,
    measurementDateTime: record.startedAt && boampsTime(record.startedAt),
  });
}

function trackingOf(parts: readonly RecordComponent[]): string | undefined {
  const sources = new Set(parts.map(({ method, source }) => plainText(`${method}: ${source}`, 300)));
  return [...sources].join('; ') || undefined;
}

function utilisationOf(parts: readonly RecordComponent[]): number | undefined {
  const known = parts.flatMap((part) => part.meanUtilisation ?? []);
  return known.length > 0 ? Math.min(1, sixDigits(addUp(known, Number) / known.length)) : undefined;
}

function infrastructureOf({ machine, declared, location }: EmissionsRecord) {
  const hardware = [
    ...(machine?.cpu ? [{ componentName: plainText(machine.cpu), componentType: 'cpu', nbComponent: 1 }] : []),
    ...(machine?.memoryGb ? [{ componentType: 'ram', nbComponent: 1, memorySize: machine.memoryGb }] : []),
    ...(machine?.accelerators ?? [])
      .filter(({ count }) => count > 0)
      .map(({ name, count }) => countedOf(name, 'gpu', count)),
    ...(!machine && declared?.hardware ? [countedOf(declared.hardware, 'unknown', declared.count ?? 1)] : []),
  ];
  return withoutAbsent({
    infraType: location?.provider ? 'publicCloud' : 'other',
    cloudProvider: location?.provider && plainText(location.provider),
    cloudInstance: machine?.instanceType && plainText(machine.instanceType),
    components: hardware.length > 0 ? hardware : [{ componentType: 'unknown', nbComponent: 1 }],
  });
}

/** A part of a device (half a GPU) is one device and its share; the format counts whole ones. */
function countedOf(name: string, componentType: string, count: number) {
  const whole = Math.max(1, Math.ceil(count));
  const component = { componentName: plainText(name), componentType, nbComponent: whole };
  return count === whole ? component : { ...component, share: count / whole };
}

/** Left out whole where the country is unknown, since the format requires it. */
function environmentOf({ location, carbon }: EmissionsRecord) {
  const country = location?.country && plainText(location.country);
  if (!country) return undefined;
  return withoutAbsent({
    country,
    location: location.name && plainText(location.name),
    powerSourceCarbonIntensity: carbon?.gramsPerKwh,
  });
}

/** The format's own three steps: within 10 %, 25 % or more. */
function qualityOf({ value, low, high }: Interval): 'high' | 'medium' | 'low' {
  const error = value > 0 ? Math.max(high / value - 1, 1 - low / value) : 1;
  return error <= 0.1 ? 'high' : error <= 0.25 ? 'medium' : 'low';
}

/** `YYYY-MM-DD HH:MM:SS`, UTC. */
function boampsTime(iso: string): string {
  return new Date(iso).toISOString().slice(0, 19).replace('T', ' ');
}

/** The same records always give the same id, in the form of a UUID (version 8: made by our own rule, RFC 9562). */
function uuidOf(ids: readonly string[]): string {
  const hex = createHash('sha256').update(JSON.stringify(ids)).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function withoutAbsent<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined && field !== '')) as T;
}
