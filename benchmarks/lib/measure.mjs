/** The value below which a share `q` of the sorted numbers lies. */
export function quantile(numbers, q) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const low = Math.floor(at);
  const high = Math.ceil(at);
  return sorted[low] + (sorted[high] - sorted[low]) * (at - low);
}

export const median = (numbers) => quantile(numbers, 0.5);

/** Keeps results alive, so that no engine can leave the work out. */
let sink = 0;
export const keep = (value) => {
  sink = (sink + (typeof value === "string" ? value.length + value.charCodeAt(value.length - 1) : 1)) | 0;
};

/**
 * Processor time each candidate runs before its first turn, in milliseconds. Engines compile what is hot, on other
 * threads that count here too: shorter, and a turn measures the compiler.
 */
const WARM_UP = 5000;

const collect = globalThis.gc ?? (() => {});

/**
 * Times candidates against each other: in every round each gets one turn, in rotating order, over the same items; a turn
 * lasts at least `turn` milliseconds of processor time. Ratios are taken within a round, so that noise falls on both sides alike.
 *
 * @param candidates `{ name, run(item) }[]`
 * @param base name of the candidate that ratios refer to
 * @returns one row a candidate: microseconds an item (median, quartiles) and how many times faster than the base it is
 */
export function race(candidates, items, { base, rounds = 15, turn = 15 }) {
  const runs = candidates.map(({ name, run }) => ({ name, run, repeats: 1, times: [] }));
  for (const each of runs) calibrate(each, items, turn);
  for (let round = 0; round < rounds; round++) {
    for (let index = 0; index < runs.length; index++) {
      const each = runs[(index + round) % runs.length];
      collect({ type: "minor" });
      each.times.push(time(each, items) / (each.repeats * items.length));
    }
  }
  const reference = runs.find(({ name }) => name === base).times;
  return runs.map(({ name, times }) => {
    const ratios = times.map((each, round) => reference[round] / each);
    return {
      name,
      microseconds: median(times) * 1000,
      quartiles: [quantile(times, 0.25) * 1000, quantile(times, 0.75) * 1000],
      ratio: median(ratios),
      ratioQuartiles: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
    };
  });
}

function calibrate(each, items, turn) {
  const until = cpuTime() + WARM_UP;
  while (cpuTime() < until) time(each, items);
  each.repeats = Math.max(1, Math.ceil(turn / time(each, items)));
}

function time({ run, repeats }, items) {
  const start = cpuTime();
  for (let repeat = 0; repeat < repeats; repeat++) for (const item of items) keep(run(item));
  return cpuTime() - start;
}

/** Milliseconds of processor this process has used, all its threads together: other work on the machine does not count. */
export function cpuTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
