import { holdsInlines } from "./holds-inlines.js";
import { misuse } from "./misuse.js";
import type { Article } from "./nodes/article.js";
import { toText } from "./to-text.js";

/** Length of an article. */
export interface Measure {
  /** Characters with spaces (French: *signes, espaces comprises*). */
  signs: number;
  /** Characters without spaces. */
  signsWithoutSpaces: number;
  /** Words, as {@link measure} counts them. */
  words: number;
  /** Typed sheets of 1,500 signs (25 lines of 60), not rounded. */
  feuillets: number;
  /** Reading time in whole minutes, rounded up, at 230 words a minute. */
  minutes: number;
}

/**
 * Measures an article: the text a reader sees in its header and body. What stands in the footer is not counted, nor
 * `alt`, `title` and `meta`.
 *
 * A run of blanks is one sign, and those at the ends of a block are none. A word is what blanks set apart, if there is a
 * letter or a digit in it: `«`, `!` and `–` are none, and `10 000` is one, as is `rendez-vous`. An elided word is a word:
 * `l’accord` are two, but `aujourd’hui`, `quelqu’un` and `presqu’île` one each.
 *
 * Throws a `TypeError` for what is no tree.
 *
 * Reading speed: Brysbaert 2019 (238 words a minute for English non-fiction), scaled to French.
 */
export const measure = (article: Article): Measure => {
  const result: Measure = { signs: 0, signsWithoutSpaces: 0, words: 0, feuillets: 0, minutes: 0 };
  if (!Array.isArray(article?.children)) {
    throw misuse("measure: article", typeof article, "an article tree");
  }
  for (const part of article.children) {
    if (part?.type !== "footer") {
      count(part, result);
    }
  }
  result.feuillets = result.signs / 1500;
  result.minutes = Math.ceil(result.words / 230);
  return result;
};

/** No valid article is deeper; below, all is one block. */
const DEEPEST = 64;

const count = (node: unknown, result: Measure, depth = 0): void => {
  const { children } = (node ?? {}) as { children?: unknown };
  if (Array.isArray(children) && depth < DEEPEST && !holdsInlines(children)) {
    for (const child of children) {
      count(child, result, depth + 1);
    }
    return;
  }
  scan(toText(node), result);
};

/** Counts the signs and words of a block’s text, character by character. */
const scan = (text: string, result: Measure): void => {
  const table = latinTable();
  let signs = 0;
  let blanks = 0;
  let words = 0;
  /** Whether a blank came since the last sign; it counts once another sign follows. */
  let pending = false;
  /** Whether the word being read has a letter or a digit. */
  let inWord = false;
  /** Where the run of letters and digits being read begins. */
  let run = -1;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const kind = code < TABLE_SIZE ? (table[code] as number) : kindOf(code, text, index);
    if (kind === WORD) {
      signs += 1;
      if (run < 0) {
        run = index;
        inWord = true;
        blanks += pending ? 1 : 0;
        pending = false;
      }
    } else if (kind === BLANK) {
      if (inWord && !(run >= 0 && isGrouped(text, run, index))) {
        words += 1;
        inWord = false;
      }
      pending = signs > 0;
      run = -1;
    } else if (kind === SIGN) {
      signs += 1;
      blanks += pending ? 1 : 0;
      pending = false;
      if (run >= 0 && (code === 0x27 || code === 0x2019) && isElision(text, run, index)) {
        words += 1;
        inWord = false;
      }
      run = -1;
    }
  }
  result.words += words + (inWord ? 1 : 0);
  result.signsWithoutSpaces += signs;
  result.signs += signs + blanks;
};

const SIGN = 0;
const WORD = 1;
const BLANK = 2;
/** Adds to the sign before it: the second half of a pair, or a combining accent. */
const ADDITION = 3;

/** Kinds of the Latin characters, made at the first call. */
const TABLE_SIZE = 0x250;
let latin: Uint8Array | undefined;

const latinTable = (): Uint8Array => {
  latin ??= Uint8Array.from({ length: TABLE_SIZE }, (_, code) => kindOf(code, String.fromCharCode(code), 0));
  return latin;
};

const kindOf = (code: number, text: string, index: number): number => {
  if ((code >= 0xdc00 && code <= 0xdfff) || (code >= 0x0300 && code <= 0x036f)) {
    return ADDITION;
  }
  if (code >= 0x200b && code <= 0x2027) {
    return SIGN;
  }
  const character = String.fromCodePoint(text.codePointAt(index) ?? code);
  return /\s/.test(character) ? BLANK : /[\p{L}\p{N}]/u.test(character) ? WORD : SIGN;
};

/** Whether the blank at an index stands within a number: one to three digits before it, three digits after it. */
const isGrouped = (text: string, run: number, index: number): boolean =>
  index - run <= 3 &&
  isDigit(text.charCodeAt(index + 1)) &&
  isDigit(text.charCodeAt(index - 1)) &&
  /^[0-9]{1,3}\s[0-9]{3}(?![0-9])/.test(text.slice(run, index + 5));

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Whether the apostrophe at an index ends an elided word: `l’`, `qu’`, but not `aujourd’`. */
const isElision = (text: string, run: number, index: number): boolean =>
  index - run <= 6 &&
  index + 1 < text.length &&
  kindOf(text.charCodeAt(index + 1), text, index + 1) === WORD &&
  /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)$/i.test(text.slice(run, index));
