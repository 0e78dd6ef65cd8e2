import { ending, MEMORIES, remember, WIDE } from "./memory.js";
import { getModel, MANY, UNIT } from "./model.js";
import { type Candidates, firstOf } from "./path.js";

const MEMORY = MEMORIES.length;

const odds = (score: number): number => Math.exp(score / UNIT);

let stepOdds: Float64Array | undefined;

/**
 * The probability of each label in each block over all paths (forward-backward), flat `block * MANY + label`. A label
 * that is no candidate has 0.
 */
export function posteriors(choice: Candidates): Float64Array {
  const { steps, last } = getModel();
  stepOdds ??= Float64Array.from(steps, odds);
  const step = stepOdds;
  const { starts, labels, said } = choice;
  const first = firstOf(said);
  const begun = said?.memory ?? 0;
  const count = starts.length - 1;
  const shares = new Float64Array(count * MANY);
  if (count === 0) return shares;
  const size = starts[count]!;
  const own = ownOdds(choice);
  // Each block's sums are scaled to 1: only their ratios matter, and long articles run out of no range.
  const forward = new Float64Array(size * MEMORY);
  const backward = new Float64Array(size * MEMORY);
  for (let at = 0; at < starts[1]!; at++) {
    const label = labels[at]!;
    forward[at * MEMORY + remember[begun * WIDE + label]!] = own[at]! * odds(first[label]!);
  }
  scale(forward, 0, starts[1]! * MEMORY);
  for (let block = 1; block < count; block++) {
    const end = starts[block + 1]!;
    for (let state = starts[block - 1]! * MEMORY; state < starts[block]! * MEMORY; state++) {
      const reached = forward[state]!;
      if (reached === 0) continue;
      const memory = state % MEMORY;
      const row = (memory * WIDE + labels[(state - memory) / MEMORY]!) * WIDE;
      for (let at = starts[block]!; at < end; at++) {
        const label = labels[at]!;
        forward[at * MEMORY + remember[memory * WIDE + label]!]! += reached * step[row + label]! * own[at]!;
      }
    }
    scale(forward, starts[block]! * MEMORY, end * MEMORY);
  }
  for (let at = starts[count - 1]!; at < size; at++) {
    for (let memory = 0; memory < MEMORY; memory++)
      backward[at * MEMORY + memory] = odds(last[labels[at]!]! + ending[memory]!);
  }
  for (let block = count - 2; block >= 0; block--) {
    const end = starts[block + 2]!;
    for (let state = starts[block]! * MEMORY; state < starts[block + 1]! * MEMORY; state++) {
      if (forward[state] === 0) continue;
      const memory = state % MEMORY;
      const row = (memory * WIDE + labels[(state - memory) / MEMORY]!) * WIDE;
      let total = 0;
      for (let at = starts[block + 1]!; at < end; at++) {
        const label = labels[at]!;
        total += step[row + label]! * own[at]! * backward[at * MEMORY + remember[memory * WIDE + label]!]!;
      }
      backward[state] = total;
    }
    scale(backward, starts[block]! * MEMORY, starts[block + 1]! * MEMORY);
  }
  for (let block = 0; block < count; block++) {
    const begin = starts[block]! * MEMORY;
    const end = starts[block + 1]! * MEMORY;
    let all = 0;
    for (let state = begin; state < end; state++) all += forward[state]! * backward[state]!;
    if (all === 0) continue;
    for (let state = begin; state < end; state++) {
      const share = (forward[state]! * backward[state]!) / all;
      if (share > 0) shares[block * MANY + labels[Math.floor(state / MEMORY)]!]! += share;
    }
  }
  return shares;
}

/** Odds of each candidate by its features, against the best one of its block. */
function ownOdds({ starts, scores }: Candidates): Float64Array {
  const found = new Float64Array(scores.length);
  for (let block = 0; block + 1 < starts.length; block++) {
    let best = Number.NEGATIVE_INFINITY;
    for (let at = starts[block]!; at < starts[block + 1]!; at++) if (scores[at]! > best) best = scores[at]!;
    for (let at = starts[block]!; at < starts[block + 1]!; at++) found[at] = odds(scores[at]! - best);
  }
  return found;
}

function scale(values: Float64Array, from: number, to: number): void {
  let sum = 0;
  for (let at = from; at < to; at++) sum += values[at]!;
  if (sum > 0) for (let at = from; at < to; at++) values[at]! /= sum;
}
