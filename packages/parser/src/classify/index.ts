import type { Block } from "../block.js";
import { LABELS } from "../block.js";
import type { Context } from "../context.js";
import { type ArticleFeatures, featuresOf } from "./features.js";
import { furnitureOf } from "./furniture.js";
import { applyHints } from "./hints.js";
import { bestPath, candidates } from "./path.js";
import { traitsOf } from "./traits.js";

/** Sets the label of every block: the best path over the whole article, given labels as its fixed points. */
export function classify(blocks: Block[], context: Context): Block[] {
  applyHints(blocks, context.options);
  const { sequence, features, given } = sequenceOf(blocks, context.source);
  const path = bestPath(candidates(features, given));
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
  /** Number of the label each block has already, -1 where it has none, -2 where it has none that needs a sign. */
  given: Int8Array;
}

/** Takes furniture out and looks at what is left. */
export function sequenceOf(blocks: readonly Block[], source: string): Sequence {
  const traits = blocks.map(({ text, start, end, map }) =>
    map === undefined && end - start === text.length ? traitsOf(source, start, end) : traitsOf(text),
  );
  const furniture = furnitureOf(traits);
  const stays = (block: Block, index: number) =>
    block.given === undefined ? furniture[index] === 0 : block.given.label !== "furniture";
  const all = blocks.every(stays);
  const sequence = all ? blocks : blocks.filter(stays);
  const kept = all ? traits : traits.filter((_, index) => stays(blocks[index]!, index));
  const given = new Int8Array(sequence.length);
  sequence.forEach((block, index) => {
    if (block.given !== undefined) given[index] = LABELS.indexOf(block.given.label);
    else given[index] = block.unmarked === true ? -2 : -1;
  });
  return { sequence, features: featuresOf(sequence, kept), given };
}
