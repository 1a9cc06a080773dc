/** The jobs: a row for each; where they are too many, a row for each group of a matrix. */
import { type ShownJob, sharedBy, shortSha, worstVerdict } from '../figures/jobs.ts';
import { jobAddress, type Report, type Sum, sumGrams, sumKwh, sumSeconds } from '../figures/report.ts';
import { groupBy } from '../text/lists.ts';
import { type Cell, figureColumn, outside, own, type Table, type TypedColumn } from '../text/table.ts';
import {
  energyUnitFor,
  formatDuration,
  formatIn,
  formatIntensity,
  formatPercent,
  formatRangeIn,
  gramsUnitFor,
  ifKnown,
  type Unit,
} from '../text/units.ts';
import { regionWords, statusWord } from '../text/words.ts';

interface JobsTableOptions {
  /** Rows, not counting the total. */
  readonly most: number;
  /** `Job` or `Run`. */
  readonly heading: string;
  /** Name of the row that sums up several jobs. */
  readonly total: string;
  /** A word after the name of a job, such as `final`. */
  readonly mark?: (job: ShownJob) => string;
}

/** Columns in which all jobs have the same value are left out. A single job has them all, with each range beside its figure. */
export function jobsTable(report: Report, options: JobsTableOptions): Table {
  const { jobs, current } = report;
  const groups = groupsOf(jobs, options.most);
  const isOne = jobs.length === 1;
  const column = (heading: string, cellOf: (jobs: readonly ShownJob[]) => Cell): TypedColumn => ({
    heading,
    cells: groups.map((group) => cellOf(group.jobs)),
  });
  const kwh = groups.map((group) => sumKwh(group.jobs));
  const grams = groups.map((group) => sumGrams(group.jobs));
  const total = { kwh: isOne ? undefined : sumKwh(current), grams: isOne ? undefined : sumGrams(current) };
  return {
    caption: 'Energy and emissions by run',
    columns: [
      {
        heading: options.heading,
        cells: groups.map((group) => nameCell(report, group, options)),
        total: isOne ? undefined : own(options.total, true),
      },
      {
        ...column('Time', (ofGroup) => own(ifKnown(sumSeconds(ofGroup), formatDuration))),
        align: 'right',
        total: isOne ? undefined : own(ifKnown(sumSeconds(current), formatDuration), true),
      },
      ...figureColumns('Energy', kwh, total.kwh, energyUnitFor([...kwh, total.kwh].map((sum) => sum?.value))),
      ...figureColumns('CO2eq', grams, total.grams, gramsUnitFor([...grams, total.grams].map((sum) => sum?.value))),
      ...(isOne ? [] : [{ ...column('Change', changeCell), align: 'right' as const }]),
      ...(isOne || sharedBy(jobs, ({ core }) => core.verdict ?? 'none') ? [] : [column('Budget', verdictCell)]),
      ...(isOne || sharedBy(jobs, ({ core }) => core.basis) ? [] : [column('Basis', basisCell)]),
      ...(!isOne && sharedBy(jobs, ({ core }) => core.hardware) ? [] : [column('Hardware', hardwareCell)]),
      ...(!isOne && sharedBy(jobs, ({ core }) => core.region) ? [] : [column('Region', regionCell)]),
    ],
  };
}

/** A column for the figures and one for their ranges; a single row has both in one column, to save width. */
function figureColumns(
  name: string,
  sums: readonly (Sum | undefined)[],
  total: Sum | undefined,
  unit: Unit,
): TypedColumn[] {
  const heading = `${name}, ${unit.symbol}`;
  const value = (sum: Sum | undefined) => (sum ? formatIn(unit, sum.value) : 'unknown');
  const range = (sum: Sum | undefined) => sum && formatRangeIn(unit, sum.low, sum.high);
  if (sums.length === 1 && !total)
    return [figureColumn(heading, sums, (only) => (only ? `${value(only)} (${range(only)})` : value(only)))];
  return [
    { ...figureColumn(heading, sums, value), total: own(value(total), true) },
    { ...figureColumn('80% range', sums, range), total: own(range(total)) },
  ];
}

interface Group {
  readonly name: string;
  readonly jobs: readonly ShownJob[];
}

/** A group of one job has all that is known of the job in its name. */
function nameCell(report: Report, { name, jobs }: Group, { mark }: JobsTableOptions): Cell {
  const [job] = jobs;
  if (job && jobs.length === 1) {
    const stale = job.staleSha && `from \`${shortSha(job.staleSha)}\``;
    const words = [statusWord(job.core.status), mark?.(job), stale].filter(Boolean);
    const after = words.map((word) => `· ${word}`).join(' ');
    return outside(job.name || '–', 80, { after, link: jobAddress(report, job) });
  }
  const failed = jobs.filter(({ core }) => statusWord(core.status)).length;
  const after = `· ${jobs.length} jobs${failed > 0 ? ` · ${failed} failed or cancelled` : ''}`;
  return outside(name, 80, { after });
}

/**
 * Each job for itself, if they are not more than `most`. Else by as many of their matrix values as give no more groups:
 * `train (resnet18, …)`. Where even the bare names are too many, the ones with the least energy are one group.
 */
function groupsOf(jobs: readonly ShownJob[], most: number): readonly Group[] {
  if (jobs.length <= most) return jobs.map((job) => ({ name: job.name, jobs: [job] }));
  const deepest = Math.max(0, ...jobs.map(({ name }) => matrixOf(name).values.length - 1));
  for (let depth = Math.min(deepest, 8); depth >= 0; depth--) {
    const groups = groupsByMatrix(jobs, depth);
    if (groups.length <= most) return groups;
  }
  const byName = groupsByMatrix(jobs, 0);
  const largest = [...byName].sort((a, b) => (sumKwh(b.jobs)?.value ?? 0) - (sumKwh(a.jobs)?.value ?? 0));
  const kept = new Set(largest.slice(0, Math.max(0, most - 1)));
  const others = byName.filter((group) => !kept.has(group)).flatMap((group) => group.jobs);
  return [...byName.filter((group) => kept.has(group)), { name: 'the others', jobs: others }];
}

/** Jobs that have a name and so many of their first matrix values in common. */
function groupsByMatrix(jobs: readonly ShownJob[], depth: number): readonly Group[] {
  const groups = groupBy(jobs, ({ name }) => {
    const { stem, values } = matrixOf(name);
    return depth > 0 && values.length > 0 ? `${stem} (${[...values.slice(0, depth), '…'].join(', ')})` : stem;
  });
  return [...groups].map(([name, members]) => ({ name, jobs: members }));
}

/** GitHub names a matrix job `train (resnet18, 3)`. */
function matrixOf(name: string): { stem: string; values: string[] } {
  const open = name.indexOf(' (');
  if (open < 1 || !name.endsWith(')')) return { stem: name, values: [] };
  return { stem: name.slice(0, open), values: name.slice(open + 2, -1).split(', ') };
}

function changeCell(jobs: readonly ShownJob[]): Cell {
  const [job] = jobs;
  if (!job || jobs.length > 1 || !job.core.baseline || job.core.kwh === undefined) return undefined;
  const { kwh, significant, comparable } = job.core.baseline;
  if (!comparable) return own('other hardware');
  if (!(kwh > 0) || job.core.status !== 'success') return undefined;
  return own(significant ? formatPercent((100 * (job.core.kwh - kwh)) / kwh, 'signed') : 'none');
}

function verdictCell(jobs: readonly ShownJob[]): Cell {
  return own(worstVerdict(jobs.map(({ core }) => core.verdict)));
}

function basisCell(jobs: readonly ShownJob[]): Cell {
  return own(sharedBy(jobs, ({ core }) => core.basis) ?? 'mixed');
}

function hardwareCell(jobs: readonly ShownJob[]): Cell {
  const hardware = sharedBy(jobs, ({ core }) => core.hardware);
  return hardware === undefined && jobs.length > 1 ? own('several') : outside(hardware, 60);
}

function regionCell(jobs: readonly ShownJob[]): Cell {
  const key = sharedBy(jobs, ({ core }) => core.region);
  if (key === undefined) return jobs.length > 1 ? own('several') : undefined;
  const gramsPerKwh = sharedBy(jobs, ({ core }) => core.gramsPerKwh);
  return outside(regionWords(key), 60, { after: ifKnown(gramsPerKwh, (grid) => `(${formatIntensity(grid)})`) });
}
