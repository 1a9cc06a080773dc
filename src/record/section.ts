/** What a pull request's comment keeps of one record: the job's section and its line in the ledger. */
import { vcpuWords } from '../vcpu-words.ts';
import type { JobSection, LedgerEntry, SectionCore } from './pull-request-state.ts';
import type { EmissionsRecord, Job, RecordComponent } from './record.ts';

/** A record without a workflow job (an estimate on a laptop) has its own name as key, as run 0. */
export function sectionOf(record: EmissionsRecord): JobSection {
  const { job, energy, emissions, carbon, baseline } = record;
  const core: SectionCore = {
    name: record.name ?? job?.name ?? 'estimate',
    jobName: record.name === undefined || record.name === job?.name ? undefined : job?.name,
    job: job?.job,
    workflow: job?.workflow ?? 'local',
    runId: job?.runId ?? 0,
    attempt: job?.runAttempt ?? 1,
    jobId: job?.jobId,
    sha: job?.sha,
    status: job?.status ?? 'unknown',
    at: Date.parse(record.createdAt),
    seconds: sevenDigits(record.seconds),
    kwh: sevenDigits(energy?.totalKwh),
    lowKwh: sevenDigits(energy?.lowKwh),
    highKwh: sevenDigits(energy?.highKwh),
    grams: sevenDigits(emissions?.grams),
    lowGrams: sevenDigits(emissions?.lowGrams),
    highGrams: sevenDigits(emissions?.highGrams),
    basis: basisOf(record.components),
    hardware: comparedHardware(record),
    region: regionLabel(record),
    gramsPerKwh: sevenDigits(carbon?.gramsPerKwh),
    url: job?.url,
    baseline: baseline && {
      kwh: baseline.kwh,
      significant: baseline.significant,
      comparable: baseline.differentHardware === undefined,
      source: baseline.source,
    },
    verdict: record.budget?.verdict,
  };
  // A command line may contain something private.
  const { command, ...published } = record;
  // The inputs of the formulas stay in the record: in a comment they would take space that other jobs need.
  const components = record.components.map(({ inputs, ...component }) => component);
  return { key: sectionKey(record), core, details: { ...published, components } };
}

export function ledgerEntryOf(record: EmissionsRecord): LedgerEntry {
  const { key, core } = sectionOf(record);
  const { runId, attempt, sha, at, status, kwh, grams } = core;
  return { runId, attempt, job: key, sha, at, status, kwh, grams };
}

/**
 * Identifies each job that can report on one pull request, the same over pushes and attempts. GitHub's name alone does
 * not: a fixed `name:` is shared by all jobs of a matrix, and two jobs may have one name.
 */
export function sectionKey(record: EmissionsRecord): string {
  const { job } = record;
  if (job === undefined) return `local/${record.name ?? record.id}`;
  const name = nameWithMatrix(job);
  const parts = [job.workflow, name.startsWith(job.job) ? name : `${job.job}/${name}`];
  if (record.mode === 'estimate') parts.push(record.name ?? 'estimate');
  return parts.join('/');
}

function nameWithMatrix(job: Job): string {
  const hidden = Object.values(job.matrix ?? {})
    .map(String)
    .filter((value) => !job.name.includes(value));
  return hidden.length === 0 ? job.name : `${job.name} (${hidden.join(', ')})`;
}

const WORDS = { counter: 'measured', sensor: 'measured', model: 'modelled', declared: 'declared' } as const;

function basisOf(components: readonly RecordComponent[]): SectionCore['basis'] {
  const words = new Set(components.map((component) => WORDS[component.method]));
  const [word] = words;
  return words.size > 1 ? 'mixed' : (word ?? 'unknown');
}

/** What two runs must share to be compared: accelerators where there are any, else CPU and its size. */
export function comparedHardware(record: EmissionsRecord): string | undefined {
  const { machine, declared } = record;
  const accelerators = machine?.accelerators ?? [];
  if (accelerators.length > 0) return accelerators.map(({ count, name }) => `${count} × ${name}`).join(', ');
  if (declared?.hardware !== undefined) return `${declared.count ?? 1} × ${declared.hardware}`;
  const size = machine?.vcpus === undefined ? undefined : vcpuWords(machine.vcpus);
  return [machine?.cpu, size].filter((words) => words !== undefined).join(', ') || undefined;
}

function regionLabel({ location, carbon }: EmissionsRecord): string | undefined {
  if (location?.provider !== undefined && location.region !== undefined)
    return `${location.provider}:${location.region}`;
  return location?.region ?? location?.zone ?? location?.country ?? carbon?.zone;
}

/** Seven significant digits are more than can be measured, and half as long as sixteen. */
function sevenDigits(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Number(value.toPrecision(7));
}
