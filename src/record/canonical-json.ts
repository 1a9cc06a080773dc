/** One canonical order, so that every job that sorts or compares gets the same result. */

export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The newest item of each key, in the order in which the keys first appear. Of two that compare as equal, the first is kept. */
export function newestOfEach<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  compare: (a: Item, b: Item) => number,
): Item[] {
  const newest = new Map<string, Item>();
  for (const item of items) {
    const key = keyOf(item);
    const other = newest.get(key);
    if (other === undefined || compare(other, item) < 0) newest.set(key, item);
  }
  return [...newest.values()];
}

/** One text a value, whatever the order of its fields; empty for undefined. */
export function canonicalJson(value: unknown): string {
  const sorted = (_: string, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => compareTexts(a, b)))
      : inner;
  return JSON.stringify(value, sorted) ?? '';
}
