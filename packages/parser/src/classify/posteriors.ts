import { getModel, MANY } from "./model.js";
import type { Candidates } from "./path.js";

/**
 * The probability of each label in each block over all paths (forward-backward), flat `block * MANY + label`. A label
 * that is no candidate has 0.
 */
export function posteriors(choice: Candidates): Float64Array {
  const { transitions, first, last } = getModel();
  const { starts, labels, scores } = choice;
  const count = starts.length - 1;
  const shares = new Float64Array(count * MANY);
  if (count === 0) return shares;
  const size = starts[count]!;
  const forward = new Float64Array(size);
  const backward = new Float64Array(size);
  for (let at = 0; at < starts[1]!; at++) forward[at] = scores[at]! + first[labels[at]!]!;
  for (let block = 1; block < count; block++) {
    for (let at = starts[block]!; at < starts[block + 1]!; at++) {
      let total = Number.NEGATIVE_INFINITY;
      for (let before = starts[block - 1]!; before < starts[block]!; before++) {
        total = addLogs(total, forward[before]! + transitions[labels[before]! * MANY + labels[at]!]!);
      }
      forward[at] = total + scores[at]!;
    }
  }
  for (let at = starts[count - 1]!; at < size; at++) backward[at] = last[labels[at]!]!;
  for (let block = count - 2; block >= 0; block--) {
    for (let at = starts[block]!; at < starts[block + 1]!; at++) {
      let total = Number.NEGATIVE_INFINITY;
      for (let after = starts[block + 1]!; after < starts[block + 2]!; after++) {
        total = addLogs(total, transitions[labels[at]! * MANY + labels[after]!]! + scores[after]! + backward[after]!);
      }
      backward[at] = total;
    }
  }
  for (let block = 0; block < count; block++) {
    let all = Number.NEGATIVE_INFINITY;
    for (let at = starts[block]!; at < starts[block + 1]!; at++) all = addLogs(all, forward[at]! + backward[at]!);
    for (let at = starts[block]!; at < starts[block + 1]!; at++) {
      shares[block * MANY + labels[at]!] = Math.exp(forward[at]! + backward[at]! - all);
    }
  }
  return shares;
}

function addLogs(one: number, other: number): number {
  if (one === Number.NEGATIVE_INFINITY) return other;
  if (other === Number.NEGATIVE_INFINITY) return one;
  return one > other ? one + Math.log1p(Math.exp(other - one)) : other + Math.log1p(Math.exp(one - other));
}
