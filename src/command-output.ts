/** Parsers for what vendors' tools and drivers print, with limits on its size. */

/** A number where there is one: `[N/A]`, `N/A`, `[Not Supported]`, `[Unknown Error]`, `[GPU is lost]` and the like are not numbers. */
export function numberOf(cell: string | undefined): number | undefined {
  return cell !== undefined && cell.length <= 32 && /^[+-]?\d+(\.\d+)?$/.test(cell) ? Number(cell) : undefined;
}

/** A number with or without a unit behind it: `87`, `87 W`, `0.00 %`. */
export function quantityOf(cell: string | undefined): number | undefined {
  return numberOf(cell?.replace(/\s*(W|%)$/, ''));
}

/** The cells of `a, b, c`, without blanks and quotes around them. */
export function cellsOf(line: string): readonly string[] {
  return line.split(',').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
}

/** Own property of an untrusted value; undefined if it is not an object or lacks it. */
export function ownProperty(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

/** The first JSON value in a text; some tools write a warning before it. */
export function jsonIn(text: string): unknown {
  const start = text.search(/^\s*[[{]/m);
  try {
    return start === -1 ? undefined : JSON.parse(text.slice(start));
  } catch {
    return undefined;
  }
}

/** The cells of each line of a table; empty lines are dropped. */
export function tableRows(text: string): readonly (readonly string[])[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map(cellsOf);
}
