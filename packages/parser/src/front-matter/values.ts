import type { Kind, ShapeName } from "@marbre/schema/definitions";
import { shapes } from "@marbre/schema/definitions";
import { checkValue, fieldOf, parseJson } from "../nodes/fields.js";
import { foldName } from "../nodes/names.js";
import { type BylineRole, TASKS } from "../recognise/byline-words.js";
import { fold } from "../recognise/fold.js";
import { type Entry, isQuoted, itemKeys, type KeyEntry, keyEntry, textOf, unquote } from "./entries.js";
import { FIELD_NAMES } from "./keys.js";
import { wordFor } from "./words.js";

/** What values need of the parse: dates are read by it, and what is no value is reported. */
export interface ValueState {
  /** Copy that `stringify` wrote. */
  canonical: boolean;
  /** RFC 3339 of a date as people write it, `undefined` when it is none. */
  instant(value: string): string | undefined;
  invalid(key: KeyEntry): void;
  unknown(key: KeyEntry): void;
}

/** The field that a line of text alone says, for the shapes that have one. */
const MAIN: Readonly<Partial<Record<ShapeName, string>>> = {
  section: "name",
  contributor: "name",
  source: "name",
  publisher: "name",
  subject: "name",
  place: "name",
  series: "name",
  syndicationSource: "name",
  thumbnail: "url",
  access: "level",
  rights: "notice",
  provenance: "statement",
  sponsorship: "sponsor",
  review: "item",
  editorial: "note",
  headlines: "seo",
  summaries: "seo",
  relatedArticle: "url",
  alias: "path",
  translation: "url",
};

/** Fields that front matter may leave out. */
const DEFAULTS: Readonly<Partial<Record<ShapeName, Readonly<Record<string, unknown>>>>> = {
  contributor: { role: "author" },
  sponsorship: { kind: "sponsored" },
};

/** Reads the value of a key as a kind of field; `undefined` when it is none. */
export function readValue(kind: Kind, notation: string, entry: KeyEntry, state: ValueState): unknown {
  const { value, children } = entry;
  if (
    /^[[{]/.test(value) &&
    children.length === 0 &&
    (kind.is === "list" || kind.is === "shape" || kind.is === "record")
  ) {
    const json = parseJson(value);
    const checked = json === undefined ? undefined : checkValue(kind, json);
    // A list of words is no list of maps: its items are read one by one.
    const short = Array.isArray(json) && Array.isArray(checked) && checked.length < json.length;
    if (checked !== undefined && !short) return checked;
  }
  switch (kind.is) {
    case "list":
      return readList(kind.of, notation.replace(/\[\]\?*$/, ""), entry, state);
    case "shape":
      return readShape(kind.name, entry, state);
    case "record":
      return readRecord(children, state);
    case "boolean": {
      const word = foldName(unquote(value));
      return /^(?:true|oui|vrai|1)$/.test(word) ? true : /^(?:false|non|faux|0)$/.test(word) ? false : undefined;
    }
    case "number":
      return checkValue(kind, parseJson(value));
    case "enum":
      return checkValue(kind, unquote(value)) ?? wordFor(unquote(value), kind.values);
    default: {
      const text = textOf(entry);
      const checked = checkValue(kind, text);
      if (checked !== undefined && !(text === "" && value === "")) return checked;
      return /^instant/.test(notation) ? state.instant(text) : undefined;
    }
  }
}

function readList(kind: Kind, notation: string, entry: KeyEntry, state: ValueState): unknown[] {
  const items = entry.children.some((child) => child.bullet)
    ? entry.children
    : entry.value !== "" || entry.children.every((child) => keyEntry(child) === undefined)
      ? splitLine(entry, kind).map((part): Entry => ({ ...part, bullet: true, indent: 0, children: [] }))
      : [{ text: "", start: entry.start, bullet: true, indent: 0, children: entry.children }];
  return items.map((item) => readItem(kind, notation, item, state)).filter((value) => value !== undefined);
}

/** Several things on one line: `Monde, Asie`, `[Monde, Asie]`, `Jeanne Martin et Paul Durand`. */
function splitLine(entry: KeyEntry, kind: Kind): { text: string; start: number }[] {
  const text = textOf(entry);
  if (isQuoted(entry.value)) return [{ text: entry.value, start: entry.start }];
  const shape = kind.is === "shape" ? kind.name : undefined;
  const separator =
    shape === "contributor" || shape === "source"
      ? /\s*,\s*|\s+(?:et|and|&)\s+/
      : shape === "section"
        ? /\s*[,>›»/|]\s*/
        : /\s*[,;]\s*/;
  const inner = text.startsWith("[") && text.endsWith("]") ? text.slice(1, -1) : text;
  const parts: string[] = [];
  for (const part of inner.split(separator).map((each) => each.trim())) {
    // What a person does stands behind the name, in lower case: `Jeanne Morel, journaliste`.
    if (shape === "contributor" && parts.length > 0 && /^\p{Ll}/u.test(part)) parts.push(`${parts.pop()}, ${part}`);
    else if (part !== "") parts.push(part);
  }
  return parts.map((part) => ({ text: part, start: entry.start }));
}

function readItem(kind: Kind, notation: string, item: Entry, state: ValueState): unknown {
  const { text, start, children } = item;
  const whole: KeyEntry = { key: "", value: text, start, end: start + text.length, keyStart: start, children };
  if (kind.is === "shape" && !/^[[{]/.test(text)) {
    const keys = itemKeys(item);
    const own = keys[0];
    const known = own !== undefined && fieldOfShape(kind.name, own.key) !== undefined;
    if (keys.length > 0 && (known || text === "")) return readMap(kind.name, keys, state);
  }
  const task = kind.is === "shape" && kind.name === "contributor" && !state.canonical ? taskOf(text) : undefined;
  if (task !== undefined) {
    return checkValue({ is: "shape", name: "contributor" }, { name: text.slice(0, task.at).trim(), role: task.role });
  }
  const comma = kind.is === "shape" && kind.name === "contributor" && !state.canonical ? text.indexOf(", ") : -1;
  if (kind.is === "shape" && comma > 0 && !isQuoted(text)) {
    const part = (key: string, value: string): KeyEntry => ({ ...whole, key, value: value.trim() });
    return readMap(kind.name, [part("name", text.slice(0, comma)), part("jobTitle", text.slice(comma + 1))], state);
  }
  const value = readValue(kind, notation, whole, state);
  if (value === undefined) state.invalid(whole);
  return value;
}

/** What a person did, in brackets behind the name: `Louis Daman (photos)`. */
function taskOf(text: string): { at: number; role: BylineRole } | undefined {
  const at = text.endsWith(")") ? text.lastIndexOf("(") : -1;
  const task = at < 1 ? "" : fold(text.slice(at + 1));
  const found = TASKS.find(([words]) => words.test(task));
  return found === undefined ? undefined : { at, role: found[1] };
}

function readShape(name: ShapeName, entry: KeyEntry, state: ValueState): unknown {
  const keys = entry.children.map(keyEntry).filter((child) => child !== undefined);
  const main = MAIN[name];
  if (entry.value !== "" && main !== undefined && keys.length === 0) {
    return readMap(name, [{ ...entry, key: main, children: entry.children }], state);
  }
  return keys.length === 0 ? undefined : readMap(name, keys, state);
}

function readMap(name: ShapeName, keys: readonly KeyEntry[], state: ValueState): unknown {
  const notations: Readonly<Record<string, string>> = shapes[name];
  const made: Record<string, unknown> = { ...DEFAULTS[name] };
  for (const key of keys) {
    const field = fieldOfShape(name, key.key);
    if (field === undefined) {
      state.unknown(key);
      continue;
    }
    const { kind, nullable, notation } = fieldOf(notations[field]!);
    const value = nullable && key.value === "null" ? null : readValue(kind, notation, key, state);
    if (value === undefined) state.invalid(key);
    else made[field] = value;
  }
  return checkValue({ is: "shape", name }, made);
}

function fieldOfShape(name: ShapeName, key: string): string | undefined {
  const notations: Readonly<Record<string, string>> = shapes[name];
  if (Object.hasOwn(notations, key)) return key;
  const folded = foldName(key);
  return Object.keys(notations).find(
    (field) => foldName(field) === folded || FIELD_NAMES[field]?.some((french) => foldName(french) === folded),
  );
}

/** A map of one's own: in canonical copy its values are JSON, elsewhere text, lists and maps. */
export function readRecord(entries: readonly Entry[], state: ValueState): Record<string, unknown> {
  const record: Record<string, unknown> = Object.create(null);
  for (const entry of entries) {
    const key = keyEntry(entry);
    if (key !== undefined) record[key.key] = readAny(key, state);
  }
  return record;
}

/** Whatever stands behind a key. */
export function readAny(entry: KeyEntry, state: ValueState): unknown {
  const { value, children } = entry;
  if (children.length > 0 && value === "") {
    if (children.every((child) => child.bullet)) {
      return children.map((child) => {
        const keys = itemKeys(child);
        if (child.children.length > 0 && keys.length > 0) {
          return Object.assign(
            Object.create(null),
            Object.fromEntries(keys.map((key) => [key.key, readAny(key, state)])),
          );
        }
        return readAny({ ...entry, value: child.text, children: child.children }, state);
      });
    }
    return children.some((child) => keyEntry(child) !== undefined) ? readRecord(children, state) : textOf(entry);
  }
  if (state.canonical && children.length === 0) {
    const json = parseJson(value);
    if (json !== undefined) return json;
  }
  return textOf(entry);
}
