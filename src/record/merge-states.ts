/**
 * The state of one pull request's comment: a section a job and a ledger of all runs. It is a join-semilattice: merging
 * is commutative, associative and idempotent, so that any number of jobs writing in any order converge on one text.
 */

import { canonicalJson, compareTexts, newestOfEach } from './canonical-json.ts';
import { compareEntries, compareRuns } from './ledger.ts';
import type { FoldedEntries, JobSection, LedgerEntry, PullRequestState, RunVerdict } from './pull-request-state.ts';

/** The join of two states: of two versions of a section or an entry the newer stays. Commutative, associative, idempotent. */
export function mergeStates(a: PullRequestState, b: PullRequestState): PullRequestState {
  return mergeAllStates([a, b]);
}

/** The join of any number of states: the same as merging them in pairs, and sorted only once. */
export function mergeAllStates(states: readonly PullRequestState[]): PullRequestState {
  const sections = newestOfEach(
    states.flatMap((state) => state.sections),
    ({ key }) => key,
    compareSections,
  );
  const ledger = newestOfEach(
    states.flatMap((state) => state.ledger),
    entryKey,
    compareEntries,
  );
  const folded = newestOfEach(
    states.flatMap((state) => state.folded),
    () => '',
    compareFolded,
  );
  const verdicts = newestOfEach(
    states.flatMap((state) => state.verdicts ?? []),
    ({ workflow }) => workflow,
    compareVerdicts,
  );
  const line = folded[0]?.upToAt ?? Number.NEGATIVE_INFINITY;
  return {
    format: 1,
    sections: sections.sort((a, b) => compareTexts(a.key, b.key)),
    ledger: ledger.filter((entry) => entry.at > line).sort(compareEntries),
    folded,
    verdicts: verdicts.length === 0 ? undefined : verdicts.sort((a, b) => compareTexts(a.workflow, b.workflow)),
  };
}

function entryKey(entry: LedgerEntry): string {
  return JSON.stringify([entry.runId, entry.attempt, entry.job]);
}

function compareSections(a: JobSection, b: JobSection): number {
  return (
    compareRuns(a.core, b.core) ||
    a.core.at - b.core.at ||
    compareTexts(canonicalJson(a.core), canonicalJson(b.core)) ||
    compareTexts(canonicalJson(a.details), canonicalJson(b.details))
  );
}

function compareVerdicts(a: RunVerdict, b: RunVerdict): number {
  return compareRuns(a, b) || compareTexts(canonicalJson(a), canonicalJson(b));
}

function compareFolded(a: FoldedEntries, b: FoldedEntries): number {
  return a.upToAt - b.upToAt || a.runs - b.runs || compareTexts(canonicalJson(a), canonicalJson(b));
}
