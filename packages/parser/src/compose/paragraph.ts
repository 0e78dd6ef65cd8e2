import type { Block } from "../block.js";
import type { Composer } from "./composition.js";
import { canCut, paragraphOf } from "./composition.js";
import { takeDateline } from "./dateline.js";

/** Paragraph → `paragraph`; the first is the lead (French: *attaque*), and a dateline it opens with goes to the header. */
export const paragraph: Composer = (state, index) => {
  const block = state.blocks[index] as Block;
  const dateline =
    state.led || state.header.dateline !== undefined || !canCut(block) ? undefined : block.lines?.dateline;
  const cut =
    dateline !== undefined && dateline.score >= 0.6 && dateline.value.end < block.text.length
      ? dateline.value
      : undefined;
  if (cut !== undefined) takeDateline(state, block, cut);
  const node = paragraphOf(state, index, cut?.end ?? 0);
  // A speaker's name above the first words is not yet the text.
  if (block.speaker === undefined || block.speaker.length < block.text.length) {
    if (!state.led) node.lead = true;
    state.led = true;
  }
  state.body.push(node);
  return index + 1;
};
