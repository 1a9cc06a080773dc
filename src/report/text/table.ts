/** A table as data. Markdown, terminal and HTML are renderers of it, so what one shows, all show. */
import { energyUnitFor, formatIn, gramsUnitFor } from './units.ts';

/** Written by us: a figure with its unit in the heading, a range, a word. */
interface OwnCell {
  readonly own: string;
  readonly strong?: boolean;
}

/** A name or sentence from outside, which each renderer escapes. */
interface OutsideCell {
  readonly outside: string;
  readonly maxLength: number;
  readonly mark?: 'strong' | 'emphasis';
  /** Our own text that follows the name. */
  readonly after?: string;
  /** An address that `linkTarget` has let through. */
  readonly link?: string;
}

/** Undefined where there is nothing to show. */
export type Cell = OwnCell | OutsideCell | undefined;

export interface TypedColumn {
  readonly heading: string;
  readonly align?: 'left' | 'right';
  readonly cells: readonly Cell[];
  /** The cell of the last row, which sums up. */
  readonly total?: Cell;
}

/** The first column names the rows. The last row sums up where its first cell does. */
export interface Table {
  /** What the table is about, for screen readers. */
  readonly caption: string;
  readonly columns: readonly TypedColumn[];
}

export function own(text: string | undefined, strong = false): Cell {
  return text === undefined || text === '' ? undefined : { own: text, strong };
}

export function outside(text: string | undefined, maxLength: number, around: Partial<OutsideCell> = {}): Cell {
  return text === undefined || text === '' ? undefined : { outside: text, maxLength, ...around };
}

/** A column of figures, each with its unit in the heading or in the text. */
export function figureColumn<Row>(
  heading: string,
  rows: readonly Row[],
  textOf: (row: Row) => string | undefined,
): TypedColumn {
  return { heading, align: 'right', cells: rows.map((row) => own(textOf(row))) };
}

/** `Energy, Wh` and `CO2eq, g`; `units` are those of the columns. */
export function energyColumns<Row extends { readonly kwh?: number; readonly grams?: number }>(
  rows: readonly Row[],
  units = { energy: energyUnitFor(rows.map(({ kwh }) => kwh)), grams: gramsUnitFor(rows.map(({ grams }) => grams)) },
): TypedColumn[] {
  const { energy, grams } = units;
  return [
    figureColumn(`Energy, ${energy.symbol}`, rows, (row) => formatIn(energy, row.kwh)),
    figureColumn(`CO2eq, ${grams.symbol}`, rows, (row) => formatIn(grams, row.grams)),
  ];
}

/** The table without empty columns. */
export function withoutEmptyColumns({ caption, columns }: Table): Table {
  return {
    caption,
    columns: columns.filter(({ cells }, index) => index === 0 || cells.some((cell) => cell !== undefined)),
  };
}

/** Rows in order, each with its cells in the order of the columns. */
export function tableRows({ columns }: Table): (readonly Cell[])[] {
  return (columns[0]?.cells ?? []).map((_, row) => columns.map((column) => column.cells[row]));
}

export function totalRow({ columns }: Table): readonly Cell[] | undefined {
  return columns[0]?.total === undefined ? undefined : columns.map((column) => column.total);
}
