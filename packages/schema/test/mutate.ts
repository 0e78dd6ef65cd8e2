/** Something in a tree that can be changed: an object or a list, and one of its keys. */
interface Spot {
  holder: Record<string, unknown> | unknown[];
  key: string;
}

/** A copy of a JSON value with one thing in it changed, chosen by numbers that `next` gives. */
export const mutate = (value: unknown, next: () => number): unknown => {
  const copy = structuredClone(value);
  const spots: Spot[] = [];
  collect(copy, spots);
  const spot = spots[next() % spots.length]!;
  CHANGES[next() % CHANGES.length]!(spot, next);
  return JSON.parse(JSON.stringify(copy));
};

const collect = (value: unknown, spots: Spot[]): void => {
  if (typeof value !== "object" || value === null) {
    return;
  }
  for (const key of Object.keys(value)) {
    spots.push({ holder: value as Record<string, unknown>, key });
    collect((value as Record<string, unknown>)[key], spots);
  }
};

const CHANGES: readonly ((spot: Spot, next: () => number) => void)[] = [
  ({ holder, key }) => (Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key]),
  (spot, next) => put(spot, VALUES[next() % VALUES.length]),
  ({ holder, key }, next) => {
    if (Array.isArray(holder)) {
      holder.splice(Number(key), 0, structuredClone(holder[Number(key)]));
    } else {
      holder[FIELDS[next() % FIELDS.length]!] = holder[key];
    }
  },
  ({ holder, key }, next) => {
    if (Array.isArray(holder)) {
      holder.reverse();
    } else {
      holder[FIELDS[next() % FIELDS.length]!] = structuredClone(VALUES[next() % VALUES.length]);
      delete holder[key];
    }
  },
  (spot, next) => put(spot, NODES[next() % NODES.length]),
];

const put = ({ holder, key }: Spot, value: unknown): void => {
  (holder as Record<string, unknown>)[key] = structuredClone(value);
};

const VALUES = [
  null,
  true,
  "",
  " ",
  "fr",
  "2026-05-12",
  "2026-02-30",
  0,
  1,
  2,
  -1,
  1.5,
  1e300,
  [],
  {},
  "paragraph",
  "header",
  "text",
  "acme:autre",
  "text:",
];
const FIELDS = [
  "type",
  "children",
  "id",
  "lang",
  "url",
  "value",
  "kind",
  "role",
  "depth",
  "ordered",
  "titre",
  "position",
  "meta",
];
const NODES = [
  { type: "text", value: "x" },
  { type: "paragraph", children: [] },
  { type: "heading", depth: 2, children: [] },
  { type: "headline", children: [] },
  { type: "attribution", children: [] },
  { type: "image", url: "x" },
  { type: "question", children: [] },
  { type: "acme:quiz", children: [] },
  { type: "body", children: [] },
];
