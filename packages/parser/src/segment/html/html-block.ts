import { type Block, sourceEnd, sourceOffset } from "../../block.js";
import type { Context } from "../../context.js";
import type { BlockGiven } from "../../given.js";
import type { TreeNode } from "../../tree.js";

/** One block found in HTML, before its range is made to meet those beside it. */
export interface HtmlBlock {
  start: number;
  end: number;
  text: string;
  map: number[];
  inline?: TreeNode[];
  bold?: true;
  given?: BlockGiven;
}

/** A block of the walk as the other steps take it. */
export function toBlock(block: HtmlBlock, start: number, end: number): Block {
  const made: Block = { text: block.text, start, end };
  if (block.given?.node !== undefined) made.text = "";
  made.map = block.map.length === 0 ? [0, Math.max(0, block.start)] : block.map;
  if (block.inline !== undefined) made.inline = block.inline;
  if (block.bold) made.bold = true;
  if (block.given !== undefined) made.given = block.given;
  else made.unmarked = "elements";
  return made;
}

/** The node of a block that is part of a larger one. */
export function nodeOf(block: HtmlBlock, context: Context): TreeNode {
  const given = block.given;
  if (given?.node !== undefined) return given.node;
  const position = block.start < 0 ? {} : { position: context.places.position(block.start, block.end) };
  const children = block.inline ?? textNodes(block, context);
  if (given?.label === "heading" || given?.label === "headline") {
    return { type: "heading", depth: given.depth ?? 2, children, ...position };
  }
  return { type: "paragraph", children, ...position };
}

function textNodes(block: HtmlBlock, context: Context): TreeNode[] {
  if (block.text === "") return [];
  const start = sourceOffset(block, 0);
  const end = sourceEnd(block, block.text.length);
  return [{ type: "text", value: block.text, ...(start >= 0 && { position: context.places.position(start, end) }) }];
}
