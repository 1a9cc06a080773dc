/** Adds jobs to the history of the repository, where the user wants one. */
import { artifactName } from '../../github/artifact-name.ts';
import { gatherRecords } from '../../github/artifacts.ts';
import type { GitHubClient } from '../../github/client.ts';
import type { GitHubContext } from '../../github/context.ts';
import { writeHistory } from '../../github/history.ts';
import { type History, type HistoryEntry, historyEntryOf } from '../../record/history.ts';
import type { EmissionsRecord } from '../../record/record.ts';
import type { Workplace } from '../job/git-hub.ts';
import { contenders, jobIndex } from '../job/job.ts';
import { warn } from '../say/say.ts';
import { historyFiles } from './history-files.ts';

/** Only from the default branch: what a pull request used is no history of the repository. */
export async function keepHistory(
  records: readonly EmissionsRecord[],
  { settings, context, client }: Workplace,
): Promise<void> {
  const { historyBranch, writeHistory: wanted } = settings.report;
  if (client === undefined || historyBranch === undefined || !wanted || !context.onDefaultBranch) return;
  const outcome = await writeHistory(client, context, {
    branch: historyBranch,
    entries: records.map(historyEntryOf),
    contenders: contenders(),
    index: jobIndex(),
    siblings: (known) => siblings(known, client, context),
    files: (history) => historyFiles(history, records, settings),
  });
  if (!outcome.ok) warn('no-history', outcome.reason);
}

/** What the other jobs of this run have left as artifacts; nothing where they cannot be read. */
async function siblings(
  known: History,
  client: GitHubClient,
  context: GitHubContext,
): Promise<readonly HistoryEntry[]> {
  const ofThisRun = known.entries.filter((entry) => entry.runId === context.runId);
  const names = new Set(ofThisRun.map(({ key, attempt }) => artifactName(key, attempt)));
  const answer = await gatherRecords(client, context, context.runId, names);
  if (!answer.ok) return [];
  return answer.data.records.map(historyEntryOf);
}
