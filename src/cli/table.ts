/** A table on standard output: as wide as the terminal, or as wide as needed if there is none. */
import { outside, own, type TypedColumn } from '../report/text/table.ts';
import { terminalColumns, terminalTable } from '../report/text/terminal-table.ts';

const WIDE = 1000;
const MOST_TEXT = 2000;

export function tableText(columns: readonly TypedColumn[]): string {
  return terminalTable(terminalColumns({ caption: '', columns }), process.stdout.columns || WIDE).join('\n');
}

/** A column of words that this machine or a vendor's command gave. */
export function textColumn(heading: string, texts: readonly string[]): TypedColumn {
  return { heading, cells: texts.map((text) => outside(text, MOST_TEXT)) };
}

/** Returns a function that makes one column from a heading and our own words for a row. */
export function columnsOver<Row>(rows: readonly Row[]) {
  return (heading: string, words: (row: Row) => string, align: 'left' | 'right' = 'left'): TypedColumn => ({
    heading,
    align,
    cells: rows.map((row) => own(words(row))),
  });
}
