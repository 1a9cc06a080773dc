/** The one table that is never folded: a row a job; beyond twenty, a row a group of a matrix. */

import { type ShownJob, sharedBy, staleMark } from '../figures/jobs.ts';
import { jobLink, type Report, type Sum, sumGrams, sumKwh, sumSeconds } from '../figures/report.ts';
import { markdownTableCell, markdownText } from '../text/escape.ts';
import { type Column, table, unbroken } from '../text/markdown.ts';
import type { Style } from '../text/style.ts';
import {
  energyUnitFor,
  formatCount,
  formatDuration,
  formatIn,
  formatIntensity,
  formatPercent,
  formatRangeIn,
  gramsUnitFor,
  type Unit,
} from '../text/units.ts';
import { regionWords, statusWord } from '../text/words.ts';

const MOST_ROWS = 20;

interface Row {
  readonly name: string;
  readonly jobs: readonly ShownJob[];
}

/** `mostRows` below 20 is for a comment that grows too long. */
export function jobsTable(report: Report, mostRows = MOST_ROWS): string {
  const { jobs, current } = report;
  const rows = rowsOf(report, mostRows);
  const kwh = [...rows.map((row) => sumKwh(row.jobs)), ...(jobs.length > 1 ? [sumKwh(current)] : [])];
  const grams = [...rows.map((row) => sumGrams(row.jobs)), ...(jobs.length > 1 ? [sumGrams(current)] : [])];
  const energyUnit = energyUnitFor(kwh.map((sum) => sum?.value));
  const gramsUnit = gramsUnitFor(grams.map((sum) => sum?.value));
  const withTotal = (cells: readonly string[], total: string) =>
    jobs.length > 1 ? [...cells, total && total !== '–' ? `**${total}**` : '–'] : cells;
  const columns: Column[] = [
    {
      heading: 'Job',
      cells: withTotal(
        rows.map((row) => row.name),
        total(report),
      ),
    },
    {
      heading: 'Time',
      align: 'right',
      cells: withTotal(
        rows.map((row) => time(row.jobs)),
        time(current),
      ),
    },
    ...figureColumns(`Energy, ${energyUnit.symbol}`, kwh, energyUnit, rows.length),
    ...figureColumns(`CO2eq, ${gramsUnit.symbol}`, grams, gramsUnit, rows.length),
  ];
  if (jobs.length > 1) {
    columns.push({
      heading: 'Change',
      align: 'right',
      cells: withTotal(
        rows.map((row) => change(row.jobs)),
        '–',
      ),
    });
    if (sharedBy(jobs, ({ core }) => core.verdict ?? 'none') === undefined)
      columns.push({
        heading: 'Budget',
        cells: withTotal(
          rows.map((row) => verdict(row.jobs)),
          '–',
        ),
      });
    if (sharedBy(jobs, ({ core }) => core.basis) === undefined)
      columns.push({
        heading: 'Basis',
        cells: withTotal(
          rows.map((row) => sharedBy(row.jobs, ({ core }) => core.basis) ?? 'mixed'),
          '–',
        ),
      });
  }
  const shared = sharedWords(jobs);
  if (jobs.length === 1 || !shared.hardware)
    columns.push({
      heading: 'Hardware',
      cells: withTotal(
        rows.map((row) => hardware(row.jobs)),
        '–',
      ),
    });
  if (jobs.length === 1 || !shared.region)
    columns.push({
      heading: 'Region',
      cells: withTotal(
        rows.map((row) => region(row.jobs)),
        '–',
      ),
    });
  return table(columns);
}

/** Figures and their ranges in a column each, the total in bold; a single job has both in one, because it needs the room. */
function figureColumns(heading: string, sums: readonly (Sum | undefined)[], unit: Unit, rows: number): Column[] {
  const figure = (sum: Sum | undefined) => (sum ? formatIn(unit, sum.value) : 'unknown');
  const range = (sum: Sum | undefined) => (sum ? unbroken(formatRangeIn(unit, sum.low, sum.high)) : '');
  const [only] = sums;
  if (sums.length === 1)
    return [{ heading, align: 'right', cells: [only ? `${figure(only)} (${range(only)})` : figure(only)] }];
  return [
    { heading, align: 'right', cells: sums.map((sum, row) => (row === rows ? `**${figure(sum)}**` : figure(sum))) },
    { heading: '80% range', align: 'right', cells: sums.map(range) },
  ];
}

/** What all jobs of several have in common, so that it is not repeated in every row; undefined where there is nothing to say. */
export function sharedLine(jobs: readonly ShownJob[], style: Style): string | undefined {
  if (jobs.length < 2) return undefined;
  const { hardware: on, region: place } = sharedWords(jobs);
  const gramsPerKwh = sharedBy(jobs, ({ core }) => core.gramsPerKwh);
  const grid = gramsPerKwh === undefined ? '' : ` (${formatIntensity(gramsPerKwh)})`;
  const parts = [on && `on ${style.text(on, 120)}`, place && `in ${style.text(regionWords(place), 60)}${grid}`].filter(
    (part) => part !== undefined,
  );
  return parts.length > 0 ? `All ${parts.join(', ')}.` : undefined;
}

export function sharedWords(jobs: readonly ShownJob[]): { hardware?: string; region?: string } {
  return {
    hardware: sharedBy(jobs, ({ core }) => core.hardware),
    region: sharedBy(jobs, ({ core }) => core.region),
  };
}

function rowsOf(report: Report, mostRows: number): Row[] {
  const { jobs } = report;
  if (jobs.length <= Math.min(mostRows, MOST_ROWS))
    return jobs.map((job) => ({ name: nameOf(report, job), jobs: [job] }));
  const groups = groupsOf(jobs, mostRows);
  return groups.map(({ name, jobs: members }) => {
    const [only] = members;
    if (only && members.length === 1) return { name: nameOf(report, only), jobs: members };
    const ended = members.filter(({ core }) => statusWord(core.status));
    const failed = ended.length > 0 ? ` · ${ended.length} failed or cancelled` : '';
    return { name: `${markdownText(name, 80)} · ${members.length} jobs${failed}`, jobs: members };
  });
}

function total({ jobs, current }: Report): string {
  return `${formatCount(current.length, 'job')}${current.length < jobs.length ? ' of the newest commit' : ''}`;
}

function nameOf(report: Report, job: ShownJob): string {
  const status = statusWord(job.core.status);
  return `${jobLink(report, job)}${status ? ` · ${status}` : ''}${staleMark(job)}`;
}

interface Group {
  readonly name: string;
  readonly jobs: readonly ShownJob[];
}

/**
 * Jobs by as many of their matrix values as give no more than `most` groups: `train (resnet18, …)`. Where even the bare
 * names are too many, the ones with the least energy are one group.
 */
function groupsOf(jobs: readonly ShownJob[], most = MOST_ROWS): readonly Group[] {
  const deepest = Math.max(0, ...jobs.map(({ name }) => matrixOf(name).values.length - 1));
  for (let depth = Math.min(deepest, 8); depth >= 0; depth--) {
    const groups = groupBy(jobs, ({ name }) => {
      const { stem, values } = matrixOf(name);
      return depth > 0 && values.length > 0 ? `${stem} (${[...values.slice(0, depth), '…'].join(', ')})` : stem;
    });
    if (groups.length <= most) return groups;
  }
  const byName = groupBy(jobs, ({ name }) => matrixOf(name).stem);
  const largest = [...byName].sort((a, b) => (sumKwh(b.jobs)?.value ?? 0) - (sumKwh(a.jobs)?.value ?? 0));
  const kept = new Set(largest.slice(0, Math.max(0, most - 1)));
  const rest = byName.filter((group) => !kept.has(group));
  return [
    ...byName.filter((group) => kept.has(group)),
    { name: 'the others', jobs: rest.flatMap((group) => group.jobs) },
  ];
}

/** GitHub names a matrix job `train (resnet18, 3)`. */
function matrixOf(name: string): { stem: string; values: string[] } {
  const open = name.indexOf(' (');
  if (open < 1 || !name.endsWith(')')) return { stem: name, values: [] };
  return { stem: name.slice(0, open), values: name.slice(open + 2, -1).split(', ') };
}

function groupBy(jobs: readonly ShownJob[], of: (job: ShownJob) => string): Group[] {
  const groups = new Map<string, ShownJob[]>();
  for (const job of jobs) {
    const name = of(job);
    const group = groups.get(name);
    if (group) group.push(job);
    else groups.set(name, [job]);
  }
  return [...groups].map(([name, members]) => ({ name, jobs: members }));
}

function time(jobs: readonly ShownJob[]): string {
  const seconds = sumSeconds(jobs);
  return seconds === undefined ? '–' : formatDuration(seconds);
}

function change(jobs: readonly ShownJob[]): string {
  const [job] = jobs;
  if (!job || jobs.length > 1 || !job.core.baseline || job.core.kwh === undefined) return '–';
  const { kwh, significant, comparable } = job.core.baseline;
  if (!comparable) return 'other hardware';
  if (!(kwh > 0) || job.core.status !== 'success') return '–';
  return significant ? formatPercent((100 * (job.core.kwh - kwh)) / kwh, 'signed') : 'none';
}

function verdict(jobs: readonly ShownJob[]): string {
  const verdicts = jobs.map(({ core }) => core.verdict);
  return (['over', 'unknown', 'within'] as const).find((one) => verdicts.includes(one)) ?? '–';
}

function hardware(jobs: readonly ShownJob[]): string {
  return markdownTableCell(sharedBy(jobs, ({ core }) => core.hardware) ?? (jobs.length > 1 ? 'several' : ''), 60);
}

function region(jobs: readonly ShownJob[]): string {
  const [first] = jobs;
  const key = sharedBy(jobs, ({ core }) => core.region);
  if (!first || key === undefined) return jobs.length > 1 ? 'several' : '–';
  const gramsPerKwh = sharedBy(jobs, ({ core }) => core.gramsPerKwh);
  return `${markdownTableCell(regionWords(key), 60)}${gramsPerKwh === undefined ? '' : ` (${formatIntensity(gramsPerKwh)})`}`;
}
