/** What the history branch holds: the history, a page of it, and a badge. */
import type { Settings } from '../../engine/settings.ts';
import { type History, type HistoryEntry, newestRun } from '../../record/history.ts';
import type { EmissionsRecord } from '../../record/record.ts';
import { type BadgeJob, badgeJson, badgeSvg, endpointBadge } from '../../report/badge.ts';
import { historyPage } from '../../report/history-page.ts';

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
  const totalGrams = history.months.find((each) => each.month === month)?.grams;
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
