/** How a job compares with an earlier run of the same job: same name, same hardware, and only what lies outside the ranges. */
import { type Interval, isTie } from '../interval.ts';
import type { HistoryEntry } from './history.ts';
import type { JobSection } from './pull-request-state.ts';
import type { Baseline, EmissionsRecord } from './record.ts';
import { comparedHardware, sectionKey, sectionOf } from './section.ts';

/** An earlier run that this one may be compared with. */
export interface BaselineCandidate {
  readonly source: Baseline['source'];
  /** The section's key of its job. */
  readonly key: string;
  readonly sha?: string;
  /** With PUE. */
  readonly kwh: Interval;
  readonly grams?: number;
  readonly hardware?: string;
}

/** A finished record as a candidate; undefined where its energy is unknown or its job did not succeed. */
export function candidateFromRecord(
  record: EmissionsRecord,
  source: BaselineCandidate['source'],
): BaselineCandidate | undefined {
  return candidateFromSection(sectionOf(record), source);
}

export function candidateFromSection(
  { key, core }: JobSection,
  source: BaselineCandidate['source'],
): BaselineCandidate | undefined {
  return candidateFromFigures({ key, ...core }, source);
}

/** A run that the history branch keeps. */
export function candidateFromEntry(entry: HistoryEntry): BaselineCandidate | undefined {
  return candidateFromFigures(entry, 'history-branch');
}

function candidateFromFigures(
  { key, sha, status, hardware, kwh, lowKwh, highKwh, grams }: Omit<HistoryEntry, 'id'>,
  source: BaselineCandidate['source'],
): BaselineCandidate | undefined {
  if (kwh === undefined || !(kwh > 0) || status === 'failure' || status === 'cancelled') return undefined;
  return { source, key, sha, kwh: { value: kwh, low: lowKwh ?? kwh, high: highKwh ?? kwh }, grams, hardware };
}

/**
 * The comparison with the first candidate of the same job on the same hardware; where none is, with the first of the same
 * job, and then it only says that hardware differs. Candidates come in order of preference: history branch, base branch,
 * previous push. Undefined where nothing can be compared.
 */
export function compareWithBaseline(
  record: EmissionsRecord,
  candidates: readonly BaselineCandidate[],
): Baseline | undefined {
  const { energy } = record;
  if (energy === null || !(energy.totalKwh > 0)) return undefined;
  const key = sectionKey(record);
  const hardware = comparedHardware(record);
  const sameJob = candidates.filter((candidate) => candidate.key === key);
  const base = sameJob.find((candidate) => candidate.hardware === hardware) ?? sameJob[0];
  if (base === undefined) return undefined;
  const now = { value: energy.totalKwh, low: energy.lowKwh, high: energy.highKwh };
  const comparable = base.hardware === hardware;
  return {
    source: base.source,
    sha: base.sha,
    kwh: base.kwh.value,
    grams: base.grams,
    changePercent: (100 * (now.value - base.kwh.value)) / base.kwh.value,
    significant: comparable && !isTie(now, base.kwh),
    differentHardware: comparable ? undefined : (base.hardware ?? 'unknown hardware'),
  };
}

/** The change that a record names; undefined where it names none, or one that is not comparable because hardware differs. */
export function changeOfRecord({ baseline }: EmissionsRecord): RunChange | undefined {
  if (baseline === undefined || baseline.differentHardware !== undefined) return undefined;
  return { percent: baseline.changePercent, significant: baseline.significant };
}

/** One job's energy and that of its baseline, kWh. */
export interface JobChange {
  readonly kwh: number;
  readonly baseline: { readonly kwh: number; readonly significant: boolean };
}

export interface RunChange {
  /** Of the sums, percent. */
  readonly percent: number;
  readonly significant: boolean;
}

/**
 * Change of several jobs together. The sum's change is significant where the jobs whose own change is make up at least
 * half of it, in its direction: twelve changes that are each noise do not become significant together.
 */
export function changeOfJobs(jobs: readonly JobChange[]): RunChange | undefined {
  const sum = (kwhOf: (job: JobChange) => number) => jobs.reduce((total, job) => total + kwhOf(job), 0);
  const before = sum((job) => job.baseline.kwh);
  if (!(before > 0)) return undefined;
  const change = sum((job) => job.kwh) - before;
  const significant = sum(({ kwh, baseline }) => (baseline.significant ? kwh - baseline.kwh : 0));
  return {
    percent: (100 * change) / before,
    significant: significant * change > 0 && Math.abs(significant) >= Math.abs(change) / 2,
  };
}
