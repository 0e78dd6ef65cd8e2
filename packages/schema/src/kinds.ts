import { type ShapeName, shapes } from "./shapes.js";

/** What a field may hold, taken apart from its notation in a definition. */
export type Kind =
  | { is: "string"; pattern?: RegExp; minLength?: number }
  | { is: "number"; integer: boolean; minimum: number; maximum: number; aboveMinimum: boolean }
  | { is: "boolean" }
  | { is: "literal"; value: string }
  | { is: "enum"; values: readonly string[]; open: boolean }
  | { is: "record" }
  | { is: "align" }
  | { is: "shape"; name: ShapeName }
  | { is: "list"; of: Kind };

/** A field of a definition, taken apart from its notation. */
export interface Field {
  kind: Kind;
  /** Its notation without `?`. */
  notation: string;
  optional: boolean;
  nullable: boolean;
}

/**
 * Reads the notation of a field: `text`, `count?` (may be absent), `string??` (may be null too), `url[]` (a list),
 * `enum(a|b)`, `open(a|b)` (or anything with a colon), or the name of a shape. Throws a `TypeError` for anything else.
 */
export const readField = (notation: string): Field => {
  const bare = notation.replace(/\?{1,2}$/, "");
  const marks = notation.length - bare.length;
  return { kind: readKind(bare), notation: bare, optional: marks > 0, nullable: marks > 1 };
};

const readKind = (notation: string): Kind => {
  if (notation.endsWith("[]") && notation !== "align[]") {
    return { is: "list", of: readKind(notation.slice(0, -2)) };
  }
  const [, set, words] = /^(enum|open)\((.+)\)$/.exec(notation) ?? [];
  if (words) {
    return { is: "enum", values: words.split("|"), open: set === "open" };
  }
  const known = simpleKinds();
  if (Object.hasOwn(known, notation)) {
    return known[notation]!;
  }
  if (Object.hasOwn(shapes, notation)) {
    return { is: "shape", name: notation as ShapeName };
  }
  throw new TypeError(`Unknown kind of field \`${notation}\``);
};

/** What a word of one’s own in an open set looks like. */
export const NAMESPACED = /^[^\s:]+:\S+$/;

const YEAR = "[0-9]{4}";
const MONTH_DAY =
  "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))";
const HOUR = "(?:[01][0-9]|2[0-3]):[0-5][0-9]";
const SECONDS = ":[0-5][0-9](?:\\.[0-9]{1,9})?";
const OFFSET = "(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])";

const number = (minimum: number, maximum: number, integer = true, aboveMinimum = false): Kind => ({
  is: "number",
  integer,
  minimum,
  maximum,
  aboveMinimum,
});
const MOST = Number.MAX_SAFE_INTEGER;

let simple: Readonly<Record<string, Kind>> | undefined;

/** The kinds that are a word, made at the first call. */
const simpleKinds = (): Readonly<Record<string, Kind>> => {
  simple ??= makeSimpleKinds();
  return simple;
};

const makeSimpleKinds = (): Readonly<Record<string, Kind>> => ({
  string: { is: "string" },
  text: { is: "string", minLength: 1 },
  url: { is: "string" },
  id: { is: "string", pattern: /^\S+$/ },
  ref: { is: "string", minLength: 1 },
  lang: { is: "string", pattern: /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/ },
  country: { is: "string", pattern: /^[A-Z]{2}$/ },
  instant: { is: "string", pattern: new RegExp(`^${YEAR}-${MONTH_DAY}T${HOUR}${SECONDS}${OFFSET}$`) },
  day: { is: "string", pattern: new RegExp(`^${YEAR}-${MONTH_DAY}$`) },
  dateTime: {
    is: "string",
    pattern: new RegExp(
      `^(?:${YEAR}(?:-(?:0[1-9]|1[0-2])|-${MONTH_DAY}(?:T${HOUR}(?:${SECONDS})?${OFFSET}?)?)?|${MONTH_DAY}|${HOUR}(?:${SECONDS})?)$`,
    ),
  },
  boolean: { is: "boolean" },
  integer: number(-MOST, MOST),
  index: number(0, MOST),
  offset: number(0, MOST),
  count: number(1, MOST),
  depth: number(2, 6),
  urgency: number(1, 9),
  number: number(-Number.MAX_VALUE, Number.MAX_VALUE, false),
  size: number(0, Number.MAX_VALUE, false, true),
  seconds: number(0, Number.MAX_VALUE, false),
  fraction: number(0, 1, false),
  latitude: number(-90, 90, false),
  longitude: number(-180, 180, false),
  version: { is: "literal", value: "1.0" },
  display: { is: "enum", values: ["inline", "wide", "full", "left", "right"], open: false },
  data: { is: "record" },
  record: { is: "record" },
  "align[]": { is: "align" },
});
