import type { Block } from "../block.js";
import type { Composer } from "./composition.js";
import { blockPosition, inlineOf } from "./composition.js";

/** Heading (French: *intertitre*) → `heading`, of depth 2 unless markup says another. */
export const heading: Composer = (state, index) => {
  const block = state.blocks[index] as Block;
  const depth = (block.given?.depth ?? 2) as 2;
  state.body.push({ type: "heading", depth, children: inlineOf(state, block), position: blockPosition(state, block) });
  return index + 1;
};
