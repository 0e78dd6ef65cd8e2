import { LABELS } from "../block.js";
import { STOP } from "./characters.js";
import { cueNumbers } from "./cue-numbers.js";
import type { ArticleFeatures } from "./features.js";
import { hasStart } from "./lexicon.js";
import { ending, LABEL_BITS, MEMORIES, remember, WIDE } from "./memory.js";
import { getModel, MANY, type Model, ROW, UNIT } from "./model.js";

const MEMORY = MEMORIES.length;

/** Labels whose score lies further below a block's best one are no candidates, in natural logarithms. */
const MARGIN = 13;
/** Most candidates of a block; labels that are all equally good may be more. */
const WIDTH = 8;
/** Ways to a block that lag further behind its best one are not followed, in natural logarithms. */
const LAG = 40;
/** A score below all others, with room to add to. */
const NEVER = -(1 << 28);

const HEADLINE = LABELS.indexOf("headline");
const PARAGRAPH = LABELS.indexOf("paragraph");
/** How much being prose speaks for a paragraph where all is weighed, in natural logarithms: more than what is against it. */
export const PROSE = 4;
/** Blocks among which the title is looked for. */
const HEADER = 12;

/** What front matter has said before the first block. */
export interface Said {
  /** Labels that no block may have any more. */
  labels: readonly number[];
  /** Label of the part of the header that the first block stands behind, and the memory there. */
  last: number;
  memory: number;
}

/** Candidate labels of the blocks: those of block n from `starts[n]` to `starts[n + 1]`; scores in the model's units. */
export interface Candidates {
  starts: Int32Array;
  labels: Uint8Array;
  scores: Int32Array;
  said: Said | undefined;
}

/** What the labels are chosen under. */
export interface Terms {
  /** Number of the label each block has already, -1 where it has none. */
  given: Int8Array;
  /** Labels that each block cannot have, as bits. */
  settled: Int32Array;
  said?: Said | undefined;
}

/** The labels that can win, by what each block looks like. */
export function candidates(features: ArticleFeatures, { given, settled, said }: Terms, margin = MARGIN): Candidates {
  const model = getModel();
  const count = features.starts.length - 1;
  const starts = new Int32Array(count + 1);
  const labels = new Uint8Array(count * MANY);
  const scores = new Int32Array(count * MANY);
  const own = new Int32Array(WIDE);
  let size = 0;
  for (let block = 0; block < count; block++) {
    starts[block] = size;
    const fixed = given[block]!;
    if (fixed >= 0) {
      labels[size++] = fixed;
      continue;
    }
    sum(features, block, model, own);
    if (features.prose[block] === 1) own[PARAGRAPH]! += PROSE * UNIT;
    const barred = settled[block]!;
    if (barred !== 0) for (let label = 0; label < MANY; label++) if ((barred & (1 << label)) !== 0) own[label] = NEVER;
    if (said !== undefined) for (const label of said.labels) own[label] = NEVER;
    // Titles in French newspapers never end with a full stop, those of transcripts may; a text may go without a title.
    const traits = features.traits[block]!;
    if (traits.last === STOP && !hasStart(traits, cueNumbers().speechTitle)) own[HEADLINE] = NEVER;
    let best = NEVER;
    for (let label = 0; label < MANY; label++) if (own[label]! > best) best = own[label]!;
    let floor = best - margin * UNIT;
    let kept = atLeast(own, floor);
    while (bitCount(kept) > WIDTH && floor < best) {
      floor += Math.ceil((best - floor) / 4);
      kept = atLeast(own, floor);
    }
    // Any line of the header may turn out to be the title where no better one stands.
    if (block < HEADER && own[HEADLINE] !== NEVER) kept |= 1 << HEADLINE;
    for (; kept !== 0; kept &= kept - 1) {
      const label = 31 - Math.clz32(kept & -kept);
      labels[size] = label;
      scores[size++] = own[label]!;
    }
  }
  starts[count] = size;
  return { starts, labels, scores, said };
}

/** The labels with a score of `floor` or more, as bits; without a branch, which no processor could predict here. */
function atLeast(scores: Int32Array, floor: number): number {
  let bits = 0;
  for (let label = 0; label < MANY; label++) bits |= ((floor - 1 - scores[label]!) >>> 31) << label;
  return bits;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

/** Scores of all labels for one block, by its features alone. */
function sum(features: ArticleFeatures, block: number, model: Model, into: Int32Array): void {
  into.fill(0);
  const { rows, pairs } = model;
  const { ids } = features;
  const end = features.starts[block + 1]!;
  for (let at = features.starts[block]!; at < end; at++) {
    const feature = ids[at]!;
    const stop = rows[feature + 1]!;
    for (let next = rows[feature]!; next < stop; next += ROW) {
      const one = pairs[next]!;
      const two = pairs[next + 1]!;
      const three = pairs[next + 2]!;
      const four = pairs[next + 3]!;
      into[one & (WIDE - 1)]! += one >> LABEL_BITS;
      into[two & (WIDE - 1)]! += two >> LABEL_BITS;
      into[three & (WIDE - 1)]! += three >> LABEL_BITS;
      into[four & (WIDE - 1)]! += four >> LABEL_BITS;
    }
  }
}

/** Scores of the labels a first block may have: at the start of an article, or behind what front matter says. */
export function firstOf(said: Said | undefined): ArrayLike<number> {
  const { steps, first } = getModel();
  if (said === undefined) return first;
  const row = (said.memory * WIDE + said.last) * WIDE;
  return steps.subarray(row, row + WIDE);
}

/** The best path over the candidates (Viterbi): one label a block. */
export function bestPath(choice: Candidates): Uint8Array {
  const { steps, last } = getModel();
  const { starts, labels, scores, said } = choice;
  const first = firstOf(said);
  const begun = said?.memory ?? 0;
  const count = starts.length - 1;
  const path = new Uint8Array(count);
  if (count === 0) return path;
  const size = starts[count]!;
  // State of a candidate and a memory: candidate * MEMORY + memory.
  const total = new Int32Array(size * MEMORY).fill(NEVER);
  const from = new Int32Array(size * MEMORY);
  for (let at = 0; at < starts[1]!; at++) {
    const label = labels[at]!;
    total[at * MEMORY + remember[begun * WIDE + label]!] = scores[at]! + first[label]!;
  }
  let before = 0;
  for (let block = 1; block < count; block++) {
    const begin = starts[block]!;
    const end = starts[block + 1]!;
    let floor = NEVER;
    for (let state = before * MEMORY; state < begin * MEMORY; state++) if (total[state]! > floor) floor = total[state]!;
    floor -= LAG * UNIT;
    for (; before < begin; before++) {
      const row = labels[before]! * WIDE;
      for (let memory = 0; memory < MEMORY; memory++) {
        const state = before * MEMORY + memory;
        const reached = total[state]!;
        if (reached < floor) continue;
        const step = memory * WIDE * WIDE + row;
        for (let at = begin; at < end; at++) {
          const label = labels[at]!;
          const value = reached + steps[step + label]! + scores[at]!;
          const next = at * MEMORY + remember[memory * WIDE + label]!;
          if (value > total[next]!) {
            total[next] = value;
            from[next] = state;
          }
        }
      }
    }
  }
  let best = before * MEMORY;
  let highest = Number.NEGATIVE_INFINITY;
  for (let state = best; state < size * MEMORY; state++) {
    const value = total[state]! + last[labels[Math.floor(state / MEMORY)]!]! + ending[state % MEMORY]!;
    if (value > highest) {
      highest = value;
      best = state;
    }
  }
  for (let block = count - 1; block >= 0; block--) {
    path[block] = labels[Math.floor(best / MEMORY)]!;
    best = from[best]!;
  }
  return path;
}
