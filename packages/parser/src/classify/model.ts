import { LABELS } from "../block.js";
import { featureSpace } from "./features.js";
import { MEMORIES } from "./memory.js";
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

/** The weights table as arrays; all scores are natural logarithms. */
export interface Model {
  /** Pairs of feature n stand from `rows[n]` to `rows[n + 1]`. */
  rows: Int32Array;
  /** Label of each pair. */
  labels: Uint8Array;
  /** Score of each pair. */
  scores: Float64Array;
  /** Score of a label after another: `transitions[before * MANY + label]`. */
  transitions: Float64Array;
  /** Score of a label by what the path remembers: `biases[memory * MANY + label]`. */
  biases: Float64Array;
  /** Score of a label in the first block, and in the last. */
  first: Float64Array;
  last: Float64Array;
}

/** Weights are kept in tenths. */
const UNIT = 10;

let model: Model | undefined;

/** The model of the weights table, made at the first call. */
export function getModel(): Model {
  model ??= read(WEIGHTS);
  return model;
}

function read(table: string): Model {
  const { names } = featureSpace();
  const code = new Map<string, number>(CODES.map((name, index) => [name, index]));
  const found = new Map<string, string>();
  for (const line of table.split("\n")) {
    const colon = line.indexOf(":");
    if (colon > 0) found.set(line.slice(0, colon), line.slice(colon + 1));
  }
  const rows = new Int32Array(names.length + 1);
  const labels: number[] = [];
  const scores: number[] = [];
  names.forEach((name, feature) => {
    rows[feature] = labels.length;
    for (const [label, score] of pairs(found.get(name), code)) {
      labels.push(label);
      scores.push(score);
    }
  });
  rows[names.length] = labels.length;
  const transitions = new Float64Array(MANY * MANY);
  CODES.forEach((name, before) => {
    for (const [label, score] of pairs(found.get(`after ${name}`), code)) transitions[before * MANY + label] = score;
  });
  const row = (name: string) => {
    const values = new Float64Array(MANY);
    for (const [label, score] of pairs(found.get(name), code)) values[label] = score;
    return values;
  };
  const biases = new Float64Array(MEMORIES.length * MANY);
  MEMORIES.forEach((name, memory) => {
    biases.set(row(`when ${name}`), memory * MANY);
  });
  return {
    rows,
    labels: Uint8Array.from(labels),
    scores: Float64Array.from(scores),
    transitions,
    biases,
    first: row("at the start"),
    last: row("at the end"),
  };
}

function pairs(line: string | undefined, code: ReadonlyMap<string, number>): [number, number][] {
  if (line === undefined) return [];
  return line
    .trim()
    .split(" ")
    .map((pair) => [code.get(pair.slice(0, 3)) ?? 0, Number(pair.slice(3)) / UNIT]);
}
