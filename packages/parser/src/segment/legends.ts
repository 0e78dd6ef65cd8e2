import type { Block } from "../block.js";
import { splitCaption } from "../recognise/caption.js";

/** Longest legend below a picture, in UTF-16 units. */
const LONGEST = 300;
/** What only a legend says, in its first words or its last. */
const SIGN =
  /^(?:photos?|illustrations?|légende|figure|fig\.|carte|infographie)\b|©|\b(?:photos?|crédits?|illustrations?|dessin|infographie|cartographie)\b/i;

/**
 * Below a picture of Markdown or HTML that has no legend, a line that names who made it is its legend, whatever the
 * editor had no form for.
 */
export function markLegends(blocks: readonly Block[]): void {
  for (let index = 1; index < blocks.length; index++) {
    const { text, given } = blocks[index]!;
    if (given !== undefined || text.length > LONGEST || !isBare(blocks[index - 1]!) || !SIGN.test(text)) continue;
    if (splitCaption(text).credit !== undefined) blocks[index]!.given = { label: "caption", by: "markup" };
  }
}

/** Whether a block is a picture and nothing else. */
function isBare({ given }: Block): boolean {
  const node = given?.node;
  return node?.type === "figure" && node.children?.length === 1 && node.children[0]?.type === "image";
}
