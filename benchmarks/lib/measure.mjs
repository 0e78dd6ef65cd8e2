import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

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
/** Processor time a turn lasts at least, in milliseconds. */
const TURN = 15;

const collect = globalThis.gc ?? (() => {});

/** Readies a candidate for its turns over `items`: `turn()` gives the microseconds an item took. */
export async function runner({ run }, items) {
  let repeats = 1;
  const time = async () => {
    const start = cpuTime();
    for (let repeat = 0; repeat < repeats; repeat++) {
      for (const item of items) {
        const made = run(item);
        keep(made instanceof Promise ? await made : made);
      }
    }
    return cpuTime() - start;
  };
  const until = cpuTime() + WARM_UP;
  while (cpuTime() < until) await time();
  repeats = Math.max(1, Math.ceil(TURN / (await time())));
  return async () => {
    collect({ type: "minor" });
    return ((await time()) / (repeats * items.length)) * 1000;
  };
}

/**
 * Times candidates against each other: in every round each gets one turn, in rotating order, over the same items. Each
 * has a process of its own, so that none pays for another's garbage. Ratios are taken within a round, so that noise falls on
 * both sides alike.
 *
 * @param suite name of a suite whose `contest()` gives `{ candidates: { name, run(item) }[], items }`
 * @param names of the candidates, in order; `base` is the one that ratios refer to
 * @returns one row a candidate: microseconds an item (median, quartiles) and how many times faster than the base it is
 */
export async function race(suite, names, { base, rounds = 15 }) {
  const runs = names.map((name, index) => ({ name, times: [], turn: start(suite, index) }));
  for (const { turn } of runs) await turn();
  for (let round = 0; round < rounds; round++) {
    for (let index = 0; index < runs.length; index++) {
      const each = runs[(index + round) % runs.length];
      each.times.push(await each.turn());
    }
  }
  for (const { turn } of runs) turn.end();
  const reference = runs.find(({ name }) => name === base).times;
  return runs.map(({ name, times }) => {
    const ratios = times.map((each, round) => reference[round] / each);
    return {
      name,
      microseconds: median(times),
      quartiles: [quantile(times, 0.25), quantile(times, 0.75)],
      ratio: median(ratios),
      ratioQuartiles: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
    };
  });
}

/** The process of one candidate: each call is a turn. */
function start(suite, index) {
  const script = fileURLToPath(new URL("./candidate.mjs", import.meta.url));
  const child = fork(script, [suite, String(index)], { execArgv: ["--expose-gc"] });
  const turn = () =>
    new Promise((resolve, reject) => {
      child.once("exit", (code) => reject(new Error(`candidate ${index} of ${suite} ended with ${code}`)));
      child.once("message", (time) => {
        child.removeAllListeners("exit");
        resolve(time);
      });
      child.send("turn");
    });
  turn.end = () => child.disconnect();
  return turn;
}

/** Milliseconds of processor this process has used, all its threads together: other work on the machine does not count. */
export function cpuTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
