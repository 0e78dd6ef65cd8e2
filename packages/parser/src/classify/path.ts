import { LABELS, type Label } from "../block.js";
import { STOP } from "./characters.js";
import type { ArticleFeatures } from "./features.js";
import { ending, MEMORIES, remember } from "./memory.js";
import { getModel, MANY, type Model } from "./model.js";

const MEMORY = MEMORIES.length;

/** Labels that Markdown has signs for. */
const SIGNED: readonly Label[] = ["caption", "credit", "listItem", "table"];
/** Labels whose score lies further below a block's best one are no candidates. */
const MARGIN = 13;
/** Most candidates of a block. */
const WIDTH = 8;

const HEADLINE = LABELS.indexOf("headline");
/** Blocks among which the title is looked for. */
const HEADER = 12;

/** Candidate labels of the blocks: those of block n from `starts[n]` to `starts[n + 1]`. */
export interface Candidates {
  starts: Int32Array;
  labels: Uint8Array;
  scores: Float64Array;
}

/**
 * The labels that can win, by what each block looks like. `given[n]`: the label block n has already, or -1.
 */
export function candidates(features: ArticleFeatures, given: Int8Array, margin = MARGIN): Candidates {
  const model = getModel();
  const count = features.starts.length - 1;
  const starts = new Int32Array(count + 1);
  const labels = new Uint8Array(count * (WIDTH + 1));
  const scores = new Float64Array(count * (WIDTH + 1));
  const own = new Float64Array(MANY);
  let size = 0;
  for (let block = 0; block < count; block++) {
    starts[block] = size;
    const fixed = given[block]!;
    if (fixed >= 0) {
      labels[size++] = fixed;
      continue;
    }
    sum(features, block, model, own);
    if (fixed === -2) for (const label of SIGNED) own[LABELS.indexOf(label)] = Number.NEGATIVE_INFINITY;
    let best = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < MANY; label++) if (own[label]! > best) best = own[label]!;
    let floor = best - margin;
    let kept = 0;
    for (let label = 0; label < MANY; label++) if (own[label]! >= floor) kept++;
    while (kept > WIDTH) {
      floor += (best - floor) / 4;
      kept = 0;
      for (let label = 0; label < MANY; label++) if (own[label]! >= floor) kept++;
    }
    for (let label = 0; label < MANY; label++) {
      // Any line of the header may turn out to be the title where no better one stands.
      if (own[label]! < floor && !(label === HEADLINE && block < HEADER && features.traits[block]!.last !== STOP))
        continue;
      labels[size] = label;
      scores[size++] = own[label]!;
    }
  }
  starts[count] = size;
  return { starts, labels, scores };
}

/** Scores of all labels for one block, by its features alone. */
export function sum(features: ArticleFeatures, block: number, model: Model, into: Float64Array): void {
  into.fill(0);
  const { rows, labels, scores } = model;
  for (let at = features.starts[block]!; at < features.starts[block + 1]!; at++) {
    const feature = features.ids[at]!;
    for (let pair = rows[feature]!; pair < rows[feature + 1]!; pair++) into[labels[pair]!]! += scores[pair]!;
  }
}

/** The best path over the candidates (Viterbi): one label a block. */
export function bestPath(choice: Candidates): Uint8Array {
  const { transitions, first, last, biases } = getModel();
  const { starts, labels, scores } = choice;
  const count = starts.length - 1;
  const path = new Uint8Array(count);
  if (count === 0) return path;
  const size = starts[count]!;
  // State of a candidate and a memory: candidate * MEMORY + memory.
  const total = new Float64Array(size * MEMORY).fill(Number.NEGATIVE_INFINITY);
  const from = new Int32Array(size * MEMORY);
  for (let at = 0; at < starts[1]!; at++) {
    const label = labels[at]!;
    total[at * MEMORY + remember[label]!] = scores[at]! + first[label]! + biases[label]!;
  }
  for (let block = 1; block < count; block++) {
    const begin = starts[block]!;
    const end = starts[block + 1]!;
    for (let state = starts[block - 1]! * MEMORY; state < begin * MEMORY; state++) {
      const reached = total[state]!;
      if (reached === Number.NEGATIVE_INFINITY) continue;
      const memory = state % MEMORY;
      const row = labels[(state - memory) / MEMORY]! * MANY;
      for (let at = begin; at < end; at++) {
        const label = labels[at]!;
        const value = reached + transitions[row + label]! + biases[memory * MANY + label]! + scores[at]!;
        const next = at * MEMORY + remember[memory * MANY + label]!;
        if (value > total[next]!) {
          total[next] = value;
          from[next] = state;
        }
      }
    }
  }
  let best = starts[count - 1]! * MEMORY;
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
