import { isApostrophe, isDash, isDigit, isLetter, isUpper } from "../recognise/characters.js";

/** A word of a text: letters and digits, hyphens inside; an elided article (`L’`) is a word of its own. */
export interface Word {
  start: number;
  end: number;
}

/** The words of a text in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    if (!isWordCode(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (isWordCode(code) || (isDash(code) && code !== 0x2013 && code !== 0x2014 && isLetter(text.charCodeAt(at + 1))))
        at++;
      else if (isApostrophe(code) && isLetter(text.charCodeAt(at + 1))) {
        // « aujourd’hui » and « O’Brien » are one word, « l’Europe » and « jusqu’au » are two
        const head = text.slice(start, at).toLowerCase();
        if (head !== "aujourd" && head !== "o" && head !== "prud") break;
        at++;
      } else break;
    }
    words.push({ start, end: at });
  }
  return words;
}

/** Whether a word begins with a capital. */
export function isCapitalised(text: string, word: Word): boolean {
  return isUpper(text.charCodeAt(word.start));
}

/** Whether a word is written in capitals or has one inside: a sigle, a brand (`OTAN`, `G7`, `iPhone`, `McLaren`). */
export function hasInnerCapital(text: string, word: Word): boolean {
  for (let at = word.start + 1; at < word.end; at++) {
    const code = text.charCodeAt(at);
    if (isUpper(code) && !isDash(text.charCodeAt(at - 1)) && !isApostrophe(text.charCodeAt(at - 1))) return true;
    if (isDigit(code) && isUpper(text.charCodeAt(at - 1))) return true;
  }
  return false;
}

function isWordCode(code: number): boolean {
  return isLetter(code) || isDigit(code);
}
