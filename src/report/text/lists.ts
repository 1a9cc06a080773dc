/** What reports do with lists: add up, group and count. */

export function addUp<Item>(items: readonly Item[], amountOf: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + amountOf(item), 0);
}

/** Undefined where one of the amounts is: the sum of the others would look like the total. */
export function addUpIfAllKnown<Item>(
  items: readonly Item[],
  amountOf: (item: Item) => number | undefined,
): number | undefined {
  const amounts = items.flatMap((item) => amountOf(item) ?? []);
  return amounts.length < items.length ? undefined : addUp(amounts, Number);
}

/** Groups and their members in the order in which they come. */
export function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly [Item, ...Item[]]> {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Each text with the number of items that say it, in the order in which they come. */
export function countTexts<Item>(
  items: readonly Item[],
  textsOf: (item: Item) => readonly string[],
): ReadonlyMap<string, number> {
  const texts = items.flatMap((item) => [...new Set(textsOf(item))]);
  return new Map([...groupBy(texts, String)].map(([text, same]) => [text, same.length]));
}
