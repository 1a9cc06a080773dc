/** The report on a terminal or in a log: the comment's content as plain text in columns, coloured only where that is asked for. */
import pc from 'picocolors';
import type { EmissionsRecord } from '../record/record.ts';
import { acceleratorsNote } from './figures/accelerators.ts';
import { adviceText } from './figures/advice.ts';
import { type Figures, figuresOf } from './figures/figures.ts';
import { type Report, reportInOrder, sumSeconds } from './figures/report.ts';
import { idleSentence } from './sections/components.ts';
import { headlineText } from './sections/headline.ts';
import { sharedLine } from './sections/jobs.ts';
import { notices } from './sections/notices.ts';
import { mostIntensiveLine, regionLine } from './sections/regions.ts';
import { sourceLines } from './sections/sources.ts';
import { acceleratorsTable } from './tables/accelerators.ts';
import { componentsTable } from './tables/components.ts';
import { jobsTable } from './tables/jobs.ts';
import { regionsTable } from './tables/regions.ts';
import { stepsTable } from './tables/steps.ts';
import { type Style, terminalStyle } from './text/style.ts';
import { type Table, tableRows, totalRow } from './text/table.ts';
import { terminalColumns, terminalTable, wrapText } from './text/terminal-table.ts';
import { formatCount, formatDuration, ifKnown } from './text/units.ts';
import { capitalised } from './text/words.ts';

type Colours = ReturnType<typeof pc.createColors>;

export interface TerminalOptions {
  readonly color: boolean;
  /** Columns of the terminal; prose is left to wrap by itself. */
  readonly width: number;
  /** One line. */
  readonly quiet?: boolean;
}

const MOST_JOBS = 200;
const MOST_STEPS = 12;
const MOST_REGIONS = 5;
const MOST_SOURCES = 10;
const MOST_MISSING = 20;
const VERDICT_COLOURS = { within: 'green', over: 'red', unknown: 'yellow' } as const;
/** Longer lines are hard to read, however wide the terminal. */
const MOST_TEXT_WIDTH = 110;

/** Several records are listed in the order they came in, with their total. Ends without a line break. */
export function terminalReport(records: readonly EmissionsRecord[], options: TerminalOptions): string {
  const colours = pc.createColors(options.color);
  const style = terminalStyle(colours.bold);
  const figures = figuresOf(reportInOrder(records));
  const headline = headlineText(figures.headline, {
    escaped: (name) => style.text(name, 60),
    strong: colours.bold,
    verdict: (words, kind) => colours[VERDICT_COLOURS[kind]](words),
  });
  if (options.quiet || records.length === 0) return headline;
  const paper = { width: options.width, colours, style };
  const blocks = [
    [headline, ...runLine(figures, style)],
    records.length > 1 ? jobLines(figures, paper) : componentLines(figures, paper),
    wrapped(inOtherWords(figures, paper), paper),
    wrapped(notices(figures, style, MOST_MISSING).join('\n').split('\n').filter(Boolean), paper),
    stepLines(figures, paper),
    regionLines(figures, paper),
    acceleratorLines(figures, paper),
    wrapped(adviceLines(figures, paper), paper),
    wrapped(sourceLines(records, style).slice(0, MOST_SOURCES), paper).map(colours.dim),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** How lines are written on this terminal. */
interface Paper {
  /** Columns. */
  readonly width: number;
  readonly colours: Colours;
  readonly style: Style;
}

function wrapped(lines: readonly string[], { width }: Paper): string[] {
  return lines.flatMap((line) => wrapText(line, Math.min(width, MOST_TEXT_WIDTH)));
}

/** The heading dimmed, the total in bold. */
function tableLines(table: Table, { width, colours }: Paper): string[] {
  const totalAt = totalRow(table) === undefined ? undefined : tableRows(table).length;
  return terminalTable(terminalColumns(table), width, (text, row) =>
    row < 0 ? colours.dim(text) : row === totalAt ? colours.bold(text) : text,
  );
}

function jobLines(report: Report, paper: Paper): string[] {
  const total = `Total of ${formatCount(report.jobs.length, 'run')}`;
  const table = jobsTable(report, { most: MOST_JOBS, heading: 'Run', total });
  return [...tableLines(table, paper), sharedLine(report.jobs, paper.style)].filter((line) => line !== undefined);
}

function componentLines({ energy }: Figures, paper: Paper): string[] {
  if (!energy) return [];
  const idle = energy.parts.flatMap((part) => idleSentence(part, paper.style) ?? []);
  return [...tableLines(componentsTable(energy), paper), ...idle];
}

function stepLines({ steps }: Figures, paper: Paper): string[] {
  return steps.length < 2 ? [] : tableLines(stepsTable(steps, MOST_STEPS), paper);
}

function regionLines(figures: Figures, paper: Paper): string[] {
  const best = regionLine(figures, paper.style) ?? '';
  const { regions: comparison } = figures;
  if (!comparison || comparison.regions.length === 0) return best === '' ? [] : [best];
  const worst = mostIntensiveLine(comparison, paper.style);
  const table = tableLines(regionsTable(comparison, MOST_REGIONS), paper);
  return [best, ...table, ...wrapped(worst === undefined ? [] : [worst], paper)];
}

function acceleratorLines({ current, accelerators: comparison }: Figures, paper: Paper): string[] {
  if (!comparison) return [];
  const { job, provider } = comparison;
  const ofJob = current.length > 1 ? `Of ${paper.style.text(job.name, 60)}. ` : '';
  const note = `${ofJob}${acceleratorsNote(paper.style.text(provider, 60))}`;
  return [...tableLines(acceleratorsTable(comparison), paper), ...wrapped([note], paper)];
}

function adviceLines({ advice }: Figures, { colours, style }: Paper): string[] {
  return advice.map((piece) => {
    const kind = colours.green(`${capitalised(piece.kind)}:`);
    return `${kind} ${adviceText(piece, (name) => style.prose(name, 600))}`;
  });
}

/** `1 h 24 min on 1 × NVIDIA A10G`; several runs have it in their table. */
function runLine({ jobs }: Report, style: Style): string[] {
  const [job] = jobs;
  if (!job || jobs.length > 1) return [];
  const time = ifKnown(sumSeconds(jobs), formatDuration);
  const hardware = job.core.hardware && `on ${style.text(job.core.hardware, 100)}`;
  const words = [time, hardware].filter((phrase) => phrase !== undefined);
  return words.length > 0 ? [words.join(' ')] : [];
}

/** What one run's emissions are as much as; not for the total of several. */
function inOtherWords({ jobs }: Report, { style, colours }: Paper): string[] {
  const equivalences = jobs.length === 1 ? (jobs[0]?.record?.equivalences ?? []) : [];
  return equivalences.map(
    ({ sentence, source }) => `${style.text(sentence, 300)} ${colours.dim(`(${style.text(source, 200)})`)}`,
  );
}
