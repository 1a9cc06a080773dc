/**
 * The job summary: what the comment says, with every section open and the record itself at the end. It is also the whole
 * report where no comment may be written.
 */
import type { PullRequestState } from '../record/pull-request-state.ts';
import type { EmissionsRecord } from '../record/record.ts';
import { type Figures, figuresOf } from './figures/figures.ts';
import { type ReportOptions, reportOf } from './figures/report.ts';
import { markdownReport } from './sections/sections.ts';
import { markdownProse, visibleJson } from './text/escape.ts';
import { folded, paragraphs } from './text/markdown.ts';
import { ALL_ROOM, type Room, SHRINKING } from './text/shrink.ts';

export interface SummaryOptions extends ReportOptions {
  /** A sentence above everything, such as why there is no comment; `code` in backticks. */
  readonly notice?: string;
  /** Shown whole at the end, folded. Default, the records of the state. */
  readonly records?: readonly EmissionsRecord[];
  /** Bytes of UTF-8; GitHub's limit less a margin by default. */
  readonly maxBytes?: number;
}

/** GitHub drops a step's summary above 1 MiB. */
const MAX_BYTES = 1000 * 1024;

const bytesOf = (text: string) => Buffer.byteLength(text, 'utf8');

export function renderSummary(state: PullRequestState, options: SummaryOptions = {}): string {
  const maxBytes = options.maxBytes ?? MAX_BYTES;
  const records = options.records ?? state.sections.flatMap((section) => section.details ?? []);
  const figures = figuresOf(reportOf(state, options));
  let room: Room = ALL_ROOM;
  let text = '';
  for (const step of SHRINKING) {
    room = { ...room, ...step.room };
    text = summaryText(figures, room, options);
    if (bytesOf(text) <= maxBytes) break;
  }
  const withRecord = paragraphs([text.trimEnd(), recordSection(records)]);
  return `${bytesOf(withRecord) < maxBytes ? withRecord : text.trimEnd()}\n`;
}

function summaryText(figures: Figures, room: Room, { notice }: SummaryOptions): string {
  return paragraphs([notice && `> [!NOTE]\n> ${markdownProse(notice, 1000)}`, markdownReport(figures, room, 'open')]);
}

function recordSection(records: readonly EmissionsRecord[]): string | undefined {
  if (records.length === 0) return undefined;
  const json = visibleJson(JSON.stringify(records.length === 1 ? records[0] : records, null, 2));
  // Inside a fence nothing is markdown, and no line of JSON begins with the backticks that would end it.
  const body = `\`\`\`json\n${json}\n\`\`\``;
  return folded({ title: records.length === 1 ? 'Record' : 'Records', aside: 'JSON', body }, 'closed');
}
