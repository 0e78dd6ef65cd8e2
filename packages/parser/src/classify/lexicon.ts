import type { Cue } from "../labels/index.js";
import { labels } from "../labels/index.js";
import { foldTable } from "./characters.js";

/** Cues a mask holds; bit `n` of mask `m` is cue `n + m * CUES_A_MASK`. */
export const CUES_A_MASK = 30;

/** All cues in the order of their bits. */
export interface Lexicon {
  cues: readonly Cue[];
  /** Hash of a phrase → flat pairs of masks: start (two), any (two), all (two). */
  phrases: ReadonlyMap<number, Int32Array>;
  /** Byte `hash & 8191` is 1 where `phrases` may hold the hash: most words are refused without a look into the map. */
  sieve: Uint8Array;
}

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
  const phrases = new Map<number, Int32Array>();
  const sieve = new Uint8Array(8192);
  cues.forEach((cue, index) => {
    const mask = index < CUES_A_MASK ? 0 : 1;
    const slot = (cue.at === "start" ? 0 : cue.at === "any" ? 2 : 4) + mask;
    for (const phrase of cue.words.split(", ")) {
      const hash = phraseHash(phrase);
      let masks = phrases.get(hash);
      if (masks === undefined) {
        masks = new Int32Array(6);
        phrases.set(hash, masks);
        sieve[hash & 8191] = 1;
      }
      masks[slot]! |= 1 << (index % CUES_A_MASK);
    }
  });
  return { cues, phrases, sieve };
}

function phraseHash(phrase: string): number {
  const folds = foldTable();
  let hash = 0;
  phrase
    .split(" ")
    .slice(0, 3)
    .forEach((word, index) => {
      let own = WORD;
      for (let at = 0; at < word.length; at++) own = addLetter(own, folds[word.charCodeAt(at)]!);
      hash = index === 0 ? own : addWord(hash, own);
    });
  return hash;
}
