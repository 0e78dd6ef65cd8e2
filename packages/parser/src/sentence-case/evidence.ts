import { isApostrophe, isBlank, isDash, isDigit, isLetter, isUpper } from "../recognise/characters.js";
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

/** Enough body for evidence, in UTF-16 units, and enough places of one word. */
const MOST = 40_000;
const MOST_PLACES = 40;

/** A place of a word in the body. */
interface Place extends Word {
  capital: boolean;
  /** Whether it begins a sentence or a quotation, where its capital proves nothing. */
  opens: boolean;
}

/**
 * Looks words up in the paragraphs of a body; those that begin a sentence or a quotation prove nothing and are not
 * counted. `names` are known names.
 */
export function readEvidence(texts: readonly string[], names: readonly string[] = []): Evidence {
  const body = bodyOf(texts);
  const known = new Map<string, Place[]>();
  const named = new Set<string>();
  for (const name of names) {
    for (const word of wordsOf(name))
      if (isCapitalised(name, word)) named.add(name.slice(word.start, word.end).toLowerCase());
  }
  const places = (word: string): Place[] => {
    let found = known.get(word);
    if (found === undefined) {
      found = placesOf(body, word);
      known.set(word, found);
    }
    return found;
  };
  return {
    word(word) {
      const count = countOf(places(word).filter((place) => !place.opens));
      if (!named.has(word)) return count;
      return { capital: (count?.capital ?? 0) + 1, small: count?.small ?? 0 };
    },
    second: (first, second) =>
      countOf(places(second).filter((place) => !place.opens && wordBefore(body, place.start) === first)),
    first: (first, second) =>
      countOf(
        places(first).filter((place) => {
          const after = wordAfter(body, place.end);
          if (after === undefined || body.slice(after.start, after.end).toLowerCase() !== second) return false;
          // « Jean Valéry est mort »: a name may open a sentence, a small word before a name proves nothing
          return !place.opens || (isUpper(body.charCodeAt(after.start)) && !SMALL_WORDS.has(first));
        }),
      ),
    form(word) {
      const place = places(word).find((found) => found.capital && !found.opens);
      return place === undefined ? undefined : body.slice(place.start, place.end);
    },
  };
}

function bodyOf(texts: readonly string[]): string {
  let body = "";
  for (const text of texts) {
    if (text.length < SHORTEST) continue;
    body += `\n${text}`;
    if (body.length > MOST) break;
  }
  return body;
}

/** The places of a word, as it stands and with capitals, as a whole word. */
function placesOf(body: string, word: string): Place[] {
  const found: Place[] = [];
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  const forms = new Set([
    word,
    capital,
    capital.replace(/([-‐‑'’])(\p{Ll})/gu, (_all, sign: string, letter: string) => sign + letter.toUpperCase()),
  ]);
  for (const form of forms) {
    let count = 0;
    for (
      let start = body.indexOf(form);
      start >= 0 && count < MOST_PLACES;
      start = body.indexOf(form, start + form.length)
    ) {
      const end = start + form.length;
      if (!isWhole(body, start, end)) continue;
      count++;
      found.push({ start, end, capital: form !== word, opens: beginsSentence(body, start) });
    }
  }
  return found;
}

function isWhole(body: string, start: number, end: number): boolean {
  const before = body.charCodeAt(start - 1);
  if (isLetter(before) || isDigit(before) || (isDash(before) && isLetter(body.charCodeAt(start - 2)))) return false;
  const after = body.charCodeAt(end);
  return !(isLetter(after) || isDigit(after) || (isDash(after) && isLetter(body.charCodeAt(end + 1))));
}

function countOf(places: readonly Place[]): Count | undefined {
  if (places.length === 0) return undefined;
  let capital = 0;
  for (const place of places) if (place.capital) capital++;
  return { capital, small: places.length - capital };
}

/** The word before an index, in small letters, when only a blank or an apostrophe parts them. */
function wordBefore(body: string, index: number): string | undefined {
  const sign = body.charCodeAt(index - 1);
  if (!isApostrophe(sign) && !isBlank(sign)) return undefined;
  let start = index - 1;
  while (
    start > 0 &&
    index - start < 40 &&
    (isLetter(body.charCodeAt(start - 1)) || isDash(body.charCodeAt(start - 1)))
  )
    start--;
  return start === index - 1 ? undefined : body.slice(start, index - 1).toLowerCase();
}

/** The word after an index, when only a blank or an apostrophe parts them. */
function wordAfter(body: string, index: number): Word | undefined {
  const sign = body.charCodeAt(index);
  if (!isApostrophe(sign) && !isBlank(sign)) return undefined;
  let end = index + 1;
  while (end < body.length && end - index < 40 && (isLetter(body.charCodeAt(end)) || isDash(body.charCodeAt(end))))
    end++;
  return end === index + 1 ? undefined : { start: index + 1, end };
}

/** Whether what stands at an index opens a text, a sentence or a quotation. */
function beginsSentence(text: string, index: number): boolean {
  let at = index - 1;
  while (at >= 0 && isBlank(text.charCodeAt(at)) && text.charCodeAt(at) !== 0x0a) at--;
  if (at < 0) return true;
  const sign = text.charAt(at);
  if ('\n!?…«“"•–—(:'.includes(sign)) return true;
  // « M. Petit »: an initial is no end of a sentence
  return sign === "." && !/(?:^|[\s(])(?:\p{Lu}|MM|Mme|Dr|Pr|St|Ste)$/u.test(text.slice(Math.max(0, at - 4), at));
}
