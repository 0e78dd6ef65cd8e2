import type { Context } from "../../context.js";
import type { Position } from "../../read/places.js";
import type { TreeNode } from "../../tree.js";
import type { HtmlPhrasing } from "./phrasing.js";
import type { Content, Parents } from "./tree.js";

/** What nodes are made with, wherever the element stands that they are made of. */
export interface HtmlReader {
  readonly context: Context;
  /** Reads inline content. */
  phrasing(children: readonly Content[]): HtmlPhrasing;
  /** The nodes of what stands in a container, read apart; a title in it is a heading. */
  nodesIn(container: Parents): TreeNode[];
}

/** The position of a range of the source, to be spread into a node; none for what the HTML parser made up. */
export function placeOf(
  { start, end }: { start: number; end: number },
  { context }: HtmlReader,
): { position?: Position } {
  return start < 0 ? {} : { position: context.places.position(start, end) };
}
