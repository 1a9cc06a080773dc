/** One canonical order, so that every job that sorts or compares gets the same result. */

export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** One text a value, whatever the order of its fields; empty for undefined. */
export function canonicalJson(value: unknown): string {
  const sorted = (_: string, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => compareTexts(a, b)))
      : inner;
  return JSON.stringify(value, sorted) ?? '';
}
