/**
 * What one or several records say together, for every format that publishes them: the total of all runs, because failed and
 * repeated runs emitted too, and the final run on its own.
 */

import { EMPTY_STATE, type PullRequestState } from '../../record/pull-request-state.ts';
import type { EmissionsRecord } from '../../record/record.ts';
import { sectionOf } from '../../record/section.ts';
import { type Total, totalOf } from '../../record/totals.ts';
import { vcpuWords } from '../../vcpu-words.ts';
import { plainText } from '../text/escape.ts';
import { addUpIfAllKnown, groupBy } from '../text/lists.ts';
import { inWords } from '../text/markdown.ts';
import { formatShare, ifKnown } from '../text/units.ts';
import { basisShares } from '../text/words.ts';

/** Runs on the same hardware in the same place: one row of a table. */
export interface RunGroup {
  readonly hardware: string;
  readonly place: string;
  readonly gramsPerKwh?: number;
  readonly pue?: number;
  readonly sums: Sums;
}

/** `grams` is undefined where the place, and so the grid, is unknown. */
export interface Sums extends Pick<Total, 'runs' | 'kwh' | 'grams'> {
  /** Runs whose energy is unknown; they are in `runs`, and in no sum. */
  readonly unknownRuns: number;
  /** Wall clock of all runs, added up; undefined where a run does not state it. */
  readonly hours?: number;
}

export interface Disclosure {
  readonly records: readonly EmissionsRecord[];
  readonly all: Sums;
  readonly groups: readonly RunGroup[];
  /** The run that made the model: the newest that has an energy and did not fail; the last of them where times are the same. */
  readonly final?: EmissionsRecord;
  /** Runs that are known to have failed or to have been cancelled. */
  readonly wastedRuns: number;
}

export function discloseRecords(records: readonly EmissionsRecord[]): Disclosure {
  const groups = groupBy(records, (record) => JSON.stringify(circumstancesOf(record)));
  return {
    records,
    all: sumsOf(records),
    groups: [...groups.values()].map((group) => ({ ...circumstancesOf(group[0]), sums: sumsOf(group) })),
    final: finalOf(records),
    wastedRuns: records.filter(isWasted).length,
  };
}

function circumstancesOf(record: EmissionsRecord): Omit<RunGroup, 'sums'> {
  return {
    hardware: disclosedHardware(record),
    place: disclosedPlace(record),
    gramsPerKwh: record.carbon?.gramsPerKwh,
    pue: record.energy?.pue,
  };
}

/** The records in the form of a comment's state. All of them count as current, because they are runs of one work, whatever commit they are from. */
export function stateOfRuns(records: readonly EmissionsRecord[]): PullRequestState {
  const sections = records.map(sectionOf).map((section) => ({ ...section, core: { ...section.core, sha: undefined } }));
  return { ...EMPTY_STATE, sections };
}

/** Ranges are added by the rule that holds for runs everywhere (`sumOfRuns`). */
function sumsOf(records: readonly EmissionsRecord[]): Sums {
  const { runs, kwh, grams, withoutKwh, withoutGrams } = totalOf(records);
  return {
    runs,
    unknownRuns: withoutKwh,
    hours: runs > 0 ? addUpIfAllKnown(records, hoursOf) : undefined,
    kwh,
    // A sum of grams over fewer runs than the sum of energy would look like the total.
    grams: withoutGrams <= withoutKwh ? grams : undefined,
  };
}

function hoursOf(record: EmissionsRecord): number | undefined {
  return ifKnown(secondsOf(record), (seconds) => seconds / 3600);
}

/** Seconds on the clock, of a measured run or as declared. */
export function secondsOf({ seconds, declared }: EmissionsRecord): number | undefined {
  return seconds ?? ifKnown(declared?.hours, (hours) => hours * 3600);
}

function isWasted({ job }: EmissionsRecord): boolean {
  return job?.status === 'failure' || job?.status === 'cancelled';
}

function finalOf(records: readonly EmissionsRecord[]): EmissionsRecord | undefined {
  const endOf = (record: EmissionsRecord) => Date.parse(record.endedAt ?? record.createdAt);
  // Sorting keeps the order of equal times.
  return records
    .filter((record) => record.energy !== null && !isWasted(record))
    .sort((a, b) => endOf(a) - endOf(b))
    .at(-1);
}

/** `1 × NVIDIA A100 SXM4 40GB`, else the CPU; plain text, not escaped. */
export function disclosedHardware(record: EmissionsRecord): string {
  const { machine, declared } = record;
  const accelerators = machine?.accelerators?.filter(({ count }) => count > 0) ?? [];
  if (accelerators.length > 0) {
    return accelerators.map(({ name, count }) => `${count} × ${plainText(name, 120)}`).join(', ');
  }
  const declaredName = declared?.hardware && plainText(declared.hardware, 120);
  if (declaredName) return declared.count === undefined ? declaredName : `${declared.count} × ${declaredName}`;
  const cpu = machine?.cpu && plainText(machine.cpu, 120);
  if (!cpu) return 'unknown';
  return machine.virtual && machine.vcpus !== undefined ? `${cpu}, ${vcpuWords(machine.vcpus)}` : cpu;
}

/** `Iowa (Council Bluffs), US`, as exact as it is known; plain text. */
export function disclosedPlace(record: EmissionsRecord): string {
  const { location, carbon } = record;
  const names = [location?.name ?? location?.region ?? carbon?.zoneName ?? location?.zone, location?.country];
  const shown = names.filter((name) => name !== undefined).map((name) => plainText(name, 120));
  return [...new Set(shown)].join(', ') || 'unknown';
}

const PROVIDER_NAMES: Readonly<Record<string, string>> = {
  aws: 'Amazon Web Services',
  azure: 'Microsoft Azure',
  gcp: 'Google Cloud',
  github: 'GitHub',
  oracle: 'Oracle Cloud',
  ovh: 'OVHcloud',
  ibm: 'IBM Cloud',
};

export function providerName(provider: string): string {
  return (Object.hasOwn(PROVIDER_NAMES, provider) && PROVIDER_NAMES[provider]) || plainText(provider, 80);
}

/** The different values of something over all records, in their order, absent ones left out. */
export function distinct(
  records: readonly EmissionsRecord[],
  fieldOf: (record: EmissionsRecord) => string | null | undefined,
): string[] {
  return [...new Set(records.flatMap((record) => fieldOf(record) || []))];
}

/** `all 12 runs, 3 of them failed or cancelled` */
export function allRunsWords({ all, wastedRuns }: Disclosure): string {
  return `all ${all.runs} runs${wastedRuns > 0 ? `, ${wastedRuns} of them failed or cancelled` : ''}`;
}

/** `measured`, `87% measured and 13% modelled`, or undefined where nothing is known. */
export function basisWords(records: readonly EmissionsRecord[]): string | undefined {
  const shares = basisShares(records.flatMap((record) => record.components));
  const [only] = shares;
  if (only === undefined) return undefined;
  return shares.length === 1
    ? only.word
    : inWords(shares.map(({ word, share }) => `${formatShare(Math.round(share * 100) / 100)} ${word}`));
}
