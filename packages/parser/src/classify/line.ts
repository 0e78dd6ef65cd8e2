import { byline } from "../recognise/byline.js";
import { date } from "../recognise/date.js";
import { defaultRecogniseContext } from "../recognise/recognition.js";

import { DIGIT, PARENTHESIS_OPEN, UPPER } from "./characters.js";
import { cueNumbers } from "./cue-numbers.js";
import { hasAny, hasStart } from "./lexicon.js";
import { FLAGS, type Traits } from "./traits.js";

/** What a line grammar says of a short line where articles are signed and dated. */
export const LINE_KINDS = ["names", "signature", "agencies", "date", "signed date"] as const;

/** Longer lines are not read, in UTF-16 units. */
export const LONGEST_LINE = 120;

const DAY = (1 << FLAGS.indexOf("numeric-date")) | (1 << FLAGS.indexOf("letter-date"));

const NAMES = 0;
const SIGNATURE = 1;
const AGENCIES = 2;
const DATE = 3;
const SIGNED_DATE = 4;

/**
 * The {@link LINE_KINDS} index of a line, or -1: names alone, a signature beyond doubt, agencies, a date, names and a
 * date.
 */
export function lineKind(text: string, traits: Traits): number {
  const { first, words, capitals, flags } = traits;
  if (mayBeDated(traits)) {
    const dated = date(text, defaultRecogniseContext);
    if (dated !== undefined && dated.score >= 0.6) {
      if (capitals < 2) return DATE;
      return (byline(text, defaultRecogniseContext)?.value.contributors.length ?? 0) > 0 ? SIGNED_DATE : DATE;
    }
  }
  // Who signs has capitals, « (AFP) » too; most titles have too few to be read as names.
  if (capitals * 3 < words && (capitals === 0 || (flags & DAY) === 0)) return -1;
  if (first !== UPPER && first !== DIGIT && !(first === PARENTHESIS_OPEN && words <= 3)) return -1;
  const signed = byline(text, defaultRecogniseContext);
  if (signed === undefined) return -1;
  const { contributors, dates } = signed.value;
  // « Le Journal | 09.11.2016 à 17h57 »
  if (dates !== undefined) return SIGNED_DATE;
  if (contributors.length === 0) return AGENCIES;
  if (first === PARENTHESIS_OPEN) return -1;
  // « Photo Claire Aubin » signs a picture.
  if (contributors.every(({ role }) => role === "photographer" || role === "illustrator")) return -1;
  return signed.score >= 0.85 ? SIGNATURE : NAMES;
}

const DATED =
  (1 << FLAGS.indexOf("numeric-date")) |
  (1 << FLAGS.indexOf("letter-date")) |
  (1 << FLAGS.indexOf("time")) |
  (1 << FLAGS.indexOf("year"));

/** Whether a line holds a date, an hour, or a word for one: most titles do not, and need not be read. */
function mayBeDated(traits: Traits): boolean {
  if (traits.digits === 0 && traits.words > 6) return false;
  const cue = cueNumbers();
  return (
    (traits.flags & DATED) !== 0 ||
    hasStart(traits, cue.dated) ||
    hasStart(traits, cue.weekday) ||
    hasStart(traits, cue.agoStart) ||
    hasAny(traits, cue.ago)
  );
}
