import type { Block } from "../block.js";
import { LABELS, type Label } from "../block.js";
import type { Context } from "../context.js";
import type { BlockGiven } from "../given.js";
import { type ArticleFeatures, featuresOf } from "./features.js";
import { furnitureOf } from "./furniture.js";
import { applyHints } from "./hints.js";
import { MEMORIES } from "./memory.js";
import { bestPath, candidates, type Said, type Terms } from "./path.js";
import { settledLabels } from "./settled.js";
import { type Traits, traitsOf } from "./traits.js";

const PARAGRAPH = LABELS.indexOf("paragraph");

/** Sets the label of every block: the best path over the whole article, given labels as its fixed points. */
export function classify(blocks: Block[], context: Context): Block[] {
  applyHints(blocks, context);
  const { sequence, features, terms } = sequenceOf(blocks, context.source, true);
  features.prose.forEach((prose, index) => {
    if (prose === 1 && terms.given[index] === -1) terms.given[index] = PARAGRAPH;
  });
  const path = bestPath(candidates(features, terms));
  for (const block of blocks) block.label = block.given?.label ?? "furniture";
  sequence.forEach((block, index) => {
    block.label = LABELS[path[index]!]!;
  });
  return blocks;
}

/** The blocks a path goes through: all but certain furniture. */
export interface Sequence {
  sequence: readonly Block[];
  features: ArticleFeatures;
  terms: Terms;
}

/** Takes furniture out and looks at what is left; `brief` as in {@link featuresOf}. */
export function sequenceOf(blocks: readonly Block[], source: string, brief = false): Sequence {
  const all: Traits[] = [];
  for (const { text, start, end, map } of blocks) {
    const verbatim = map === undefined && end - start === text.length;
    all.push(verbatim ? traitsOf(source, start, end) : traitsOf(text));
  }
  const furniture = furnitureOf(all);
  const sequence: Block[] = [];
  const kept: Traits[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    if (block.given === undefined ? furniture[index] === 1 : standsApart(block.given)) continue;
    sequence.push(block);
    kept.push(all[index]!);
  }
  const given = new Int8Array(sequence.length);
  for (let index = 0; index < sequence.length; index++) {
    const block = sequence[index]!;
    given[index] = block.given === undefined ? -1 : LABELS.indexOf(block.given.label);
  }
  const terms = { given, settled: settledLabels(sequence, kept), said: saidBy(blocks) };
  return { sequence, features: featuresOf(sequence, kept, brief), terms };
}

/** Whether markup says that a block is no step of the way through the article: furniture, a footnote. */
function standsApart({ label, node }: BlockGiven): boolean {
  return label === "furniture" || node?.type === "footnoteDefinition";
}

/** Header parts of front matter: explicit beats inferred, so that no other block is one of them, or stands above them. */
function saidBy(blocks: readonly Block[]): Said | undefined {
  const types = blocks[0]?.given?.header?.map(({ type }) => type) ?? [];
  const numbers = (labels: readonly Label[]) => labels.map((label) => LABELS.indexOf(label));
  if (!types.includes("headline")) return undefined;
  const summed = types.includes("standfirst");
  return {
    labels: numbers(["section", "kicker", "headline", ...(summed ? (["standfirst"] as const) : [])]),
    last: LABELS.indexOf(summed ? "standfirst" : "headline"),
    memory: MEMORIES.indexOf(summed ? "summed-up" : "titled"),
  };
}
