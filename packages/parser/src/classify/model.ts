import { LABELS } from "../block.js";
import { featureSpace } from "./feature-space.js";
import { LABEL_BITS, MEMORIES, WIDE } from "./memory.js";
import { WEIGHTS } from "./weights.js";

/** Number of labels. */
export const MANY = LABELS.length;

/** Short names of the labels in the weights table, in the order of {@link LABELS}. */
export const CODES = [
  "sec",
  "kic",
  "hea",
  "sta",
  "byl",
  "dat",
  "dli",
  "rea",
  "par",
  "int",
  "pul",
  "att",
  "que",
  "lis",
  "cap",
  "cre",
  "tab",
  "emb",
  "rel",
  "pro",
  "bio",
  "not",
  "fur",
] as const;

/** Weights are kept in tenths of a natural logarithm: whole numbers. */
export const UNIT = 10;

/** Pairs that are added up at a time. */
export const ROW = 4;
/** The label of a pair that fills up a row. */
const NO_LABEL = WIDE - 1;

/** The weights table as arrays; all scores are whole {@link UNIT}ths. */
export interface Model {
  /** Pairs of feature n stand from `rows[n]` to `rows[n + 1]`: {@link ROW} or a multiple, none where it says nothing. */
  rows: Int32Array;
  /** A label and its score: `score << LABEL_BITS | label`; a row is filled up with a label that is none. */
  pairs: Int32Array;
  /** Score of a label after another, as the table has it: `transitions[before * WIDE + label]`. */
  transitions: Int32Array;
  /** … with what the path remembers: `steps[(memory * WIDE + before) * WIDE + label]`. */
  steps: Int32Array;
  /** Score of a label in the first block, in a path that remembers nothing yet, and in the last. */
  first: Int32Array;
  last: Int32Array;
}

let model: Model | undefined;

/** The model of the weights table, made at the first call. */
export function getModel(): Model {
  model ??= read(WEIGHTS);
  return model;
}

function read(table: string): Model {
  const { names } = featureSpace();
  const code = new Map<string, number>(CODES.map((name, index) => [name, index]));
  const lines = new Map<string, string>();
  for (const line of table.split("\n")) {
    const colon = line.indexOf(":");
    if (colon > 0) lines.set(line.slice(0, colon), line.slice(colon + 1));
  }
  const rows = new Int32Array(names.length + 1);
  const pairs: number[] = [];
  names.forEach((name, feature) => {
    rows[feature] = pairs.length;
    for (const [label, score] of pairsOf(lines.get(name), code)) pairs.push((score << LABEL_BITS) | label);
    while (pairs.length % ROW > 0) pairs.push(NO_LABEL);
  });
  rows[names.length] = pairs.length;
  const scores = (name: string) => {
    const values = new Int32Array(WIDE);
    for (const [label, score] of pairsOf(lines.get(name), code)) values[label] = score;
    return values;
  };
  const transitions = new Int32Array(WIDE * WIDE);
  CODES.forEach((name, before) => {
    transitions.set(scores(`after ${name}`), before * WIDE);
  });
  const steps = new Int32Array(MEMORIES.length * WIDE * WIDE);
  const first = scores("at the start");
  MEMORIES.forEach((name, memory) => {
    const biases = scores(`when ${name}`);
    for (let pair = 0; pair < WIDE * WIDE; pair++) {
      steps[memory * WIDE * WIDE + pair] = transitions[pair]! + biases[pair % WIDE]!;
    }
    if (memory === 0) for (let label = 0; label < WIDE; label++) first[label]! += biases[label]!;
  });
  return { rows, pairs: Int32Array.from(pairs), transitions, steps, first, last: scores("at the end") };
}

function pairsOf(line: string | undefined, code: ReadonlyMap<string, number>): [number, number][] {
  if (line === undefined) return [];
  return line
    .trim()
    .split(" ")
    .map((pair) => [code.get(pair.slice(0, 3)) ?? 0, Number(pair.slice(3))]);
}
