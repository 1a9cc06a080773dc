/**
 * The compiled tables are stored by column, texts that repeat only once, as one JSON text a table: it parses several
 * times faster than the same array written as code, and keeps the bundles small.
 */

/** A column's values row by row, or, where texts repeat, the distinct values and for each row its place among them. */
export type PackedColumn = readonly unknown[] | { readonly of: readonly unknown[]; readonly at: readonly number[] };
export type PackedTable = Readonly<Record<string, PackedColumn>>;

/** Rows of a packed table, unpacked when they are first asked for. A cell that is `null` is a property that the row does not have. */
export function unpack<Row extends object>(json: string): () => readonly Row[] {
  let rows: readonly Row[] | undefined;
  return () => {
    rows ??= rowsOf(JSON.parse(json)) as unknown as readonly Row[];
    return rows;
  };
}

function rowsOf(table: PackedTable): readonly Record<string, unknown>[] {
  const rows: Record<string, unknown>[] = [];
  for (const [name, column] of Object.entries(table)) {
    const values = 'of' in column ? column.at.map((index) => column.of[index]) : column;
    values.forEach((value, index) => {
      rows[index] ??= {};
      if (value !== null) rows[index][name] = value;
    });
  }
  return rows;
}
