/** Earlier runs that a job may be compared with, from the base branch. What cannot be had is left out. */
import type { Settings } from '../../engine/settings.ts';
import { findBaseRun } from '../../github/baseline.ts';
import type { GitHubClient } from '../../github/client.ts';
import type { GitHubContext } from '../../github/context.ts';
import { findHistory } from '../../github/history.ts';
import type { FailureKind } from '../../github/result.ts';
import { type BaselineCandidate, candidateFromEntry, compareWithBaseline } from '../../record/baseline.ts';
import type { EmissionsRecord } from '../../record/record.ts';
import { warn } from '../annotations.ts';

/** Failures that need no warning: no baseline exists yet, or GitHub is unreachable, which the comment step reports. */
const UNTOLD: ReadonlySet<FailureKind> = new Set(['not-found', 'gone', 'network', 'timeout', 'no-time']);

/** What the history branch knows of earlier jobs, newest first: of the default branch, which is the base of most. */
export async function historyCandidates(
  client: GitHubClient,
  context: GitHubContext,
  { report: { historyBranch } }: Settings,
): Promise<readonly BaselineCandidate[]> {
  const { baseRef, defaultBranch } = context;
  const ofAnother = baseRef !== undefined && defaultBranch !== undefined && baseRef !== defaultBranch;
  if (historyBranch === undefined || ofAnother) return [];
  const history = await findHistory(client, context, historyBranch);
  return [...(history?.entries ?? [])].reverse().flatMap((entry) => candidateFromEntry(entry) ?? []);
}

/** Those candidates, and where they are no match the newest run of this job on the base branch, which costs calls. */
export async function withBaseRun(
  candidates: readonly BaselineCandidate[],
  record: EmissionsRecord,
  client: GitHubClient,
  context: GitHubContext,
): Promise<readonly BaselineCandidate[]> {
  const known = compareWithBaseline(record, candidates);
  if (record.energy === null || (known !== undefined && known.differentHardware === undefined)) return candidates;
  const answer = await findBaseRun(client, context, record);
  if (answer.ok) return answer.data === undefined ? candidates : [...candidates, answer.data];
  if (!UNTOLD.has(answer.kind)) warn('no-baseline', answer.reason);
  return candidates;
}
