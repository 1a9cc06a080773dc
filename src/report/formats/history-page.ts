/** The page of the history branch: what a visitor of the branch sees. */
import type { History, HistoryEntry } from '../../record/history.ts';
import { jobName } from '../figures/jobs.ts';
import { monthChart, trendChart } from '../text/charts.ts';
import { markdownText } from '../text/escape.ts';
import { markdownOf, paragraphs } from '../text/markdown.ts';
import { numbers, outside, own } from '../text/table.ts';
import { energyUnitFor, formatIn, gramsUnitFor } from '../text/units.ts';

const NEWEST = 20;
const CHARTED_RUNS = 60;
const CHARTED_JOBS = 4;

export function historyPage({ entries, months }: History): string {
  const newest = entries.slice(-NEWEST).reverse();
  const kwh = energyUnitFor(newest.map((entry) => entry.kwh));
  const mass = gramsUnitFor(newest.map((entry) => entry.grams));
  const monthKwh = energyUnitFor(months.map((month) => month.kwh));
  const monthMass = gramsUnitFor(months.map((month) => month.grams));
  const shown = months.slice(-24).reverse();
  const jobTrends = trends(entries);
  return `${paragraphs([
    '# Energy and emissions of this repository\u2019s jobs',
    '![badge](badge.svg)',
    '## By month',
    monthChart(
      [...shown].reverse().map(({ month, grams }) => ({ month, value: grams / monthMass.size })),
      `${monthMass.symbol}CO2eq`,
    ),
    markdownOf({
      caption: 'Runs by month',
      columns: [
        { heading: 'Month', cells: shown.map((month) => own(month.month)) },
        numbers(
          'Runs',
          shown.map((month) => month.runs),
          String,
        ),
        numbers(
          `Energy, ${monthKwh.symbol}`,
          shown.map((month) => month.kwh),
          (value) => formatIn(monthKwh, value),
        ),
        numbers(
          `CO2eq, ${monthMass.symbol}`,
          shown.map((month) => month.grams),
          (value) => formatIn(monthMass, value),
        ),
      ],
    }),
    jobTrends.length > 0 ? '## Energy by run' : undefined,
    ...jobTrends,
    '## Newest runs',
    markdownOf({
      caption: 'Newest runs',
      columns: [
        {
          heading: 'When',
          cells: newest.map(({ at }) => own(new Date(at).toISOString().slice(0, 16).replace('T', ' '))),
        },
        { heading: 'Job', cells: newest.map(({ key }) => outside(key, 80)) },
        { heading: 'Result', cells: newest.map(({ status }) => own(status)) },
        {
          heading: `Energy, ${kwh.symbol}`,
          align: 'right',
          cells: newest.map((entry) => own(formatIn(kwh, entry.kwh))),
        },
        {
          heading: `CO2eq, ${mass.symbol}`,
          align: 'right',
          cells: newest.map((entry) => own(formatIn(mass, entry.grams))),
        },
      ],
    }),
  ])}\n`;
}

/** Energy of the newest runs of the jobs that ran most, a line for each: one combined line would be a sawtooth. */
function trends(entries: readonly HistoryEntry[]): readonly string[] {
  const jobs = new Map<string, number[]>();
  for (const { key, status, kwh } of entries) {
    if (kwh === undefined || status === 'failure' || status === 'cancelled') continue;
    jobs.set(key, [...(jobs.get(key) ?? []), kwh]);
  }
  const most = [...jobs].sort(([, a], [, b]) => b.length - a.length).slice(0, CHARTED_JOBS);
  return most.flatMap(([key, kwh]) => {
    const unit = energyUnitFor(kwh);
    const values = kwh.slice(-CHARTED_RUNS).map((each) => each / unit.size);
    const chart = trendChart(values, unit.symbol);
    return chart === undefined ? [] : [`**${markdownText(jobName(key), 80)}**`, chart];
  });
}
