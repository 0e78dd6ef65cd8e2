import type { Block } from "../block.js";
import type { Traits } from "./traits.js";

/** Longest line that is nothing but a credit, in characters. */
export const LONE_CREDIT = 80;

/** Shortest legend that is looked for at the start of another, in characters. */
const TOLD_TWICE = 20;

/** Whether two blocks that stand together say the same, word for word, but for a credit behind the other one. */
export function isTwin(blocks: readonly Block[], traits: readonly Traits[], index: number, other: number): boolean {
  const more = (traits[other]?.length ?? -1) - traits[index]!.length;
  const { length, words } = traits[index]!;
  if (words < 2 || more < 0 || more > LONE_CREDIT || (more > 0 && length < TOLD_TWICE)) return false;
  return blocks[other]!.text.startsWith(blocks[index]!.text);
}

/** Characters in the middle of a block that are looked for elsewhere. */
const PROBE = 28;

/**
 * Whether the middle of a block's text stands in one of the three blocks before (0) or after it (1), or all of it but
 * for marks at its ends (2); else -1.
 */
export function repeated(blocks: readonly Block[], index: number): number {
  const text = blocks[index]!.text;
  const from = (text.length >> 1) - PROBE / 2;
  const probe = text.slice(from, from + PROBE);
  const part = fromRareLetter(probe);
  for (let other = Math.max(0, index - 3); other < blocks.length && other <= index + 3; other++) {
    const longer = blocks[other]!.text;
    if (longer.length <= text.length || !longer.includes(part) || !longer.includes(probe)) continue;
    return longer.includes(text.slice(4, -3)) ? 2 : other < index ? 0 : 1;
  }
  return -1;
}

/** The most frequent characters of French. */
const FREQUENT = " esanitrulodc";

/** What stands from the first rare letter on: a search stops wherever its first letter stands, so that this is soon not found. */
function fromRareLetter(text: string): string {
  let rare = 0;
  while (rare < 8 && rare < text.length - 4 && FREQUENT.includes(text.charAt(rare))) rare++;
  return text.slice(rare);
}

/** Longest start of a text that is compared with another, in characters. */
const COMPARED = 300;

/** How many long words of a text's start stand in the next text's start: a lead tells again what a standfirst told. */
export function sharedWords(text: string, next: string): number {
  const length = Math.min(text.length, COMPARED);
  const other = next.slice(0, COMPARED);
  let shared = 0;
  let start = 0;
  for (let index = 0; index <= length; index++) {
    const unit = index < length ? text.charCodeAt(index) : 32;
    if ((unit > 0x40 && unit < 0x5b) || (unit > 0x60 && unit < 0x7b) || (unit >= 0xc0 && unit < 0x180)) continue;
    if (index - start >= 6 && other.includes(text.slice(start, index)) && ++shared === 4) return shared;
    start = index + 1;
  }
  return shared;
}
