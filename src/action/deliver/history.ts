/** Adds jobs to the history of the repository, where the user wants one. */

import type { Settings } from '../../engine/settings.ts';
import { gatherRecords } from '../../github/artifacts.ts';
import type { GitHubClient } from '../../github/client.ts';
import type { GitHubContext } from '../../github/context.ts';
import { writeHistory } from '../../github/history.ts';
import { artifactName } from '../../github/record-artifact.ts';
import { type History, type HistoryEntry, historyEntryOf, newestRun } from '../../record/history.ts';
import type { EmissionsRecord } from '../../record/record.ts';
import { type BadgeJob, badgeJson, badgeSvg, endpointBadge } from '../../report/formats/badge.ts';
import { historyPage } from '../../report/formats/history-page.ts';
import { warn } from '../annotations.ts';
import { contenders, jobIndex, type Workplace } from '../job.ts';

/** Only from the default branch: what a pull request used is not part of the repository's history. */
export async function updateHistory(
  records: readonly EmissionsRecord[],
  { settings, context, client }: Workplace,
): Promise<void> {
  const { historyBranch, writeHistory: isWanted } = settings.report;
  if (client === undefined || historyBranch === undefined || !isWanted || !context.onDefaultBranch) return;
  const outcome = await writeHistory(client, context, {
    branch: historyBranch,
    entries: records.map(historyEntryOf),
    contenders: contenders(),
    index: jobIndex(),
    siblingEntries: (known) => siblingEntries(known, client, context),
    files: (history) => historyFiles(history, records, settings),
  });
  if (!outcome.ok) warn('no-history', outcome.reason);
}

/** What the other jobs of this run have left as artifacts; nothing where they cannot be read. */
async function siblingEntries(
  known: History,
  client: GitHubClient,
  context: GitHubContext,
): Promise<readonly HistoryEntry[]> {
  const ofThisRun = known.entries.filter((entry) => entry.runId === context.runId);
  const names = new Set(ofThisRun.map(({ key, attempt }) => artifactName(key, attempt)));
  const answer = await gatherRecords(client, context, context.runId, names);
  return answer.ok ? answer.data.records.map(historyEntryOf) : [];
}

/** Every file of the history branch. The badge is about the newest run, or about the month it belongs to; `records` bring its verdicts. */
export function historyFiles(
  history: History,
  records: readonly EmissionsRecord[],
  { report }: Settings,
): Record<string, string> {
  const known = new Map(records.map((record) => [record.id, record]));
  const run = newestRun(history);
  const jobs = run.map((entry) => known.get(entry.id) ?? badgeJobOf(entry));
  const month = new Date(run.at(-1)?.at ?? 0).toISOString().slice(0, 7);
  const totalGrams = history.months.find((sums) => sums.month === month)?.grams;
  const badge = endpointBadge(jobs, { label: report.badgeLabel, metric: report.badgeMetric, totalGrams, month });
  return {
    'README.md': historyPage(history),
    'badge.json': badgeJson(badge),
    'badge.svg': badgeSvg(badge),
    'history.json': `${JSON.stringify(history)}\n`,
  };
}

function badgeJobOf({ kwh, grams }: HistoryEntry): BadgeJob {
  return {
    energy: kwh === undefined ? null : { totalKwh: kwh },
    emissions: grams === undefined ? null : { grams },
  };
}
