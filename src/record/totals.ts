/** Sums over several records, and over a pull request. An unknown value is counted as unknown, not as zero. */
import { type Interval, sumCorrelated, sumIndependent } from '../interval.ts';
import { supersededEntries } from './ledger.ts';
import type { JobSection, LedgerEntry, PullRequestState } from './pull-request-state.ts';
import type { EmissionsRecord } from './record.ts';

export interface Total {
  readonly runs: number;
  /** kWh with PUE of all runs that know theirs; undefined when none does. */
  readonly kwh?: Interval;
  readonly grams?: Interval;
  /** Runs whose energy, and whose emissions, are not in the sums. */
  readonly withoutKwh: number;
  readonly withoutGrams: number;
}

/** All runs (a paper's footprint is all of them), and the last, which is the one people publish. */
export interface RunsTotal extends Total {
  readonly final?: EmissionsRecord;
}

export function totalOf(records: readonly EmissionsRecord[]): RunsTotal {
  const parts = records.map(({ energy, emissions, mode }) => ({
    declared: mode === 'estimate',
    kwh: energy ? { value: energy.totalKwh, low: energy.lowKwh, high: energy.highKwh } : undefined,
    grams: emissions ? { value: emissions.grams, low: emissions.lowGrams, high: emissions.highGrams } : undefined,
  }));
  return { ...totalOfParts(parts), final: records.at(-1) };
}

export interface Wasted {
  readonly runs: number;
  readonly kwh: number;
  readonly grams: number;
}

export interface PullRequestTotals {
  /** The jobs of the newest push. */
  readonly newest: Total;
  /** Every run so far; `atLeast` where some run's figure is unknown. */
  readonly soFar: {
    readonly runs: number;
    readonly kwh: number;
    readonly grams: number;
    readonly atLeast: boolean;
    /** Of failed, cancelled and superseded runs together, old ones included. */
    readonly wasted: Wasted;
    /** Of the runs that are still kept one by one; a run counts under the first of the three that fits. */
    readonly failed: Wasted;
    readonly cancelled: Wasted;
    readonly superseded: Wasted;
  };
}

export function totals(state: PullRequestState): PullRequestTotals {
  const { folded } = state;
  const ledger = [...folded.flatMap((sums) => sums.newest), ...state.ledger];
  const superseded = supersededEntries(ledger);
  const failed = sumEntries(ledger.filter((entry) => entry.status === 'failure'));
  const cancelled = sumEntries(ledger.filter((entry) => entry.status === 'cancelled'));
  const replaced = sumEntries(
    ledger.filter((entry) => superseded.has(entry) && entry.status !== 'failure' && entry.status !== 'cancelled'),
  );
  const kept = sumEntries(ledger);
  const old = folded.map(({ runs, kwh, grams }) => ({ runs, kwh, grams }));
  const oldWasted = folded.map((sums) => ({ runs: sums.wastedRuns, kwh: sums.wastedKwh, grams: sums.wastedGrams }));
  return {
    newest: totalOfParts(newestSections(state).map(partOf)),
    soFar: {
      ...sumWasted([kept, ...old]),
      atLeast:
        ledger.some((entry) => entry.kwh === undefined || entry.grams === undefined) ||
        folded.some((sums) => sums.unknownRuns > 0),
      wasted: sumWasted([failed, cancelled, replaced, ...oldWasted]),
      failed,
      cancelled,
      superseded: replaced,
    },
  };
}

/** Sections of the commit that the newest run is about; all of them where no section has a commit. */
function newestSections({ sections }: PullRequestState): readonly JobSection[] {
  const newest = sections
    .filter(({ core }) => core.sha !== undefined)
    .reduce<JobSection | undefined>((best, section) => (isNewer(section, best) ? section : best), undefined);
  return newest === undefined ? sections : sections.filter(({ core }) => core.sha === newest.core.sha);
}

function isNewer({ core }: JobSection, other: JobSection | undefined): boolean {
  if (other === undefined) return true;
  return core.runId - other.core.runId > 0 || (core.runId === other.core.runId && core.at > other.core.at);
}

interface Part {
  /** All declared runs rest on one person's assumption, so their errors are correlated. */
  readonly declared: boolean;
  readonly kwh?: Interval;
  readonly grams?: Interval;
}

function partOf({ core }: JobSection): Part {
  const { kwh, lowKwh = kwh, highKwh = kwh, grams, lowGrams = grams, highGrams = grams } = core;
  return {
    declared: core.basis === 'declared',
    kwh: kwh === undefined ? undefined : { value: kwh, low: lowKwh ?? kwh, high: highKwh ?? kwh },
    grams: grams === undefined ? undefined : { value: grams, low: lowGrams ?? grams, high: highGrams ?? grams },
  };
}

function totalOfParts(parts: readonly Part[]): Total {
  const kwh = parts.flatMap((part) => (part.kwh ? [{ declared: part.declared, interval: part.kwh }] : []));
  const grams = parts.flatMap((part) => (part.grams ? [{ declared: part.declared, interval: part.grams }] : []));
  return {
    runs: parts.length,
    kwh: sumOfRuns(kwh),
    grams: sumOfRuns(grams),
    withoutKwh: parts.length - kwh.length,
    withoutGrams: parts.length - grams.length,
  };
}

/** One figure of one run. */
export interface RunFigure {
  /** All declared runs rest on one person's assumption, so their errors are correlated. */
  readonly declared: boolean;
  readonly interval: Interval;
}

/** The rule by which runs are added everywhere (`docs/accuracy.md`); undefined where there is none to add. */
export function sumOfRuns(parts: readonly RunFigure[]): Interval | undefined {
  if (parts.length === 0) return undefined;
  const declared = parts.filter((figure) => figure.declared).map((figure) => figure.interval);
  const others = parts.filter((figure) => !figure.declared).map((figure) => figure.interval);
  return sumIndependent([sumCorrelated(declared), ...others]);
}

function sumEntries(entries: readonly LedgerEntry[]): Wasted {
  return sumWasted(entries.map(({ kwh = 0, grams = 0 }) => ({ runs: 1, kwh, grams })));
}

function sumWasted(all: readonly Wasted[]): Wasted {
  return all.reduce(
    (sum, next) => ({ runs: sum.runs + next.runs, kwh: sum.kwh + next.kwh, grams: sum.grams + next.grams }),
    { runs: 0, kwh: 0, grams: 0 },
  );
}
