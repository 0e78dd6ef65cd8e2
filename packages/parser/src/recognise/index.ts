import type { Block } from "../block.js";
import type { Context } from "../context.js";

/** Runs the line grammars where they can matter and keeps what they find on the blocks. */
export function recognise(blocks: Block[], _context: Context): Block[] {
  return blocks;
}
