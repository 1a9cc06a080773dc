/** What a record is written to on this machine: the job summary, the file the user asked for, the badge's text. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import type { Settings } from '../engine/settings.ts';
import { type History, type HistoryEntry, newestRun } from '../record/history.ts';
import type { EmissionsRecord } from '../record/record.ts';
import { type BadgeJob, badgeJson, badgeSvg, endpointBadge } from '../report/badge.ts';
import { historyPage } from '../report/history-page.ts';

/** Absolute path of what was written. Throws where it cannot be, or would lie outside of the workspace and the temp folder. */
export function writeRecord(file: string, json: string): string {
  const workspace = process.env['GITHUB_WORKSPACE'] || process.cwd();
  const path = resolve(workspace, file);
  const allowed = [workspace, process.env['RUNNER_TEMP'] || workspace];
  if (!allowed.some((folder) => isInside(path, folder))) {
    throw new Error(`${file} lies outside of the workspace`);
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${json}\n`);
  return path;
}

/** `totalGrams` are those of the pull request so far, where they are known. */
export function badgeText(records: readonly EmissionsRecord[], { report }: Settings, totalGrams?: number): string {
  return badgeJson(endpointBadge(records, { label: report.badgeLabel, metric: report.badgeMetric, totalGrams })).trim();
}

function isInside(path: string, folder: string): boolean {
  const from = relative(folder, path);
  return from !== '' && !from.startsWith('..') && !isAbsolute(from);
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
