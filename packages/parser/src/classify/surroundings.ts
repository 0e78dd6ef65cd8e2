import type { Block } from "../block.js";
import { ASK, COMMA, DIGIT, PARENTHESIS_CLOSE } from "./characters.js";
import { cueNumbers } from "./cue-numbers.js";
import { lineLike, QUESTION } from "./kind-sets.js";
import { isEnd, KINDS } from "./kinds.js";
import { hasAny, hasStart } from "./lexicon.js";
import { lineKind } from "./line.js";
import { isTwin } from "./repeats.js";
import { flagBit, SIGN, type Traits } from "./traits.js";

const DATED = /* @__PURE__ */ flagBit("letter-date") | flagBit("numeric-date");
const QUOTATION = /* @__PURE__ */ flagBit("quotation");

/** For each line-like block, how many of them stand together; else 0. */
export function runsOf(kinds: Uint8Array, count: number): Uint8Array {
  const runs = new Uint8Array(count);
  for (let first = 0; first < count; first++) {
    if (!lineLike(kinds[first + 2]!)) continue;
    let next = first + 1;
    while (next < count && lineLike(kinds[next + 2]!)) next++;
    const length = Math.min(255, next - first);
    for (let index = first; index < next; index++) runs[index] = length;
    first = next;
  }
  return runs;
}

/** The first line of the header that could be a title, and the longest. */
export function titlesOf(
  blocks: readonly Block[],
  traits: readonly Traits[],
  kinds: Uint8Array,
  zones: Uint8Array,
): { firstTitle: number; longestTitle: number } {
  let firstTitle = -1;
  let longestTitle = -1;
  // A short line is a title only where no longer one stands, and one that stands there twice where no other does.
  for (let turn = 0; turn < 3 && longestTitle === -1; turn++) {
    const least = turn < 2 ? 20 : 1;
    for (let index = 0; index < traits.length && zones[index] === 0 && index < 12; index++) {
      const own = traits[index]!;
      // « Bonjour Claire, » opens a letter.
      if (own.close === COMMA || own.words === 0) continue;
      if (turn === 0 && (isTwin(blocks, traits, index, index - 1) || isTwin(blocks, traits, index, index + 1)))
        continue;
      if (own.length < least || own.length > 200 || !lineLike(kinds[index + 2]!)) continue;
      // « 9 décembre 2016 par la rédaction »
      if (own.first === DIGIT && (own.flags & DATED) !== 0 && lineKind(blocks[index]!.text, own) >= 0) continue;
      // « FAKE OFF Une affiche partagée … » below a title sums it up.
      if (firstTitle !== -1 && own.length > 90 && (own.signs & (SIGN.initialCapitals | SIGN.labelFirst)) !== 0)
        continue;
      // « La piste est fermée. (Luc Morin/Le Fleuve) » shows a picture.
      if ((own.signs & SIGN.severalSentences) !== 0 && own.close === PARENTHESIS_CLOSE) continue;
      // Two sentences of which the last one asks are a text that sums up.
      if ((own.signs & SIGN.severalSentences) !== 0 && own.last === ASK && own.length > 100) continue;
      if (firstTitle === -1) firstTitle = index;
      if (longestTitle === -1 || own.length > traits[longestTitle]!.length) longestTitle = index;
    }
  }
  return { firstTitle, longestTitle };
}

/**
 * Header until the first body-like block (a full sentence or more of 200 characters), then first, second, body; tail
 * behind the last one.
 */
export function zonesOf(traits: readonly Traits[], kinds: Uint8Array): Uint8Array {
  const zones = new Uint8Array(traits.length);
  const first = KINDS.indexOf("middle");
  let seen = 0;
  let lastBody = -1;
  for (let index = 0; index < traits.length; index++) {
    zones[index] = seen === 0 ? 0 : seen === 1 ? 1 : seen === 2 ? 2 : 3;
    const own = traits[index]!;
    const bodyLike = kinds[index + 2]! >= first && own.length >= 130 && isEnd(own.last);
    if (bodyLike) {
      seen++;
      lastBody = index;
    }
  }
  for (let index = lastBody + 1; index < traits.length; index++) if (zones[index]! > 0) zones[index] = 4;
  return zones;
}

/** How much the article looks like an interview: short questions before longer blocks, and words of the header. */
export function interviewOf(kinds: Uint8Array, traits: readonly Traits[]): number {
  const { interviewer, you } = cueNumbers();
  let announced = 0;
  for (let index = 0; index < traits.length; index++) {
    if (traits[index]!.length < 200 && hasStart(traits[index]!, interviewer)) announced = 1;
  }
  // « Claire Aubin : « Nous avons tenu » » above turns of which a quarter ask
  let named = false;
  for (let index = 0; index < traits.length && index < 4; index++) {
    if ((traits[index]!.signs & SIGN.speakerFirst) !== 0 && (traits[index]!.flags & QUOTATION) !== 0) named = true;
  }
  let questions = 0;
  let told = announced;
  for (let index = 1; index + 1 < traits.length; index++) {
    if (kinds[index + 2] !== QUESTION || traits[index + 1]!.last === ASK || traits[index + 1]!.length <= 60) continue;
    questions++;
    if (hasAny(traits[index]!, you)) told++;
  }
  const part = questions / Math.max(1, traits.length);
  // Subheads may ask too; an interviewer speaks to someone.
  if (questions === 1 && announced === 1 && told > 1) return 2;
  if (named && questions > 2 && part > 0.25) return 3;
  if (questions < 2 || told === 0) return questions + announced > 0 ? 1 : 0;
  return part > 0.2 ? 3 : part > 0.1 || announced > 0 ? 2 : 1;
}

/** Longest turn of an interviewer, in characters. */
export const TURN = 340;
/** A block that asks, and one that stands where a question would. */
const ASKS = 1;
export const IN_STEP = 2;

/** Where the turns of an interview fall: two blocks from a question stands the next, if it is the shorter one. */
export function turnsOf(kinds: Uint8Array, traits: readonly Traits[]): Uint8Array {
  const turns = new Uint8Array(traits.length + 2);
  const last = traits.length - 1;
  for (let index = 1; index < last; index++) if (kinds[index + 2] === QUESTION) turns[index] = ASKS;
  const inStep = (index: number, other: number) => {
    if (turns[index] !== 0 || turns[other] === 0 || turns[index - 1] !== 0 || turns[index + 1] !== 0) return;
    const own = traits[index]!.length;
    if (own < TURN && own < traits[index + 1]!.length * 1.5) turns[index] = IN_STEP;
  };
  for (let index = 3; index < last; index++) inStep(index, index - 2);
  for (let index = last - 3; index > 0; index--) inStep(index, index + 2);
  return turns;
}
