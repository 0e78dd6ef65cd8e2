import type { Cue } from "../labels/index.js";
import { labels } from "../labels/index.js";
import { foldTable } from "./characters.js";

/** Cues a mask holds; bit `n` of mask `m` is cue `n + m * CUES_A_MASK`. */
export const CUES_A_MASK = 30;

/** All cues in the order of their bits, and the phrases that are their words as a hash table with open addressing. */
export interface Lexicon {
  cues: readonly Cue[];
  /** Hash of the phrase in each slot; 0 where the slot is empty. A phrase stands in the first free slot from `hash & (SLOTS - 1)` on. */
  keys: Int32Array;
  /** {@link MASKS} masks a slot: start (three), any (three), all (three), and what the word or phrase is by itself. */
  masks: Int32Array;
}

/** Slots of the table of phrases: several times their number, so that most words of prose meet an empty one at once. */
export const SLOTS = 8192;
/** Words of the longest phrase. */
const MOST_WORDS = 3;
/** Masks of a phrase. */
export const MASKS = 10;
/** Which of them says what the word or phrase is by itself. */
export const OWN = 9;

/** What a word is by itself: bits of the mask {@link OWN}. */
export const PARTICLE = 1;
export const SMALL = 2;
export const IS = 4;
export const FOR = 8;
/** A phrase of the table begins with it. */
export const BEGINS = 16;

/** Words inside names that have no capital. */
const PARTICLES = "de, du, des, d, la, le, von, van, der, den, ben, al, el, et, y, da, di, dos, e, ter, bin, ould";
/** The small words that a sentence is full of and a title has few of. */
const SMALL_WORDS =
  "le, la, les, l, un, une, des, de, du, d, et, ou, a, au, aux, en, dans, par, pour, sur, avec, sans, que, qu, qui, ne, n, pas, se, s, ce, c, cette, ces, son, sa, ses, leur, leurs, plus, il, elle, ils, elles, on, y";

let lexicon: Lexicon | undefined;

/** The words of all labels, indexed by the hashes of their phrases; made at the first call. */
export function getLexicon(): Lexicon {
  lexicon ??= build();
  return lexicon;
}

/** The first value of a word's hash. */
export const WORD = 17;

/** The hash of a word with one more folded letter. */
export function addLetter(hash: number, letter: number): number {
  return (Math.imul(hash, 31) + letter) | 0;
}

/** The hash of the phrase `before` + a space + the word of hash `word`. */
export function addWord(before: number, word: number): number {
  return (Math.imul(before, 1_000_003) ^ word) | 0;
}

function build(): Lexicon {
  const cues: Cue[] = [];
  for (const definition of Object.values(labels)) cues.push(...definition.cues);
  const lexicon = { cues, keys: new Int32Array(SLOTS), masks: new Int32Array(SLOTS * MASKS) };
  cues.forEach(({ at, words }, index) => {
    const mask = Math.floor(index / CUES_A_MASK) + (at === "start" ? 0 : at === "any" ? 3 : 6);
    addPhrases(lexicon, words, mask, 1 << (index % CUES_A_MASK));
  });
  addPhrases(lexicon, PARTICLES, OWN, PARTICLE);
  addPhrases(lexicon, SMALL_WORDS, OWN, SMALL);
  addPhrases(lexicon, "est", OWN, IS);
  addPhrases(lexicon, "pour", OWN, FOR);
  return lexicon;
}

/** Sets bits of a mask for each phrase of a list (« par, de notre envoyé »), in one pass: the first article waits for it. */
function addPhrases({ keys, masks }: Lexicon, list: string, mask: number, bits: number): void {
  const folds = foldTable();
  let phrase = 0;
  let words = 0;
  let word = WORD;
  for (let at = 0; at <= list.length; at++) {
    const unit = at < list.length ? list.charCodeAt(at) : COMMA;
    if (unit !== COMMA && unit !== SPACE) {
      word = (Math.imul(word, 31) + folds[unit]!) | 0;
      continue;
    }
    if (words < MOST_WORDS) {
      phrase = words === 0 ? word : addWord(phrase, word);
      words++;
      let slot = phrase & (SLOTS - 1);
      while (keys[slot] !== 0 && keys[slot] !== phrase) slot = (slot + 1) & (SLOTS - 1);
      keys[slot] = phrase;
      if (unit === COMMA || words === MOST_WORDS) masks[slot * MASKS + mask]! |= bits;
      else masks[slot * MASKS + OWN]! |= BEGINS;
    }
    word = WORD;
    if (unit === COMMA) {
      words = 0;
      at++;
    }
  }
}

const COMMA = 0x2c;
const SPACE = 0x20;

/** What {@link hasStart} and its like look into: masks of cues. */
export interface CueMasks {
  start0: number;
  start1: number;
  start2: number;
  any0: number;
  any1: number;
  any2: number;
  all0: number;
  all1: number;
  all2: number;
}

/** Number of a cue in {@link Lexicon.cues}; look it up once, not for each block. */
export function cueNumber(name: string): number {
  const number = getLexicon().cues.findIndex((cue) => cue.name === name);
  if (number === -1) throw new RangeError(`no cue ${name}`);
  return number;
}

/** Whether the block starts with the words of cue number `cue`. */
export function hasStart(masks: Pick<CueMasks, "start0" | "start1" | "start2">, cue: number): boolean {
  return has(masks.start0, masks.start1, masks.start2, cue);
}

/** Whether the block has the words of a cue. */
export function hasAny(masks: CueMasks, cue: number): boolean {
  return has(masks.any0, masks.any1, masks.any2, cue);
}

/** Whether the block is nothing but the words of a cue. */
export function hasAll(masks: CueMasks, cue: number): boolean {
  return has(masks.all0, masks.all1, masks.all2, cue);
}

function has(low: number, middle: number, high: number, cue: number): boolean {
  if (cue < CUES_A_MASK) return (low & (1 << cue)) !== 0;
  if (cue < 2 * CUES_A_MASK) return (middle & (1 << (cue - CUES_A_MASK))) !== 0;
  return (high & (1 << (cue - 2 * CUES_A_MASK))) !== 0;
}
