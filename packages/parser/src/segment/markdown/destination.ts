import { decodeReferences } from "./references.js";

/** Longest link destination and title read, in characters. */
const MAX_LENGTH = 4_000;
const MAX_PARENTHESES = 32;

/** Index of the first character from `index` that is neither blank nor a line end. */
export function skipBlanks(text: string, index: number, end: number): number {
  while (index < end && /[ \t\r\n]/.test(text[index]!)) index++;
  return index;
}

/** Reads a link destination, `<in angle brackets>` or bare, escapes and references decoded (CommonMark 6.3). */
export function readDestination(text: string, start: number, end: number): { value: string; end: number } | undefined {
  const limit = Math.min(end, start + MAX_LENGTH);
  let index = start;
  if (text.charCodeAt(index) === LESS_THAN && index < end) {
    index++;
    while (index < limit) {
      const code = text.charCodeAt(index);
      if (code === GREATER_THAN) return { value: unescapeMarkdown(text.slice(start + 1, index)), end: index + 1 };
      if (code === LESS_THAN || code === LINE_FEED || code === CARRIAGE_RETURN) return undefined;
      index += code === BACKSLASH ? 2 : 1;
    }
    return undefined;
  }
  let open = 0;
  while (index < limit) {
    const code = text.charCodeAt(index);
    if (code <= SPACE || code === DELETE) break;
    if (code === BACKSLASH && index + 1 < limit && PUNCTUATION.test(text[index + 1]!)) index++;
    else if (code === OPEN_PAREN && ++open > MAX_PARENTHESES) return undefined;
    else if (code === CLOSE_PAREN && open-- === 0) {
      open = 0;
      break;
    }
    index++;
  }
  if (open !== 0 || (index === limit && limit < end)) return undefined;
  if (index < end && text.charCodeAt(index) < SPACE && !/[\t\n\r]/.test(text[index]!)) return undefined;
  return { value: unescapeMarkdown(text.slice(start, index)), end: index };
}

/** Reads a link title in `"…"`, `'…'` or `(…)`, escapes and references decoded. */
export function readTitle(text: string, start: number, end: number): { value: string; end: number } | undefined {
  const limit = Math.min(end, start + MAX_LENGTH);
  const opening = text.charCodeAt(start);
  const closing = opening === OPEN_PAREN ? CLOSE_PAREN : opening;
  if (opening !== QUOTE && opening !== APOSTROPHE && opening !== OPEN_PAREN) return undefined;
  for (let index = start + 1; index < limit; index++) {
    const code = text.charCodeAt(index);
    if (code === closing) return { value: unescapeMarkdown(text.slice(start + 1, index)), end: index + 1 };
    if (code === OPEN_PAREN && opening === OPEN_PAREN) return undefined;
    if (code === BACKSLASH) index++;
  }
  return undefined;
}

/** Backslash escapes and character references replaced by what they stand for. */
export function unescapeMarkdown(value: string): string {
  if (!value.includes("\\")) return decodeReferences(value);
  let result = "";
  for (const [index, part] of value.split(/(\\[!-/:-@[-`{-~])/).entries()) {
    result += index % 2 === 1 ? part[1] : decodeReferences(part);
  }
  return result;
}

const PUNCTUATION = /[!-/:-@[-`{-~]/;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const QUOTE = 34;
const APOSTROPHE = 39;
const OPEN_PAREN = 40;
const CLOSE_PAREN = 41;
const LESS_THAN = 60;
const GREATER_THAN = 62;
const BACKSLASH = 92;
const DELETE = 127;
