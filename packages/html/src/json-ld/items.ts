/** The items of a list of `meta`; none where it is no list. */
export function items<Item>(value: readonly Item[] | undefined): readonly Item[] {
  return Array.isArray(value) ? value.filter((item) => item !== null && item !== undefined) : [];
}

/** What each item of a list of `meta` becomes, those that become nothing left out. */
export function known<Item, Result>(
  value: readonly Item[] | undefined,
  change: (item: Item) => Result | undefined,
): Result[] {
  const results: Result[] = [];
  for (const item of items(value)) {
    const result = change(item);
    if (result !== undefined) results.push(result);
  }
  return results;
}
