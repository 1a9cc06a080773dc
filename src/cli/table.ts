/** A table on standard output: as wide as the terminal, or as it likes where there is none. */
import { terminalText } from '../report/text/escape.ts';
import type { Column } from '../report/text/markdown.ts';
import { type TerminalColumn, terminalTable } from '../report/text/terminal-table.ts';

const WIDE = 1000;

export function tableText(columns: readonly TerminalColumn[]): string {
  const plain = columns.map((column) => ({ ...column, cells: column.cells.map((cell) => terminalText(cell)) }));
  return terminalTable(plain, process.stdout.columns || WIDE).join('\n');
}

/** Returns a function that makes one column from a heading and the cell text of a row. */
export function columnsOver<Row>(rows: readonly Row[]) {
  return (heading: string, cell: (row: Row) => string, align: 'left' | 'right' = 'left'): Column => ({
    heading,
    align,
    cells: rows.map(cell),
  });
}
