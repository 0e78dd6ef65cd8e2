import type { TreeNode } from "../tree.js";

/** Gives the position of a range of a block's text. */
type PlaceOf = (from: number, to: number) => unknown;

/**
 * The inline nodes of a range of their text; what shows no text (a picture, a reference) goes with the text behind it,
 * at the end with that before it. `place` gives cut texts their position; without it they keep one they can count out.
 */
export function sliceNodes(nodes: readonly TreeNode[], from: number, to: number, place?: PlaceOf): TreeNode[] {
  const total = nodes.reduce((sum, node) => sum + textLength(node), 0);
  return slice(nodes, 0, from, to >= total ? Number.POSITIVE_INFINITY : to, place);
}

function slice(nodes: readonly TreeNode[], first: number, from: number, to: number, place?: PlaceOf): TreeNode[] {
  const made: TreeNode[] = [];
  let at = first;
  for (const node of nodes) {
    const length = textLength(node);
    const start = Math.max(from, at);
    const end = Math.min(at + length, to);
    if (length === 0 ? at >= from && at < to : start < end) {
      if (start === at && end === at + length) made.push(node);
      else if (node.type === "text") made.push(sliceText(node, at, start, end, place));
      else if (node.children !== undefined) made.push({ ...node, children: slice(node.children, at, from, to, place) });
      else made.push(node);
    }
    at += length;
  }
  return made;
}

function sliceText(node: TreeNode, at: number, from: number, to: number, place?: PlaceOf): TreeNode {
  const value = String(node.value);
  const position = node.position as { start: Place; end: Place } | undefined;
  const made: TreeNode = { ...node, value: value.slice(from - at, to - at) };
  if (position === undefined) return made;
  if (place !== undefined) made.position = place(from, to);
  else if (
    position.start.line === position.end.line &&
    position.end.offset - position.start.offset === value.length &&
    !value.includes("\n")
  ) {
    const moved = (index: number) => ({
      line: position.start.line,
      column: position.start.column + index,
      offset: position.start.offset + index,
    });
    made.position = { start: moved(from - at), end: moved(to - at) };
  }
  return made;
}

interface Place {
  line: number;
  column: number;
  offset: number;
}

/** Length of the text a node shows: a break is one character, pictures and references are none. */
export function textLength(node: TreeNode): number {
  if (node.type === "break") return 1;
  if (node.type === "image" || node.type === "footnoteReference") return 0;
  if (node.children !== undefined) return node.children.reduce((sum, child) => sum + textLength(child), 0);
  return typeof node.value === "string" ? node.value.length : 0;
}
