import { readEvidence } from "./evidence.js";
import { caseOf } from "./headline.js";
import { SMALL_WORDS } from "./lexicon.js";
import { hasInnerCapital, isCapitalised, wordsOf } from "./words.js";

/** Share of capitalised words from which a headline counts as title-cased. */
const SHARE = 0.8;

/**
 * The headline in French sentence case, when it is in English title case; `undefined` when it is not, or stays the same.
 *
 * Case alone changes, so the result is as long as the headline. The body says which words are proper nouns; what it does
 * not know gets a small letter, but for names of places that every reader knows. `names` are people known otherwise,
 * from the byline for example.
 *
 * `Poutine Et Le Kazakhstan: Une Alliance Forte` → `Poutine et le Kazakhstan: une alliance forte`
 */
export function sentenceCaseOf(
  headline: string,
  body: readonly string[],
  names: readonly string[] = [],
): string | undefined {
  if (!isTitleCased(headline)) return undefined;
  const made = caseOf(headline, readEvidence(body, names));
  return made === headline ? undefined : made;
}

/**
 * Whether a headline bears English title case: four words or more, four fifths of them capitalised, and a small word
 * (« Et », « Le », « De ») among those inside it; or every long word capitalised while the small ones are not.
 */
export function isTitleCased(headline: string): boolean {
  return titleCase(headline) !== "no";
}

/** {@link isTitleCased}, and whether a capital on a small word makes it sure: long words alone may all be names. */
export function titleCase(headline: string): "sure" | "maybe" | "no" {
  if (headline.length > 300 || headline.length < 12) return "no";
  const words = wordsOf(headline);
  if (words.length < 4) return "no";
  let capitals = 0;
  let innerSmall = 0;
  let long = 0;
  let longCapitals = 0;
  let sigles = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as (typeof words)[number];
    const capital = isCapitalised(headline, word);
    const text = headline.slice(word.start, word.end).toLowerCase();
    if (hasInnerCapital(headline, word)) sigles++;
    if (capital) capitals++;
    else if (/^\d/.test(text)) capitals++;
    const small = SMALL_WORDS.has(text);
    if (small && capital && index > 0 && !opens(headline, word.start)) innerSmall++;
    if (!small && text.length > 3 && index > 0) {
      long++;
      if (capital) longCapitals++;
    }
  }
  // a headline in capitals throughout is no title case
  if (sigles > words.length / 2) return "no";
  if (capitals >= words.length * SHARE && innerSmall > 0) return "sure";
  return long >= 4 && longCapitals === long ? "maybe" : "no";
}

function opens(text: string, index: number): boolean {
  return /[:?!.…«“"]\s*$/.test(text.slice(0, index));
}
