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
  if (isSigle(text, start, end)) {
    const before = trimEnd(text, index);
    const from = expansionBefore(text, before, letters(text, start, end));
    return from === undefined ? undefined : { start, end, type: "abbreviation", title: text.slice(from, before) };
  }
  const sigleEnd = trimEnd(text, index);
  let sigleStart = sigleEnd;
  while (sigleStart > 0 && sigleEnd - sigleStart < 12 && isSigleCode(text.charCodeAt(sigleStart - 1))) sigleStart--;
  if (!isSigle(text, sigleStart, sigleEnd) || (sigleEnd === index && index > 0)) {
    if (sigleEnd - sigleStart < 2 || !isSigle(text, sigleStart, sigleEnd)) return undefined;
  }
  const wanted = letters(text, sigleStart, sigleEnd);
  const from = expansionBefore(text, end, wanted, start);
  if (from === undefined || from > skipArticle(text, start)) return undefined;
  return { start: sigleStart, end: sigleEnd, type: "abbreviation", title: text.slice(start, end) };
}

function skipArticle(text: string, start: number): number {
  const article = /^(?:l['’]|la |le |les |du |de la |des )/i.exec(text.slice(start, start + 6));
  return article === null ? start : start + article[0].length;
}

/** Two to ten capitals, with digits, dots or a hyphen between; no year, no Roman number alone. */
function isSigle(text: string, start: number, end: number): boolean {
  if (end - start < 2 || end - start > 14) return false;
  let capitals = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!isSigleCode(code)) return false;
    if (isUpper(code)) capitals++;
  }
  return capitals >= 2;
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
  least = Math.max(0, end - REACH),
): number | undefined {
  const from = Math.max(least, end - REACH);
  const window = text.slice(from, end);
  const folded = fold(window);
  let letter = wanted.length - 1;
  let at = window.length;
  let words = 0;
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
      if (letter < 0) return words < 2 ? undefined : from + wordStart;
    } else if (!SMALL_WORDS.has(word)) return undefined;
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
