import { decodeReferences } from "./references.js";

/** What stands between braces: `{#id .class key=value key="several words" key}`. */
export interface Attributes {
  id?: string;
  classes: string[];
  /** Key → value, a null-prototype map; a key without value is the empty string. */
  values: Record<string, string>;
  /** Offset behind the closing brace. */
  end: number;
}

/** Longest pair of braces read; a longer one is text. */
const MAX_LENGTH = 1_000_000;

/**
 * Reads attributes that open at `source[start]`, a `{`; `undefined` when they do not close on the line or are not well
 * formed. Character references are decoded in quoted values. One pass.
 *
 * `{#note .une largeur=640 titre="Deux mots"}` → id `note`, class `une`, `largeur` and `titre`
 */
export function readAttributes(source: string, start: number, limit: number): Attributes | undefined {
  const stop = Math.min(limit, start + MAX_LENGTH);
  const attributes: Attributes = { classes: [], values: Object.create(null), end: start };
  let index = start + 1;
  while (index < stop) {
    const code = source.charCodeAt(index);
    if (code === CLOSE) {
      attributes.end = index + 1;
      return attributes;
    }
    if (code === LINE_FEED || code === CARRIAGE_RETURN) return undefined;
    if (code === SPACE || code === TAB) {
      index++;
      continue;
    }
    const from = code === HASH || code === DOT ? index + 1 : index;
    let end = from;
    while (end < stop && !endsWord(source.charCodeAt(end), from !== index)) end++;
    if (end === from) return undefined;
    const word = source.slice(from, end);
    index = end;
    if (code === HASH) attributes.id = word;
    else if (code === DOT) attributes.classes.push(word);
    else if (source.charCodeAt(index) !== EQUALS) attributes.values[word] ??= "";
    else {
      index++;
      const quote = source.charCodeAt(index);
      if (quote === QUOTE || quote === APOSTROPHE) {
        const close = source.indexOf(source[index]!, index + 1);
        if (close === -1 || close >= stop) return undefined;
        const raw = source.slice(index + 1, close);
        if (raw.includes("\n") || raw.includes("\r")) return undefined;
        attributes.values[word] = decodeReferences(raw);
        index = close + 1;
      } else {
        let valueEnd = index;
        while (valueEnd < stop && !endsValue(source.charCodeAt(valueEnd))) valueEnd++;
        attributes.values[word] = decodeReferences(source.slice(index, valueEnd));
        index = valueEnd;
      }
      if (word === "id") {
        attributes.id = attributes.values[word]!;
        delete attributes.values[word];
      }
    }
  }
  return undefined;
}

/**
 * Writes attributes the way {@link readAttributes} reads them, braces included; the empty string when there is nothing
 * to write.
 */
export function writeAttributes(
  classes: readonly string[],
  id: string | undefined,
  values: readonly (readonly [key: string, value: string])[],
): string {
  const parts = classes.map((name) => `.${name}`);
  if (id !== undefined) parts.push(SHORT_ID.test(id) ? `#${id}` : `id="${escapeValue(id)}"`);
  for (const [key, value] of values) {
    parts.push(SHORT_VALUE.test(value) ? `${key}=${value}` : `${key}="${escapeValue(value)}"`);
  }
  return parts.length === 0 ? "" : `{${parts.join(" ")}}`;
}

/** An attribute value in quotes: everything that could end it or the line is a character reference. */
function escapeValue(value: string): string {
  return value.replace(
    /[&"\0-\x1F\x7F-\x9F\uFEFF\u2028\u2029\\[\]`<>*_~|\p{Cs}]/gu,
    (character) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`,
  );
}

const SHORT_ID = /^[\p{L}\p{N}_-]+$/u;
const SHORT_VALUE = /^[\p{L}\p{N}_-]+$/u;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const TAB = 9;
const SPACE = 32;
const QUOTE = 34;
const HASH = 35;
const APOSTROPHE = 39;
const DOT = 46;
const EQUALS = 61;
const CLOSE = 125;

/** Brackets and braces end every unquoted word, so that a missing brace is found out at the next sign. */
function endsWord(code: number, shortcut: boolean): boolean {
  return endsValue(code) || code === EQUALS || (shortcut && (code === HASH || code === DOT));
}

function endsValue(code: number): boolean {
  return code < 128 && ENDS.includes(String.fromCharCode(code));
}

const ENDS = " \t\n\r{}[]<>\"'`";
