import type { Count, Evidence } from "./evidence.js";
import { CALENDAR, DETERMINERS, PROPER, SMALL_WORDS } from "./lexicon.js";
import { hasInnerCapital, isCapitalised, type Word, wordsOf } from "./words.js";

/** Gives each word of a title-cased headline the case that French and the body's evidence ask for. */
export function caseOf(headline: string, evidence: Evidence): string {
  const words = wordsOf(headline);
  const small = words.map((word) => headline.slice(word.start, word.end).toLowerCase());
  let made = "";
  let at = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as Word;
    made += headline.slice(at, word.start);
    const text = headline.slice(word.start, word.end);
    if (keepsCapital(headline, words, small, index, evidence)) made += asInBody(text, small[index] as string, evidence);
    else {
      const low = lowered(headline, word, evidence);
      made += beginsHeadline(headline, word) ? text.charAt(0) + low.slice(1) : low;
    }
    at = word.end;
  }
  return made + headline.slice(at);
}

/** A name as the body writes it: `Kim Jong-Un` is `Kim Jong-un` there. */
function asInBody(text: string, small: string, evidence: Evidence): string {
  const form = /[-‐‑'’]/.test(text) ? evidence.form(small) : undefined;
  return form !== undefined && form.length === text.length ? form : text;
}

function keepsCapital(
  headline: string,
  words: readonly Word[],
  small: readonly string[],
  index: number,
  evidence: Evidence,
): boolean {
  const word = words[index] as Word;
  const text = small[index] as string;
  if (!isCapitalised(headline, word) || hasInnerCapital(headline, word)) return true;
  if (CALENDAR.has(text) && (evidence.word(text)?.capital ?? 0) === 0) return false;
  const before = index > 0 ? small[index - 1] : undefined;
  const after = small[index + 1];
  const pair = sum(
    before === undefined ? undefined : evidence.second(before, text),
    after === undefined ? undefined : evidence.first(text, after),
  );
  if (SMALL_WORDS.has(text)) return pair !== undefined && pair.capital > pair.small;
  if (/^[ivxlc]+$|^[ivxlc]+e$|^ier$/.test(text) && isRoman(headline, word)) return true;
  const count = evidence.word(text);
  if (pair !== undefined && pair.capital !== pair.small) return pair.capital > pair.small;
  if (count !== undefined) {
    if (count.capital > 0 && count.small > 0 && isPeople(text))
      return before !== undefined && DETERMINERS.has(before) && !nounFollows(after);
    return count.capital >= count.small;
  }
  return isProper(text, evidence);
}

/** Words of which the body knows nothing: a place that every reader knows, a saint's, else no name. */
function isProper(text: string, evidence: Evidence): boolean {
  if (PROPER.has(text)) return true;
  if (/^sainte?-/.test(text)) return true;
  const parts = text.split(/[-‐‑]/);
  if (parts.length > 1 && parts.every((part) => part.length < 4 || PROPER.has(part) || knownCapital(part, evidence))) {
    return parts.some((part) => PROPER.has(part) || knownCapital(part, evidence));
  }
  // a plural or feminine of a name the body has: « Kazakhs » beside « Kazakh »
  const singular = text.replace(/(?:es|s|e|x)$/, "");
  if (singular !== text && singular.length > 3) {
    const count = evidence.word(singular) ?? evidence.word(`${singular}e`);
    if (count !== undefined) return count.capital > count.small;
  }
  return false;
}

function knownCapital(part: string, evidence: Evidence): boolean {
  const count = evidence.word(part);
  return count !== undefined && count.capital > count.small;
}

/** The word in small letters; a hyphenated one keeps the capitals of the parts that are names (`anti-Trump`). */
function lowered(headline: string, word: Word, evidence: Evidence): string {
  const text = headline.slice(word.start, word.end);
  if (!/[-‐‑]/.test(text)) return lower(text);
  return text
    .split(/([-‐‑])/)
    .map((part, index) =>
      index > 0 && part.length > 3 && (PROPER.has(part.toLowerCase()) || knownCapital(part.toLowerCase(), evidence))
        ? part
        : lower(part),
    )
    .join("");
}

/** Small letters, unit for unit: a letter whose small form is longer stays. */
function lower(text: string): string {
  const made = text.toLowerCase();
  return made.length === text.length ? made : text;
}

/** The first word of the headline, of a sentence in it, or of a quotation that is a sentence of its own. */
function beginsHeadline(headline: string, word: Word): boolean {
  const head = headline.slice(0, word.start).trimEnd();
  if (head === "") return true;
  if (/(?:[?!]|[^.]\.)$/.test(head)) return !/\b\p{Lu}\.$/u.test(head);
  if (!/[«“"]$/.test(head)) return false;
  const outside = head.slice(0, -1).trimEnd();
  return outside === "" || /[:?!.…]$/.test(outside);
}

/** Names of peoples and of languages: a capital as noun, none as adjective. */
function isPeople(text: string): boolean {
  return /(?:ais|aise|aises|ois|oise|oises|ien|ienne|iens|iennes|ain|aine|ains|aines|and|ande|ands|andes|ol|ole|ols|oles|ec|ecque|ecs|arabe|arabes|russe|russes|belge|belges|suisse|suisses|turc|turcs|turque|grec|corse|corses|basque|basques|kurde|kurdes|kazakh|kazakhs|slave|slaves|tchèque|juif|juifs)$/.test(
    text,
  );
}

/** « les Français Lacroix et … » is rare; a small word, a verb or nothing after a people's name makes it a noun. */
function nounFollows(after: string | undefined): boolean {
  return after !== undefined && /(?:tion|té|eur|euse|isme|ment|ure)$/.test(after);
}

function isRoman(headline: string, word: Word): boolean {
  const text = headline.slice(word.start, word.end);
  return text === text.toUpperCase() || /^[IVXLC]+e$/.test(text) || text === "Ier";
}

function sum(left: Count | undefined, right: Count | undefined): Count | undefined {
  if (left === undefined) return right;
  return right === undefined ? left : { capital: left.capital + right.capital, small: left.small + right.small };
}
