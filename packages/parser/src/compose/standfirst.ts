import type { Block } from "../block.js";
import type { Composer } from "./composition.js";
import { blockPosition, paragraphOf } from "./composition.js";

/** Standfirst (French: *chapô*) → `standfirst`, one paragraph a block, wherever the copy has it. */
export const standfirst: Composer = (state, index) => {
  const block = state.blocks[index] as Block;
  const paragraph = paragraphOf(state, index);
  const known = state.header.standfirst;
  if (known === undefined) {
    state.header.standfirst = { type: "standfirst", children: [paragraph], position: blockPosition(state, block) };
    return index + 1;
  }
  known.children.push(paragraph);
  if (known.position !== undefined)
    known.position = { start: known.position.start, end: blockPosition(state, block).end };
  return index + 1;
};
