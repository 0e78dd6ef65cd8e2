import type { Flow } from "../segment/markdown/flow.js";
import type { TreeNode } from "../tree.js";
import { readFigureLines } from "./figure.js";
import { figureOf } from "./fit.js";
import type { FlowReader, ReadState } from "./format.js";

/**
 * Reads a paragraph; one that holds nothing but images is a figure or a gallery, and one whose first line is an image
 * is a figure with its caption and credits.
 */
export const readParagraph: FlowReader = (flow, state) => {
  const figure = startsWithImage(flow.content) ? readFigureLines(flow, state) : undefined;
  if (figure !== undefined) return [figure];
  const children = state.phrasing(flow.content);
  return paragraphNodes(children, flow, state);
};

/** The nodes of a paragraph whose inline nodes are read. */
export function paragraphNodes(children: TreeNode[], flow: Flow, state: ReadState): TreeNode[] {
  const place = state.place(flow.start, flow.end);
  const images = children.filter((child) => child.type === "image");
  const alone =
    !isSpelledOut(flow.content) &&
    children.every((child) => child.type === "image" || child.type === "break" || isBlank(child));
  if (images.length === 0 || !alone) return [{ type: "paragraph", children, ...place }];
  if (images.length === 1) return [{ type: "figure", children: images, ...place }];
  return [{ type: "gallery", children: images.map(figureOf), ...place }];
}

function startsWithImage(content: Flow["content"]): boolean {
  if (content === undefined) return false;
  return "nodes" in content ? content.nodes[0]?.type === "image" : content.text.startsWith("![", content.start);
}

/** A paragraph that opens with no `![`: images in it are written `[]{.image}`, and stand in a line on purpose. */
function isSpelledOut(content: Flow["content"]): boolean {
  return content !== undefined && "text" in content && !startsWithImage(content);
}

function isBlank(node: TreeNode): boolean {
  return node.type === "text" && (node.value as string).trim() === "";
}
