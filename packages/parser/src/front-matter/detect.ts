/** Where front matter stands: offsets of the whole, and of its lines without the fences. */
export interface FrontMatterRange {
  start: number;
  end: number;
  contentStart: number;
  contentEnd: number;
  /** Whether a closing fence was found. */
  closed: boolean;
}

const OPENING = /^\uFEFF?[ \t]{0,3}---[ \t]*(?:\r\n|\n|\r)/;
const CLOSING = /(?:^|[\r\n])(?:---|\.\.\.)[ \t]*(?=[\r\n]|$)/g;
const KEY_LINE =
  /^[ \t]*(?:"[^"\r\n]{0,100}"|[\p{L}][\p{L}\p{M}\p{N}_ .'’/-]{0,60})[ \t\u00A0]*:(?:[ \t\u00A0]|[\r\n]|$)/u;
/** Longest front matter looked for, in characters. */
const MAX_LENGTH = 400_000;

/**
 * Finds front matter: a first line `---`, then `key: value` lines, up to a line `---` or `...`. Without that line it
 * ends at the first blank one. A `---` with no key below it is a thematic break.
 */
export function findFrontMatter(source: string): FrontMatterRange | undefined {
  const opening = OPENING.exec(source);
  if (opening === null) return undefined;
  const contentStart = opening[0].length;
  let first = contentStart;
  while (first < source.length && /[\s#]/.test(source[first]!)) {
    if (source[first] !== "#") first++;
    else while (first < source.length && source[first] !== "\n" && source[first] !== "\r") first++;
  }
  const start = opening[0].indexOf("-");
  CLOSING.lastIndex = Math.max(0, contentStart - 1);
  const closing = CLOSING.exec(source.slice(0, MAX_LENGTH));
  const hasKey = KEY_LINE.test(source.slice(first, first + 200));
  if (closing !== null) {
    const contentEnd = Math.max(contentStart, closing.index);
    const empty = first >= closing.index;
    if (!hasKey && !empty) return undefined;
    if (empty && source.slice(contentStart, contentEnd).trim() === "" && closing.index > contentStart) return undefined;
    return { start, end: closing.index + closing[0].length, contentStart, contentEnd, closed: true };
  }
  if (!hasKey) return undefined;
  const blank = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/g;
  blank.lastIndex = first;
  const end = blank.exec(source)?.index ?? source.length;
  return { start, end: trimmedEnd(source, first, end), contentStart, contentEnd: end, closed: false };
}

function trimmedEnd(source: string, start: number, end: number): number {
  let index = end;
  while (index > start && /\s/.test(source[index - 1]!)) index--;
  return index;
}
