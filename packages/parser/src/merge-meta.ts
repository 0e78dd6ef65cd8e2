type Said = Readonly<Record<string, unknown>>;

/**
 * What parts of a copy say of the article, as one: of a value that several give the first counts, lists are united.
 * Things in two lists are the same by their name, else as a whole, capitals aside; the first stays. Shares no list with
 * the parts. Linear.
 */
export function mergeMeta(parts: readonly Said[]): Record<string, unknown> {
  const meta: Record<string, unknown> = {};
  const names = new Map<string, Set<string>>();
  for (const part of parts) {
    for (const [field, value] of Object.entries(part)) {
      const known = meta[field];
      if (known === undefined) meta[field] = Array.isArray(value) ? [...value] : value;
      else if (Array.isArray(known) && Array.isArray(value)) {
        if (!names.has(field)) names.set(field, new Set(known.map(nameOf)));
        addItems(known, value, names.get(field)!);
      }
    }
  }
  return meta;
}

function addItems(list: unknown[], items: readonly unknown[], names: Set<string>): void {
  for (const item of items) {
    const name = nameOf(item);
    if (names.has(name)) continue;
    names.add(name);
    list.push(item);
  }
}

function nameOf(item: unknown): string {
  const named = typeof item === "object" && item !== null && "name" in item ? item.name : item;
  return (typeof named === "string" ? named : (JSON.stringify(named) ?? "")).toLowerCase();
}
