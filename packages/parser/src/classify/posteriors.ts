import { ending, MEMORIES, remember, WIDE } from "./memory.js";
import { getModel, MANY, UNIT } from "./model.js";
import { type Candidates, firstOf } from "./path.js";

const MEMORY = MEMORIES.length;
const NEVER = Number.NEGATIVE_INFINITY;

/**
 * The probability of each label in each block over all paths (forward-backward), flat `block * MANY + label`. A label
 * that is no candidate has 0.
 */
export function posteriors(choice: Candidates): Float64Array {
  const { steps, last } = getModel();
  const { starts, labels, scores, said } = choice;
  const first = firstOf(said);
  const begun = said?.memory ?? 0;
  const count = starts.length - 1;
  const shares = new Float64Array(count * MANY);
  if (count === 0) return shares;
  const size = starts[count]!;
  const forward = new Float64Array(size * MEMORY).fill(NEVER);
  const backward = new Float64Array(size * MEMORY).fill(NEVER);
  for (let at = 0; at < starts[1]!; at++) {
    const label = labels[at]!;
    forward[at * MEMORY + remember[begun * WIDE + label]!] = (scores[at]! + first[label]!) / UNIT;
  }
  const step = (state: number, at: number): number => {
    const memory = state % MEMORY;
    const label = labels[at]!;
    const before = labels[(state - memory) / MEMORY]!;
    return (steps[(memory * WIDE + before) * WIDE + label]! + scores[at]!) / UNIT;
  };
  const next = (state: number, at: number) => at * MEMORY + remember[(state % MEMORY) * WIDE + labels[at]!]!;
  for (let block = 1; block < count; block++) {
    for (let state = starts[block - 1]! * MEMORY; state < starts[block]! * MEMORY; state++) {
      if (forward[state] === NEVER) continue;
      for (let at = starts[block]!; at < starts[block + 1]!; at++) {
        const to = next(state, at);
        forward[to] = addLogs(forward[to]!, forward[state]! + step(state, at));
      }
    }
  }
  for (let at = starts[count - 1]!; at < size; at++) {
    for (let memory = 0; memory < MEMORY; memory++)
      backward[at * MEMORY + memory] = (last[labels[at]!]! + ending[memory]!) / UNIT;
  }
  for (let block = count - 2; block >= 0; block--) {
    for (let state = starts[block]! * MEMORY; state < starts[block + 1]! * MEMORY; state++) {
      if (forward[state] === NEVER) continue;
      let total = NEVER;
      for (let at = starts[block + 1]!; at < starts[block + 2]!; at++) {
        total = addLogs(total, step(state, at) + backward[next(state, at)]!);
      }
      backward[state] = total;
    }
  }
  for (let block = 0; block < count; block++) {
    let all = NEVER;
    const begin = starts[block]! * MEMORY;
    const end = starts[block + 1]! * MEMORY;
    for (let state = begin; state < end; state++) all = addLogs(all, forward[state]! + backward[state]!);
    for (let state = begin; state < end; state++) {
      const share = Math.exp(forward[state]! + backward[state]! - all);
      if (share > 0) shares[block * MANY + labels[Math.floor(state / MEMORY)]!]! += share;
    }
  }
  return shares;
}

function addLogs(one: number, other: number): number {
  if (one === NEVER) return other;
  if (other === NEVER) return one;
  return one > other ? one + Math.log1p(Math.exp(other - one)) : other + Math.log1p(Math.exp(one - other));
}
