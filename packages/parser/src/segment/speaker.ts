import { codeAt, isApostrophe, isBlank, isDash, isLetter, isUpper, skipBlanks } from "../recognise/characters.js";

/** Who speaks, at the head of a block: `Anne Roux : …`, `LE FIGARO. - …`, `L.F. : …`, or on a line of its own. */
export interface Speaker {
  /** Index where the name begins, behind a dash. */
  start: number;
  /** Index after the name. */
  end: number;
  /** Whether the name is all there is, or all of the first line. */
  alone: boolean;
}

/** Most words of a speaker's name, and its longest form in UTF-16 units. */
const WORDS = 5;
const LONGEST = 48;

/** « Q. Que dit ce livre ? », « R. Beaucoup. » */
const TURN = /^[QR]\. \p{Lu}/u;

/** Small words inside names and titles of papers, and their longest, in letters. */
const PARTICLE = 3;
const PARTICLES = /^(?:de|du|des|la|le|les|d|l|von|van|der|den|ben|bin|al|el|et)$/;

/**
 * The head of a block that may name a speaker, by shape alone: one to five words with capitals, then a colon, a dash or
 * nothing. Only that it comes back, in turn with another, tells that it does (see {@link import("./turns.js")}).
 */
export function speakerOf(text: string): Speaker | undefined {
  let start = 0;
  while (start < 3 && (isDash(codeAt(text, start)) || isBlank(codeAt(text, start)))) start++;
  if (!isUpper(codeAt(text, start))) return undefined;
  if (codeAt(text, start + 1) === STOP && TURN.test(text.slice(start, start + 4)))
    return { start, end: start + 1, alone: false };
  let at = start;
  let end = start;
  for (let words = 0; words < WORDS && at < start + LONGEST; words++) {
    const wordEnd = endOfWord(text, at);
    if (wordEnd === at) break;
    const capital = isUpper(codeAt(text, at)) || hasCapitalInside(text, at, wordEnd);
    const letters = wordEnd - at;
    if (!capital && (words === 0 || letters > PARTICLE || !PARTICLES.test(text.slice(at, wordEnd)))) return undefined;
    at = wordEnd;
    if (capital) end = at;
    if (codeAt(text, at) === STOP) {
      // « Anne Roux. – »; the last of several initials keeps its full stop.
      if (isDash(codeAt(text, skipBlanks(text, at + 1))))
        return { start, end: letters === 1 && words > 0 ? at + 1 : end, alone: false };
      // « L.F. », « M. Tanguay »: behind a letter or two it does not end the name.
      if (letters > TITLE) return undefined;
      at++;
      end = at;
      if (isUpper(codeAt(text, at))) continue;
    }
    const next = skipSpaces(text, at);
    if (next >= text.length || codeAt(text, next) === LINE_END)
      return end === at ? { start, end, alone: true } : undefined;
    if (codeAt(text, next) === COLON) {
      const after = codeAt(text, next + 1);
      if (end !== at || (after !== -1 && !isBlank(after) && !QUOTES.includes(text.charAt(next + 1)))) return undefined;
      return { start, end, alone: skipSpaces(text, next + 1) >= text.length || after === LINE_END };
    }
    if (isDash(codeAt(text, next)) && end === at && (next > at || isBlank(codeAt(text, next + 1))))
      return { start, end, alone: false };
    if (next === at) return undefined;
    at = next;
  }
  return undefined;
}

const STOP = 0x2e;
const COLON = 0x3a;
const LINE_END = 0x0a;
const QUOTES = '«“"';
/** « Mme. », « Dr. » */
const TITLE = 3;

function skipSpaces(text: string, index: number): number {
  let at = index;
  while (at < text.length && text.charCodeAt(at) !== LINE_END && isBlank(text.charCodeAt(at))) at++;
  return at;
}

function endOfWord(text: string, index: number): number {
  let at = index;
  for (;;) {
    const code = codeAt(text, at);
    const joins = (isDash(code) || isApostrophe(code) || code === 0x26) && isLetter(codeAt(text, at + 1));
    if (!isLetter(code) && !(at > index && (joins || (code >= 0x30 && code <= 0x39)))) return at;
    at++;
  }
}

/** « d’Ormesson » */
function hasCapitalInside(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end && at < start + 4; at++) {
    if (isApostrophe(codeAt(text, at)) || isDash(codeAt(text, at))) return isUpper(codeAt(text, at + 1));
  }
  return false;
}
