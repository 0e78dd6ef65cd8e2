import type { Block } from "../block.js";
import { ASK, COLON, COPYRIGHT, DIGIT } from "./characters.js";
import { DATE, READING, SIGNING, TAGS } from "./kind-sets.js";
import { hasStart } from "./lexicon.js";
import { LONE_CREDIT } from "./repeats.js";
import { flagBit, type Traits } from "./traits.js";

/** Blocks of the header whose lines are read. */
export const HEADER = 10;

/** Dates, hours, years. */
const DATED = /* @__PURE__ */ flagBit("time") | flagBit("year") | flagBit("letter-date") | flagBit("numeric-date");

/** Longest line that names who signs, in characters. */
const SIGNATURE = 120;

/** Whether a text opens with the name of who signs the article, at its start or a few lines above. */
export function opensWithSigner(
  blocks: readonly Block[],
  traits: readonly Traits[],
  kinds: Uint8Array,
  index: number,
): boolean {
  const { text } = blocks[index]!;
  const first = text.indexOf(" ");
  const unit = text.charCodeAt(first + 1);
  // « Luc Morin est … »: the second word of most texts is in small letters.
  if (first < 2 || first > 20 || unit > 0xde || (unit > 0x5a && unit < 0xc0)) return false;
  const second = text.indexOf(" ", first + 1);
  if (second === -1 || second > 48) return false;
  const name = text.slice(0, text.charCodeAt(second - 1) === 0x2c ? second - 1 : second);
  for (let other = 0; other < index; other++) {
    if (other === HEADER && index > HEADER + 3) other = index - 3;
    const kind = kinds[other + 2]!;
    if (traits[other]!.length <= SIGNATURE && (SIGNING[kind]! || kind === DATE) && blocks[other]!.text.includes(name))
      return true;
  }
  return false;
}

/** Longest item that opens with a figure, in characters. */
const COUNTED = 70;

/** Whether a short line opens with a figure and is no date, hour or length of reading. */
export function isCounted({ first, length, words, last, flags }: Traits, kind: number): boolean {
  return (
    first === DIGIT &&
    length <= COUNTED &&
    words > 1 &&
    last !== COLON &&
    last !== ASK &&
    kind !== DATE &&
    kind !== READING &&
    (flags & DATED) === 0
  );
}

const ENTRY = /^\d{4}[.,]? ?[–—:-]\s/;

/** Whether a block is there and opens with a year set apart, as the entries of a chronology do. */
export function isEntry(blocks: readonly Block[], traits: readonly Traits[], index: number): boolean {
  const own = traits[index];
  return own !== undefined && own.first === DIGIT && own.digits >= 4 && ENTRY.test(blocks[index]!.text);
}

/** A sign and a blank: « - pommes ». */
export function isItem(text: string): boolean {
  const unit = text.charCodeAt(1);
  return unit === 32 || unit === 0xa0 || unit === 9;
}

const SCORE = /^\d{1,3}\s?[-–:]\s?\d{1,3}$/;

/** Whether a line is the score of a match and nothing else. */
export function isScore({ digits, length }: Traits, text: string): boolean {
  return digits > 1 && length <= 9 && SCORE.test(text);
}

/** « Photo : AFP », « © Luc Morin » */
export function isLoneCredit(traits: Traits, credited: number): boolean {
  return traits.length <= LONE_CREDIT && (traits.first === COPYRIGHT || hasStart(traits, credited));
}

export function isTag(kinds: Uint8Array, index: number): boolean {
  return TAGS[kinds[index + 2]!]!;
}

/** How many lines that can be tags stand together with block `index`, itself one of them. */
export function tagsBeside(kinds: Uint8Array, index: number): number {
  let first = index;
  let next = index + 1;
  while (first > 0 && index - first < 3 && isTag(kinds, first - 1)) first--;
  while (next - index < 3 && isTag(kinds, next)) next++;
  return next - first;
}
