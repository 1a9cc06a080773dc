/** The page of the history branch: what a visitor of the branch sees. */
import type { History, HistoryEntry } from '../../record/history.ts';
import { jobName } from '../figures/jobs.ts';
import { monthChart, trendChart } from '../text/charts.ts';
import { markdownText } from '../text/escape.ts';
import { groupBy } from '../text/lists.ts';
import { markdownOf, paragraphs } from '../text/markdown.ts';
import { energyColumns, figureColumn, outside, own } from '../text/table.ts';
import { energyUnitFor, formatMinute, gramsUnitFor } from '../text/units.ts';

const NEWEST = 20;
const SHOWN_MONTHS = 24;
const CHARTED_RUNS = 60;
const CHARTED_JOBS = 4;

export function historyPage({ entries, months }: History): string {
  const newest = entries.slice(-NEWEST).reverse();
  const newestMonths = months.slice(-SHOWN_MONTHS).reverse();
  const units = {
    energy: energyUnitFor(months.map((month) => month.kwh)),
    grams: gramsUnitFor(months.map((month) => month.grams)),
  };
  const jobTrends = trends(entries);
  return `${paragraphs([
    '# Energy and emissions of this repository\u2019s jobs',
    '![badge](badge.svg)',
    '## By month',
    monthChart(
      [...newestMonths].reverse().map(({ month, grams }) => ({ label: month, value: grams / units.grams.size })),
      `${units.grams.symbol}CO2eq`,
    ),
    markdownOf({
      caption: 'Runs by month',
      columns: [
        { heading: 'Month', cells: newestMonths.map(({ month }) => own(month)) },
        figureColumn('Runs', newestMonths, ({ runs }) => String(runs)),
        ...energyColumns(newestMonths, units),
      ],
    }),
    jobTrends.length > 0 ? '## Energy by run' : undefined,
    ...jobTrends,
    '## Newest runs',
    markdownOf({
      caption: 'Newest runs',
      columns: [
        { heading: 'When', cells: newest.map(({ at }) => own(formatMinute(new Date(at).toISOString()))) },
        { heading: 'Job', cells: newest.map(({ key }) => outside(key, 80)) },
        { heading: 'Result', cells: newest.map(({ status }) => own(status)) },
        ...energyColumns(newest),
      ],
    }),
  ])}\n`;
}

/** Energy of the newest runs of the jobs that ran most, a chart for each: one line through different jobs would only jump up and down. */
function trends(entries: readonly HistoryEntry[]): readonly string[] {
  const measured = entries.flatMap(({ key, status, kwh }) =>
    kwh === undefined || status === 'failure' || status === 'cancelled' ? [] : { key, kwh },
  );
  const jobs = [...groupBy(measured, ({ key }) => key)].sort(([, a], [, b]) => b.length - a.length);
  return jobs.slice(0, CHARTED_JOBS).flatMap(([key, runs]) => {
    const unit = energyUnitFor(runs.map(({ kwh }) => kwh));
    const values = runs.slice(-CHARTED_RUNS).map(({ kwh }) => kwh / unit.size);
    const chart = trendChart(values, unit.symbol);
    return chart === undefined ? [] : [`**${markdownText(jobName(key), 80)}**`, chart];
  });
}
