/** The few building blocks that comment and summary are made of: tables, folded sections, joined sentences. */
import { markdownTable } from 'markdown-table';

/** A column: its heading, its cells already escaped, numbers to the right. */
export interface Column {
  readonly heading: string;
  readonly align?: 'left' | 'right';
  readonly cells: readonly string[];
}

/** A GFM table; columns whose cells are all empty or dashes are left out. */
export function table(columns: readonly Column[]): string {
  const shown = columns.filter(
    (column, index) => index === 0 || column.cells.some((cell) => cell !== '' && cell !== '–'),
  );
  const [first] = shown;
  if (first === undefined) return '';
  const rows = first.cells.map((_, row) => shown.map((column) => column.cells[row] || '–'));
  return markdownTable([shown.map((column) => column.heading), ...rows], {
    align: shown.map((column) => (column.align === 'right' ? 'r' : 'l')),
    alignDelimiters: false,
  });
}

/** A part of the report that can be folded. `aside` follows the title while it is closed: the one thing to know of it. */
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
export function unbroken(range: string): string {
  return range.replace(/–/g, '–\u2060');
}

/** Paragraphs, empty ones left out. */
export function paragraphs(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}
