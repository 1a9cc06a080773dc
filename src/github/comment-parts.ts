/** Which parts that were written into a comment are still there, and which did not fit. */
import type { PullRequestState } from '../record/pull-request-state.ts';

export const NOTHING: PullRequestState = { format: 1, sections: [], ledger: [], folded: [] };

/** What a state says of the runs that a part is about. */
export function sameRuns(state: PullRequestState, part: PullRequestState): PullRequestState {
  const runs = new Set(part.ledger.map((entry) => entry.runId));
  return {
    ...NOTHING,
    sections: state.sections.filter(({ core }) => runs.has(core.runId)),
    ledger: state.ledger.filter(({ runId }) => runs.has(runId)),
  };
}

/** Whether a comment says all of a part, or something newer in its place. */
export function holds(state: PullRequestState, part: PullRequestState): boolean {
  const sections = new Map(state.sections.map(({ key, core }) => [key, core]));
  const entries = new Set(state.ledger.map(({ runId, attempt, job }) => `${runId} ${attempt} ${job}`));
  const foldedUpTo = Math.max(...state.folded.map(({ upToAt }) => upToAt), Number.NEGATIVE_INFINITY);
  return (
    part.sections.every(({ key, core }) => {
      const there = sections.get(key);
      if (there === undefined) return false;
      return (there.runId - core.runId || there.attempt - core.attempt || there.at - core.at) >= 0;
    }) &&
    part.ledger.every(({ runId, attempt, job, at }) => entries.has(`${runId} ${attempt} ${job}`) || at <= foldedUpTo) &&
    (part.verdicts ?? []).every((mine) => {
      const there = state.verdicts?.find(({ workflow }) => workflow === mine.workflow);
      return there !== undefined && (there.runId - mine.runId || there.attempt - mine.attempt) >= 0;
    })
  );
}

/** What of a part can be expected to be read again: a comment that grew too long omits some when it is written. */
export function fitting(part: PullRequestState, written: PullRequestState): PullRequestState {
  const keys = new Set(written.sections.map(({ key }) => key));
  const entries = new Set(written.ledger.map(({ runId, attempt, job }) => `${runId} ${attempt} ${job}`));
  return {
    ...part,
    sections: part.sections.filter(({ key }) => keys.has(key)),
    ledger: part.ledger.filter(({ runId, attempt, job }) => entries.has(`${runId} ${attempt} ${job}`)),
  };
}
