import {
  isApostrophe,
  isBlank,
  isDash,
  isDigit,
  isLetter,
  isUpper,
  skipBlanks,
  trimEnd,
} from "../recognise/characters.js";
import { fold } from "../recognise/fold.js";
import type { Mark } from "./mark.js";

/** Words of an expansion that give no letter to its sigle. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  "de du des d la le les l et a au aux en sur pour par dans of the and for".split(" "),
);

/** Words that a sigle of three letters or more may leave out: « Société nationale des chemins de fer français (SNCF) ». */
const MAX_SKIPPED = 2;

/** How far before the bracket an expansion may begin. */
const REACH = 140;

/**
 * The abbreviation around the bracket that opens at `index`: `Nom développé (SIGLE)` marks the sigle, `SIGLE (Nom
 * développé)` too; the title is the expansion as written.
 *
 * The letters of the sigle must be the initials of the words, in order; `(AFP)` after other words is nothing.
 */
export function readSigle(text: string, index: number): Mark | undefined {
  const close = text.indexOf(")", index + 1);
  if (close < 0 || close - index > REACH) return undefined;
  const start = skipBlanks(text, index + 1, close);
  const end = trimEnd(text, close, start);
  const before = trimEnd(text, index);
  const inside = sigleKind(text, start, end);
  if (inside > 0) {
    const from = expansionBefore(text, before, letters(text, start, end), inside);
    return from === undefined ? undefined : { start, end, type: "abbreviation", title: text.slice(from, before) };
  }
  if (end - start < 8) return undefined;
  let sigleStart = before;
  while (
    sigleStart > 0 &&
    before - sigleStart < 14 &&
    (isSigleCode(text.charCodeAt(sigleStart - 1)) || isLetter(text.charCodeAt(sigleStart - 1)))
  )
    sigleStart--;
  const outside = sigleKind(text, sigleStart, before);
  if (outside === 0) return undefined;
  const from = expansionBefore(text, end, letters(text, sigleStart, before), outside, start);
  if (from === undefined || from > skipArticle(text, start)) return undefined;
  return { start: sigleStart, end: before, type: "abbreviation", title: text.slice(start, end) };
}

function skipArticle(text: string, start: number): number {
  const article = /^(?:l['’]|la |le |les |du |de la |des )/i.exec(text.slice(start, start + 6));
  return article === null ? start : start + article[0].length;
}

/**
 * How many words the expansion of a sigle needs at least; 0 where the range is none. Two to ten capitals, with digits,
 * dots or a hyphen between, need two; a sigle read as a word (`Insee`, `Otan`) three, since any name looks like it.
 */
function sigleKind(text: string, start: number, end: number): number {
  if (end - start < 2 || end - start > 14 || !isUpper(text.charCodeAt(start))) return 0;
  let capitals = 0;
  let small = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isUpper(code)) capitals++;
    else if (isLetter(code)) small++;
    else if (!isSigleCode(code)) return 0;
  }
  if (small === 0) return capitals >= 2 ? 2 : 0;
  return capitals === 1 && small + 1 === end - start && small >= 2 && small <= 7 ? 3 : 0;
}

function isSigleCode(code: number): boolean {
  return isUpper(code) || isDigit(code) || code === 0x2e || code === 0x2d || code === 0x26;
}

function letters(text: string, start: number, end: number): string {
  let found = "";
  const folded = fold(text.slice(start, end));
  for (let at = 0; at < folded.length; at++) if (isLetter(folded.charCodeAt(at))) found += folded.charAt(at);
  return found;
}

/** Index at which the words before `end` that spell `wanted` by their initials begin. */
function expansionBefore(
  text: string,
  end: number,
  wanted: string,
  fewest: number,
  least = Math.max(0, end - REACH),
): number | undefined {
  const from = Math.max(least, end - REACH);
  const window = text.slice(from, end);
  const folded = fold(window);
  let letter = wanted.length - 1;
  let at = window.length;
  let words = 0;
  let skipped = 0;
  while (letter >= 0 && at > 0) {
    const wordStop = previousWordEnd(folded, at);
    if (wordStop === 0 || hasSentenceSign(folded, wordStop, at)) return undefined;
    let wordStart = wordStop;
    while (wordStart > 0 && isLetter(folded.charCodeAt(wordStart - 1))) wordStart--;
    const word = folded.slice(wordStart, wordStop);
    at = wordStart;
    if (word === "") return undefined;
    if (word.charCodeAt(0) === wanted.charCodeAt(letter)) {
      // « du » spells no D where the next word to the left does
      if (SMALL_WORDS.has(word) && !needsSmallWord(folded, wordStart, wanted, letter)) continue;
      letter--;
      words++;
      if (letter >= 0) continue;
      if (words < fewest || (skipped > 0 && !isUpper(window.charCodeAt(wordStart)))) return undefined;
      return from + wordStart;
    } else if (!SMALL_WORDS.has(word) && (wanted.length < 3 || words === 0 || ++skipped > MAX_SKIPPED))
      return undefined;
  }
  return undefined;
}

/** Whether the sigle cannot be spelt when the small word at `wordStart` gives no letter. */
function needsSmallWord(folded: string, wordStart: number, wanted: string, letter: number): boolean {
  let at = wordStart;
  for (let round = 0; round < 3 && at > 0; round++) {
    const stop = previousWordEnd(folded, at);
    let start = stop;
    while (start > 0 && isLetter(folded.charCodeAt(start - 1))) start--;
    const word = folded.slice(start, stop);
    if (word === "") return true;
    if (!SMALL_WORDS.has(word)) return word.charCodeAt(0) !== wanted.charCodeAt(letter);
    at = start;
  }
  return true;
}

function previousWordEnd(folded: string, at: number): number {
  let end = at;
  while (end > 0 && !isLetter(folded.charCodeAt(end - 1))) end--;
  return end;
}

function hasSentenceSign(folded: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = folded.charCodeAt(at);
    if (
      !isBlank(code) &&
      !isDash(code) &&
      !isApostrophe(code) &&
      code !== 0x2c &&
      code !== 0xab &&
      code !== 0xbb &&
      code !== 0x22 &&
      code !== 0x201c &&
      code !== 0x201d
    )
      return true;
  }
  return false;
}
