/** The few building blocks that comment and summary are made of: tables, folded sections, joined sentences. */
import { markdownTable } from 'markdown-table';
import { markdownText } from './escape.ts';
import { type Cell, type Table, tableRows, totalRow, withoutEmptyColumns } from './table.ts';

/** A GFM table; an empty cell gets a dash, so that it does not look forgotten. */
export function markdownOf(table: Table): string {
  const shown = withoutEmptyColumns(table);
  const rows = [...tableRows(shown), totalRow(shown)].filter((cells) => cells !== undefined);
  return markdownTable([shown.columns.map(({ heading }) => heading), ...rows.map((cells) => cells.map(cellText))], {
    align: shown.columns.map(({ align }) => (align === 'right' ? 'r' : 'l')),
    alignDelimiters: false,
  });
}

const MARKS = {
  strong: (text: string) => `**${text}**`,
  emphasis: (text: string) => `_${text}_`,
  none: (text: string) => text,
} as const;

function cellText(cell: Cell): string {
  if (cell === undefined) return '–';
  if ('own' in cell) return cell.strong ? `**${cell.own}**` : unbroken(cell.own);
  const { after, link } = cell;
  const text = markdownText(cell.outside, cell.maxLength) || '–';
  const name = link === undefined ? text : `[${text}](${link})`;
  const marked = MARKS[cell.mark ?? 'none'](name);
  return after ? `${marked} ${after}` : marked;
}

/** A part of the report that can be folded. */
export interface Section {
  readonly title: string;
  /** Its most important figure, behind the title, so that it is seen while the section is closed. */
  readonly aside?: string;
  readonly body: string;
}

/** Blank lines inside, so that what is folded is read as markdown. */
export function folded({ title, aside, body }: Section, state: 'open' | 'closed'): string {
  const summary = `<b>${title}</b>${aside ? `: ${aside}` : ''}`;
  return `<details${state === 'open' ? ' open' : ''}>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

export function bulletList(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

/** `a`, `a and b`, `a, b and c`, `a, b and 5 more`. */
export function inWords(names: readonly string[], most = 3): string {
  const shown = names.length > most ? [...names.slice(0, most - 1), `${names.length - most + 1} more`] : names;
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
}

/** Keeps a range on one line of a narrow column: browsers break after a dash unless a word joiner follows. */
function unbroken(range: string): string {
  return range.replace(/–/g, '–\u2060');
}

/** Paragraphs, empty ones left out. */
export function paragraphs(texts: readonly (string | undefined)[]): string {
  return texts.filter(Boolean).join('\n\n');
}
