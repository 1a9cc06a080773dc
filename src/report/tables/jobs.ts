/** The jobs: a row a job; beyond `most`, a row a group of a matrix. */
import { type ShownJob, sharedBy, shortSha } from '../figures/jobs.ts';
import { jobAddress, type Report, type Sum, sumGrams, sumKwh } from '../figures/report.ts';
import { type Cell, outside, own, type Table, type TypedColumn } from '../text/table.ts';
import {
  energyUnitFor,
  formatDuration,
  formatIn,
  formatIntensity,
  formatPercent,
  formatRangeIn,
  gramsUnitFor,
  type Unit,
} from '../text/units.ts';
import { regionWords, statusWord } from '../text/words.ts';

interface Row {
  readonly name: Cell;
  readonly jobs: readonly ShownJob[];
}

export interface JobsTableOptions {
  /** Rows, not counting the total. */
  readonly most: number;
  /** `Job` or `Run`. */
  readonly heading: string;
  /** Name of the row that sums up several jobs. */
  readonly total: string;
  /** A word after the name of a job, such as `final`. */
  readonly mark?: (job: ShownJob) => string;
}

/** What all jobs share has no column; a single job has all of it, and its ranges in the columns of the figures. */
export function jobsTable(report: Report, options: JobsTableOptions): Table {
  const { jobs, current } = report;
  const rows = rowsOf(report, options);
  const isOne = jobs.length === 1;
  const shared = sharedWords(jobs);
  const column = (heading: string, cellOf: (jobs: readonly ShownJob[]) => Cell): TypedColumn => ({
    heading,
    cells: rows.map((row) => cellOf(row.jobs)),
  });
  const kwh = rows.map((row) => sumKwh(row.jobs));
  const grams = rows.map((row) => sumGrams(row.jobs));
  const total = { kwh: isOne ? undefined : sumKwh(current), grams: isOne ? undefined : sumGrams(current) };
  return {
    caption: 'Energy and emissions by run',
    columns: [
      {
        heading: options.heading,
        cells: rows.map((row) => row.name),
        total: isOne ? undefined : own(options.total, true),
      },
      {
        ...column('Time', (ofRow) => timeCell(ofRow)),
        align: 'right',
        total: isOne ? undefined : timeCell(current, true),
      },
      ...figureColumns('Energy', kwh, total.kwh, energyUnitFor([...kwh, total.kwh].map((sum) => sum?.value))),
      ...figureColumns('CO2eq', grams, total.grams, gramsUnitFor([...grams, total.grams].map((sum) => sum?.value))),
      ...(isOne ? [] : [{ ...column('Change', changeCell), align: 'right' as const }]),
      ...(isOne || sharedBy(jobs, ({ core }) => core.verdict ?? 'none') ? [] : [column('Budget', verdictCell)]),
      ...(isOne || sharedBy(jobs, ({ core }) => core.basis) ? [] : [column('Basis', basisCell)]),
      ...(shared.hardware && !isOne ? [] : [column('Hardware', hardwareCell)]),
      ...(shared.region && !isOne ? [] : [column('Region', regionCell)]),
    ],
  };
}

/** Figures and their ranges in a column each; a single row has both in one, because it needs the room. */
function figureColumns(
  name: string,
  sums: readonly (Sum | undefined)[],
  total: Sum | undefined,
  unit: Unit,
): TypedColumn[] {
  const heading = `${name}, ${unit.symbol}`;
  const value = (sum: Sum | undefined) => (sum ? formatIn(unit, sum.value) : 'unknown');
  const range = (sum: Sum) => formatRangeIn(unit, sum.low, sum.high);
  const [only] = sums;
  if (sums.length === 1 && !total)
    return [{ heading, align: 'right', cells: [own(only ? `${value(only)} (${range(only)})` : value(only))] }];
  const rangeCell = (sum: Sum | undefined) => own(sum && range(sum));
  return [
    { heading, align: 'right', cells: sums.map((sum) => own(value(sum))), total: own(value(total), true) },
    { heading: '80% range', align: 'right', cells: sums.map(rangeCell), total: rangeCell(total) },
  ];
}

/** The words for hardware and place that all jobs have in common. */
export function sharedWords(jobs: readonly ShownJob[]): { hardware?: string; region?: string } {
  return {
    hardware: sharedBy(jobs, ({ core }) => core.hardware),
    region: sharedBy(jobs, ({ core }) => core.region),
  };
}

function rowsOf(report: Report, { most, mark = () => '' }: JobsTableOptions): Row[] {
  const { jobs } = report;
  const rowOf = (job: ShownJob): Row => ({ name: nameCell(report, job, mark(job)), jobs: [job] });
  if (jobs.length <= most) return jobs.map(rowOf);
  return groupsOf(jobs, most).map(({ name, jobs: members }) => {
    const [only] = members;
    if (only && members.length === 1) return rowOf(only);
    const ended = members.filter(({ core }) => statusWord(core.status));
    const failed = ended.length > 0 ? ` · ${ended.length} failed or cancelled` : '';
    return { name: outside(name, 80, { after: `· ${members.length} jobs${failed}` }), jobs: members };
  });
}

function nameCell(report: Report, job: ShownJob, mark: string): Cell {
  const status = statusWord(job.core.status);
  const stale = job.staleSha && `from \`${shortSha(job.staleSha)}\``;
  const after = [status, mark, stale].flatMap((words) => (words ? `· ${words}` : [])).join(' ');
  return outside(job.name || '–', 80, { after, link: jobAddress(report, job) });
}

interface Group {
  readonly name: string;
  readonly jobs: readonly ShownJob[];
}

/**
 * Jobs by as many of their matrix values as give no more than `most` groups: `train (resnet18, …)`. Where even the bare
 * names are too many, the ones with the least energy are one group.
 */
function groupsOf(jobs: readonly ShownJob[], most: number): readonly Group[] {
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

function groupBy(jobs: readonly ShownJob[], nameOf: (job: ShownJob) => string): Group[] {
  const groups = new Map<string, ShownJob[]>();
  for (const job of jobs) {
    const name = nameOf(job);
    const group = groups.get(name);
    if (group) group.push(job);
    else groups.set(name, [job]);
  }
  return [...groups].map(([name, members]) => ({ name, jobs: members }));
}

/** Of an estimate the hours that were declared. */
function timeCell(jobs: readonly ShownJob[], strong = false): Cell {
  const known = jobs.flatMap(({ core, record }) => {
    const hours = record?.declared?.hours;
    return core.seconds ?? (hours === undefined ? [] : hours * 3600);
  });
  return known.length === 0 ? undefined : own(formatDuration(known.reduce((sum, seconds) => sum + seconds, 0)), strong);
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
  const verdicts = jobs.map(({ core }) => core.verdict);
  return own((['over', 'unknown', 'within'] as const).find((verdict) => verdicts.includes(verdict)));
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
  return outside(regionWords(key), 60, {
    after: gramsPerKwh === undefined ? undefined : `(${formatIntensity(gramsPerKwh)})`,
  });
}
