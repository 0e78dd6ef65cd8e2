import type { Block } from "../block.js";
import type { Composer } from "./composition.js";
import { blockPosition, inlineOf } from "./composition.js";

/** Kicker (French: *surtitre*) → `kicker`; a second one stands in the same node, after a break. */
export const kicker: Composer = (state, index) => {
  const block = state.blocks[index] as Block;
  const children = inlineOf(state, block);
  const position = blockPosition(state, block);
  const known = state.header.kicker;
  if (known === undefined) {
    state.header.kicker = { type: "kicker", children, position };
    return index + 1;
  }
  known.children.push({ type: "break", position: { start: position.start, end: position.start } }, ...children);
  if (known.position !== undefined) known.position = { start: known.position.start, end: position.end };
  return index + 1;
};
