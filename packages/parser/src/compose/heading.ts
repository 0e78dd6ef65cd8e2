import type { Block } from "../block.js";
import type { Composer } from "./composition.js";
import { blockPosition, canCut, consume, inlineOf } from "./composition.js";

/**
 * Heading (French: *intertitre*) → `heading`, of depth 2 unless markup says another; the dashes around an agency's
 * (`- Calendrier tenable -`) and the arrow before one are consumed.
 */
export const heading: Composer = (state, index) => {
  const block = state.blocks[index] as Block;
  const depth = (block.given?.depth ?? 2) as 2;
  const [start, end] = canCut(block) ? unframed(block.text) : [0, block.text.length];
  consume(state, block, 0, start);
  consume(state, block, end, block.text.length);
  const children = inlineOf(state, block, start, end);
  state.body.push({ type: "heading", depth, children, position: blockPosition(state, block) });
  return index + 1;
};

function unframed(text: string): [number, number] {
  const dashed = /^[-–—]\s+(?=\S)/.exec(text);
  const tail = /\s+[-–—]$/.exec(text);
  if (dashed !== null && tail !== null && tail.index > dashed[0].length) return [dashed[0].length, tail.index];
  const arrow = /^(?:[►▶→■●▪•]|>>?)\s*(?=\S)/.exec(text);
  return [arrow === null ? 0 : arrow[0].length, text.length];
}
