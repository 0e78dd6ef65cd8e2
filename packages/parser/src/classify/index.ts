import type { Block } from "../block.js";
import { LABELS } from "../block.js";
import type { Context } from "../context.js";
import { featuresOf } from "./features.js";
import { applyHints } from "./hints.js";
import { bestPath, candidates } from "./path.js";

/** Sets the label of every block: the best path over the whole article, given labels as its fixed points. */
export function classify(blocks: Block[], context: Context): Block[] {
  applyHints(blocks, context.options);
  const path = bestPath(candidates(featuresOf(blocks), givenLabels(blocks)));
  blocks.forEach((block, index) => {
    block.label = LABELS[path[index]!]!;
  });
  return blocks;
}

/** Number of the label each block has already, or -1. */
export function givenLabels(blocks: readonly Block[]): Int8Array {
  return Int8Array.from(blocks, (block) => (block.given === undefined ? -1 : LABELS.indexOf(block.given.label)));
}
