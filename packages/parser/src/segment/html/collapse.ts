import { decodeReference } from "../markdown/references.js";

/** Text of an HTML text node as it is shown, and where its characters come from. */
export interface Collapsed {
  text: string;
  /** Flat pairs `textIndex, sourceOffset`, in rising order; the first is `0, …`. */
  map: number[];
  /** Whether it ends in a blank. */
  blankEnd: boolean;
}

const REFERENCE = /&(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?/y;

/**
 * Collapses the blanks of a text node (HTML's, not no-break ones) and follows each character to the source, where it
 * may be a character reference. `afterBlank` takes a blank at the start away; a raw line end is a blank too.
 */
export function collapse(value: string, source: string, start: number, end: number, afterBlank: boolean): Collapsed {
  return start >= 0 && source.startsWith(value, start)
    ? collapseRuns(value, start, afterBlank)
    : collapseReferences(value, source, start, end, afterBlank);
}

/** A text node as it stands in the source: it is taken over in runs, cut only where blanks are. */
function collapseRuns(value: string, start: number, afterBlank: boolean): Collapsed {
  let text = "";
  const map: number[] = [];
  let blank = afterBlank;
  let from = 0;
  const take = (to: number) => {
    if (from === to) return;
    map.push(text.length, start + from);
    text += value.slice(from, to);
  };
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index);
    if (code > SPACE || !isBlank(code)) {
      blank = false;
      continue;
    }
    if (!blank && code === SPACE) {
      blank = true;
      continue;
    }
    take(index);
    from = index + 1;
    if (blank) continue;
    blank = true;
    map.push(text.length, start + index);
    text += " ";
  }
  take(value.length);
  return { text, map, blankEnd: blank };
}

const SPACE = 32;

function isBlank(code: number): boolean {
  return code === SPACE || code === 9 || code === 10 || code === 12 || code === 13;
}

/** A text node whose characters do not stand side by side in the source: each is looked for. */
function collapseReferences(value: string, source: string, start: number, end: number, afterBlank: boolean): Collapsed {
  let text = "";
  const map: number[] = [];
  let blank = afterBlank;
  let at = start;
  let expected = -1;
  for (let index = 0; index < value.length; index++) {
    const character = value[index]!;
    let length = 1;
    let from = at;
    if (start >= 0 && at < end) {
      if (source[at] === "&" && (character !== "&" || isReference(source, at))) {
        REFERENCE.lastIndex = at;
        const match = REFERENCE.exec(source);
        length = match?.[0].length ?? 1;
        const decoded = match === null ? character : (decodeReference(match[1]!) ?? character);
        if (decoded.length > 1 && value.startsWith(decoded, index)) index += decoded.length - 1;
        if (decoded.length > 1 && value.startsWith(decoded, index - decoded.length + 1)) {
          if (expected !== from) map.push(text.length, from);
          text += decoded;
          blank = false;
          at += length;
          expected = -1;
          continue;
        }
      } else if (source[at] === "\r" && source[at + 1] === "\n" && character === "\n") length = 2;
      else if (source[at] !== character && !(source[at] === "\r" && character === "\n")) {
        // Something the parser left out (a NUL): look for the character again nearby.
        const next = source.indexOf(character, at);
        if (next !== -1 && next < end && next - at < 64) from = next;
      }
      at = from + length;
    }
    if (isBlank(character.charCodeAt(0))) {
      if (blank) continue;
      blank = true;
      if (expected !== from) map.push(text.length, from);
      text += " ";
    } else {
      blank = false;
      if (expected !== from) map.push(text.length, from);
      text += character;
    }
    expected = length === 1 ? from + 1 : -1;
  }
  return { text, map, blankEnd: blank };
}

function isReference(source: string, at: number): boolean {
  REFERENCE.lastIndex = at;
  return REFERENCE.test(source);
}
