import type { ArticleFeatures } from "./features.js";
import { getModel, MANY, type Model } from "./model.js";

/** Labels whose score lies further below a block's best one are no candidates. */
const MARGIN = 9;
/** Most candidates of a block. */
const WIDTH = 8;

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
  const labels = new Uint8Array(count * WIDTH);
  const scores = new Float64Array(count * WIDTH);
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
      if (own[label]! < floor) continue;
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
  const { transitions, first, last } = getModel();
  const { starts, labels, scores } = choice;
  const count = starts.length - 1;
  const path = new Uint8Array(count);
  if (count === 0) return path;
  const total = new Float64Array(labels.length);
  const from = new Int32Array(labels.length);
  for (let at = 0; at < starts[1]!; at++) total[at] = scores[at]! + first[labels[at]!]!;
  for (let block = 1; block < count; block++) {
    for (let at = starts[block]!; at < starts[block + 1]!; at++) {
      const label = labels[at]!;
      let best = Number.NEGATIVE_INFINITY;
      let origin = starts[block - 1]!;
      for (let before = starts[block - 1]!; before < starts[block]!; before++) {
        const value = total[before]! + transitions[labels[before]! * MANY + label]!;
        if (value > best) {
          best = value;
          origin = before;
        }
      }
      total[at] = best + scores[at]!;
      from[at] = origin;
    }
  }
  let at = starts[count - 1]!;
  for (let other = at; other < starts[count]!; other++) {
    if (total[other]! + last[labels[other]!]! > total[at]! + last[labels[at]!]!) at = other;
  }
  for (let block = count - 1; block >= 0; block--) {
    path[block] = labels[at]!;
    at = from[at]!;
  }
  return path;
}
