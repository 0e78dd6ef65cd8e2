import { isBlank } from "../recognise/characters.js";
import { SMALL_WORDS } from "./lexicon.js";
import { isCapitalised, type Word, wordsOf } from "./words.js";

/** How often the body has a word, inside its sentences, with a capital and without. */
export interface Count {
  capital: number;
  small: number;
}

/** What the body knows of words and of pairs of words, all in small letters. */
export interface Evidence {
  word: (word: string) => Count | undefined;
  /** Case of the second word of a pair, where the two stand side by side. */
  second: (first: string, second: string) => Count | undefined;
  /** Case of the first word of a pair. */
  first: (first: string, second: string) => Count | undefined;
  /** How the body writes a word that it capitalises: `Jong-un`. */
  form: (word: string) => string | undefined;
}

/** Shorter texts (headings, captions, lists of titles) may be title-cased themselves. */
const SHORTEST = 80;

/** Enough body for evidence, in UTF-16 units. */
const MOST = 40_000;

/** Reads the paragraphs of a body; words that begin a sentence or a quotation prove nothing and are not counted. `names` are known names. */
export function readEvidence(texts: readonly string[], names: readonly string[] = []): Evidence {
  const words = new Map<string, Count>();
  const seconds = new Map<string, Count>();
  const firsts = new Map<string, Count>();
  const forms = new Map<string, string>();
  let read = 0;
  for (const text of texts) {
    if (text.length < SHORTEST || read > MOST) continue;
    read += text.length;
    let before: { word: string; capital: boolean; opens: boolean; end: number } | undefined;
    for (const word of wordsOf(text)) {
      const capital = isCapitalised(text, word);
      const small = text.slice(word.start, word.end).toLowerCase();
      const opens = beginsSentence(text, word);
      if (!opens) {
        add(words, small, capital);
        if (capital && !forms.has(small)) forms.set(small, text.slice(word.start, word.end));
      }
      if (before !== undefined && adjoin(text, before.end, word.start)) {
        const pair = `${before.word} ${small}`;
        if (!opens) add(seconds, pair, capital);
        // « Jean Valéry est mort »: a name may open a sentence, a small word before a name proves nothing
        if (!before.opens || (capital && !SMALL_WORDS.has(before.word))) add(firsts, pair, before.capital);
      }
      before = { word: small, capital, opens, end: word.end };
    }
  }
  for (const name of names) {
    for (const word of wordsOf(name))
      if (isCapitalised(name, word)) add(words, name.slice(word.start, word.end).toLowerCase(), true);
  }
  return {
    word: (word) => words.get(word),
    second: (first, second) => seconds.get(`${first} ${second}`),
    first: (first, second) => firsts.get(`${first} ${second}`),
    form: (word) => forms.get(word),
  };
}

function add(counts: Map<string, Count>, key: string, capital: boolean): void {
  const count = counts.get(key) ?? { capital: 0, small: 0 };
  if (capital) count.capital++;
  else count.small++;
  counts.set(key, count);
}

/** Whether only a blank, an apostrophe or a hyphen parts two words. */
function adjoin(text: string, end: number, start: number): boolean {
  return start - end === 1 && /[\s'’]/.test(text.charAt(end));
}

/** Whether a word opens a text, a sentence or a quotation. */
export function beginsSentence(text: string, word: Word): boolean {
  let at = word.start - 1;
  while (at >= 0 && isBlank(text.charCodeAt(at))) at--;
  if (at < 0) return true;
  const sign = text.charAt(at);
  if ('!?…«“"•–—('.includes(sign) || sign === ":") return true;
  // « M. Petit »: an initial is no end of a sentence
  return sign === "." && !/(?:^|[\s(])(?:\p{Lu}|MM|Mme|Dr|Pr|St|Ste)$/u.test(text.slice(Math.max(0, at - 4), at));
}
