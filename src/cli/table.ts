/** Tables on standard output: as wide as the terminal, or as wide as needed if there is none. */
import { csvText } from '../report/formats/csv.ts';
import { markdownOf } from '../report/text/markdown.ts';
import { outside, own, type TypedColumn } from '../report/text/table.ts';
import { terminalColumns, terminalTable } from '../report/text/terminal-table.ts';

const WIDE = 1000;
const MOST_TEXT = 2000;

export function tableText(columns: readonly TypedColumn[]): string {
  return terminalTable(terminalColumns({ caption: '', columns }), process.stdout.columns || WIDE).join('\n');
}

/** Returns a function that makes one column from a heading and our own words for a row. */
export function columnsOver<Row>(rows: readonly Row[]) {
  return (heading: string, words: (row: Row) => string, align: 'left' | 'right' = 'left'): TypedColumn => ({
    heading,
    align,
    cells: rows.map((row) => own(words(row))),
  });
}

/** The same for words that this machine or a vendor's command gave. */
export function outsideColumnsOver<Row>(rows: readonly Row[]) {
  return (heading: string, words: (row: Row) => string): TypedColumn => ({
    heading,
    cells: rows.map((row) => outside(words(row), MOST_TEXT)),
  });
}

export interface Listing<Row> {
  readonly rows: readonly Row[];
  readonly columns: readonly TypedColumn[];
  readonly footnote: string;
  /** The text where there are no rows. */
  readonly none: string;
  /** A row as a program reads it. */
  readonly rounded: (row: Row) => Row;
  /** The properties of a row that become columns of CSV. */
  readonly properties: readonly (keyof Row & string)[];
}

export const LISTING_FORMATS = ['table', 'markdown', 'csv', 'json'] as const;

export function listingText<Row extends { readonly [Name in keyof Row]?: string | number | boolean }>(
  format: (typeof LISTING_FORMATS)[number],
  { rows, columns, footnote, none, rounded, properties }: Listing<Row>,
): string {
  if (format === 'json') return JSON.stringify(rows.map(rounded), null, 2);
  if (format === 'csv') {
    const cells = properties.map((property) => [snakeCase(property), (row: Row) => row[property]] as const);
    return csvText(cells, rows.map(rounded));
  }
  if (rows.length === 0) return none;
  // The words are from this project's own tables. The escaper for untrusted text would put invisible characters between digits.
  const table = format === 'table' ? tableText(columns) : markdownOf({ caption: '', columns });
  return `${table}\n\n${footnote}`;
}

/** `gramsPerKwh` as `grams_per_kwh`. */
function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
