/** Where a text stands in the Markdown that is written. */
export interface TextPlace {
  /** At the start of a line. */
  lineStart: boolean;
  /** In a cell of a table, where `|` parts cells. */
  table: boolean;
}

/**
 * Escapes a text so that it reads back as the same characters: signs of Markdown get a backslash where they could be
 * one, and what a line or a file cannot hold becomes a character reference.
 *
 * `5 * 3, snake_case [sic]` → `5 \* 3, snake_case \[sic\]`
 */
export function escapeText(value: string, before: string, { lineStart, table }: TextPlace): string {
  let escaped = "";
  for (let index = 0; index < value.length; index++) {
    const character = value[index]!;
    if (SIGNS.has(character)) {
      const next = value[index + 1] ?? "";
      const previous = index === 0 ? before.slice(-1) : value[index - 1]!;
      escaped += needsEscape(character, previous, next) ? `\\${character}` : character;
    } else if (character === "|" && table) escaped += "\\|";
    else escaped += REFERENCED.test(character) && !isPair(value, index) ? reference(character) : character;
  }
  if (lineStart) return escapeLineStart(escaped);
  return escaped.startsWith(":") && before.endsWith("]") ? `\\${escaped}` : escaped;
}

const SIGNS = new Set("\\`*_[]<&~");
/** Controls, line ends of any kind, byte order marks, and halves of surrogate pairs. */
const REFERENCED = /[\0-\x08\n\x0B-\x1F\x7F-\x9F\u2028\u2029\uFEFF\uD800-\uDFFF]/;

function needsEscape(character: string, previous: string, next: string): boolean {
  switch (character) {
    case "_":
      return !(WORD.test(previous) && WORD.test(next));
    case "&":
      return /[#A-Za-z]/.test(next) || next === "";
    case "~":
      return true;
    case "<":
      return next === "" || /[A-Za-z/!?]/.test(next);
    default:
      return true;
  }
}

const WORD = /[\p{L}\p{N}]/u;

function isPair(value: string, index: number): boolean {
  const code = value.charCodeAt(index);
  if (code >= 0xd800 && code <= 0xdbff) {
    const next = value.charCodeAt(index + 1);
    return next >= 0xdc00 && next <= 0xdfff;
  }
  if (code < 0xdc00 || code > 0xdfff) return false;
  const previous = value.charCodeAt(index - 1);
  return previous >= 0xd800 && previous <= 0xdbff;
}

/** A character reference of a code unit. */
export function reference(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;
}

/** What would begin a block at the start of a line. */
function escapeLineStart(text: string): string {
  const first = text[0] ?? "";
  if (first === " " || first === "\t") return reference(first) + text.slice(1);
  if (/^[#>+=|:-]/.test(text)) return `\\${text}`;
  return text.replace(/^(\d{1,9})([.)])/, "$1\\$2");
}

/** A text with blanks at its ends as references: Markdown takes them away around line ends. */
export function keepBlanks(text: string, atStart: boolean, atEnd: boolean): string {
  let kept = text;
  if (atStart && /^[ \t]/.test(kept)) kept = reference(kept[0]!) + kept.slice(1);
  if (atEnd && /[ \t]$/.test(kept)) kept = kept.slice(0, -1) + reference(kept.at(-1)!);
  return kept;
}
