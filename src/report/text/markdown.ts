/** The few building blocks that comment and summary are made of: tables, folded sections, joined sentences. */
import { markdownTable } from 'markdown-table';
import { markdownTableCell } from './escape.ts';
import { type Cell, rowsOf, type Table, totalRow, withoutEmptyColumns } from './table.ts';

/** A GFM table; an empty cell gets a dash, so that it does not look forgotten. */
export function markdownOf(table: Table): string {
  const shown = withoutEmptyColumns(table);
  const rows = [...rowsOf(shown), ...(totalRow(shown) === undefined ? [] : [totalRow(shown) ?? []])];
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
  const text = markdownTableCell(cell.outside, cell.maxLength);
  const name = link === undefined ? text : `[${text}](${link})`;
  const marked = MARKS[cell.mark ?? 'none'](name);
  return after ? `${marked} ${after}` : marked;
}

/** A part of the report that can be folded. `aside` follows the title while it is closed: the most important figure of it. */
export interface Section {
  readonly title: string;
  readonly aside?: string;
  readonly body: string;
}

/** Blank lines inside, so that what is folded is read as markdown. */
export function folded(section: Section, state: 'open' | 'closed' = 'closed'): string {
  const aside = section.aside ? `: ${section.aside}` : '';
  return `<details${state === 'open' ? ' open' : ''}>\n<summary><b>${section.title}</b>${aside}</summary>\n\n${section.body}\n\n</details>`;
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
export function paragraphs(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}
