/** The report on a terminal or in a log: the comment's content as plain text in columns, coloured only where that is asked for. */
import pc from 'picocolors';
import type { EmissionsRecord } from '../record/record.ts';
import { sectionOf } from '../record/section.ts';
import { adviceOf, adviceText } from './figures/advice.ts';
import { changeText, type Headline, headlineOf } from './figures/headline.ts';
import type { ShownJob } from './figures/jobs.ts';
import type { Report } from './figures/report.ts';
import { ADVICE_WORDS } from './sections/advice.ts';
import { notices } from './sections/notices.ts';
import { regionLine } from './sections/regions.ts';
import { sourceLines } from './sections/sources.ts';
import {
  acceleratorLines,
  type Colours,
  componentLines,
  jobLines,
  regionLines,
  stepLines,
  wrapped,
} from './terminal-tables.ts';
import { type Style, terminalStyle } from './text/style.ts';
import { formatDuration } from './text/units.ts';

export interface TerminalOptions {
  readonly color: boolean;
  /** Columns of the terminal; prose is left to wrap by itself. */
  readonly width: number;
  /** One line. */
  readonly quiet?: boolean;
}

const MOST_SOURCES = 10;
const MOST_MISSING = 20;
/** Several records are listed in the order they came in, with their total. Ends without a line break. */
export function terminalReport(records: readonly EmissionsRecord[], options: TerminalOptions): string {
  const colours = pc.createColors(options.color);
  const style = terminalStyle(colours.bold);
  const report = reportInOrder(records);
  const headline = headlineLine(headlineOf(report), style, colours);
  if (options.quiet || records.length === 0) return headline;
  const wrap = (line: string) => wrapped(line, options.width);
  const paper = { width: options.width, colours, style };
  const blocks = [
    [headline, ...runLine(report, style)],
    records.length > 1 ? jobLines(report, paper) : componentLines(report, paper),
    inOtherWords(report, style, colours).flatMap(wrap),
    notices(report, style, MOST_MISSING)
      .flatMap((line) => line?.split('\n') ?? [])
      .flatMap(wrap),
    stepLines(report, paper),
    [regionLine(report, style) ?? '', ...regionLines(report, paper)].filter((line) => line !== ''),
    acceleratorLines(report, paper),
    adviceOf(report).flatMap((one) =>
      wrap(`${colours.green(`${ADVICE_WORDS[one.kind]}:`)} ${adviceText(one, (name) => style.prose(name, 600))}`),
    ),
    sourceLines(records, style)
      .slice(0, MOST_SOURCES)
      .flatMap(wrap)
      .map((line) => colours.dim(line)),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** Not sorted, and all of them current: the user chose the order of files or rows. */
function reportInOrder(records: readonly EmissionsRecord[]): Report {
  const sections = records.map(sectionOf);
  const jobs = sections.map(({ core }, index): ShownJob => ({ core, record: records[index], name: core.name }));
  return { state: { format: 1, sections, ledger: [], folded: [] }, jobs, current: jobs, runVerdicts: [] };
}

const VERDICT_COLOURS = { within: 'green', over: 'red', unknown: 'yellow' } as const;

function headlineLine(
  { energy, emissions, range, training, basis, change, verdict }: Headline,
  style: Style,
  colours: Colours,
): string {
  const grams = emissions && `${colours.bold(emissions)}${range ? ` (${range})` : ''}`;
  return [
    colours.bold(energy),
    grams,
    training,
    change && changeText(change, (name) => style.text(name, 60)),
    verdict && colours[VERDICT_COLOURS[verdict.kind]](verdict.words),
    basis,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

/** `1 h 24 min on 1 × NVIDIA A10G`; several runs have it in their table. */
function runLine({ jobs }: Report, style: Style): string[] {
  const [job] = jobs;
  if (!job || jobs.length > 1) return [];
  const hours = job.record?.declared?.hours;
  const seconds = job.core.seconds ?? (hours === undefined ? undefined : hours * 3600);
  const words = [
    seconds === undefined ? undefined : formatDuration(seconds),
    job.core.hardware && `on ${style.text(job.core.hardware, 100)}`,
  ].filter((part) => part !== undefined);
  return words.length > 0 ? [words.join(' ')] : [];
}

/** What one run's emissions are as much as; not for the total of several. */
function inOtherWords({ jobs }: Report, style: Style, colours: Colours): string[] {
  const equivalences = jobs.length === 1 ? (jobs[0]?.record?.equivalences ?? []) : [];
  return equivalences.map(
    ({ sentence, source }) => `${style.text(sentence, 300)} ${colours.dim(`(${style.text(source, 200)})`)}`,
  );
}
