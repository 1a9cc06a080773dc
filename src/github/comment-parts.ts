/** Which parts that were written into a comment are still there, and which did not fit. */
import { EMPTY_STATE, type LedgerEntry, type PullRequestState } from '../record/pull-request-state.ts';

/** What a state says of the runs that a job writes about. */
export function sameRuns(state: PullRequestState, mine: PullRequestState): PullRequestState {
  const runs = new Set(mine.ledger.map((entry) => entry.runId));
  return {
    ...EMPTY_STATE,
    sections: state.sections.filter(({ core }) => runs.has(core.runId)),
    ledger: state.ledger.filter(({ runId }) => runs.has(runId)),
  };
}

/** Whether a comment says all that a job wrote, or something newer in its place. */
export function holds(state: PullRequestState, mine: PullRequestState): boolean {
  const sections = new Map(state.sections.map(({ key, core }) => [key, core]));
  const entries = new Set(state.ledger.map(entryKey));
  const foldedUpTo = Math.max(...state.folded.map(({ upToAt }) => upToAt), Number.NEGATIVE_INFINITY);
  return (
    mine.sections.every(({ key, core }) => {
      const there = sections.get(key);
      if (there === undefined) return false;
      return (there.runId - core.runId || there.attempt - core.attempt || there.at - core.at) >= 0;
    }) &&
    mine.ledger.every((entry) => entries.has(entryKey(entry)) || entry.at <= foldedUpTo) &&
    (mine.verdicts ?? []).every((verdict) => {
      const there = state.verdicts?.find(({ workflow }) => workflow === verdict.workflow);
      return there !== undefined && (there.runId - verdict.runId || there.attempt - verdict.attempt) >= 0;
    })
  );
}

/** What a job can expect to read again of its own: a comment that grew too long omits some when it is written. */
export function fitting(mine: PullRequestState, written: PullRequestState): PullRequestState {
  const keys = new Set(written.sections.map(({ key }) => key));
  const entries = new Set(written.ledger.map(entryKey));
  return {
    ...mine,
    sections: mine.sections.filter(({ key }) => keys.has(key)),
    ledger: mine.ledger.filter((entry) => entries.has(entryKey(entry))),
  };
}

function entryKey({ runId, attempt, job }: LedgerEntry): string {
  return `${runId} ${attempt} ${job}`;
}
