import type { Inline } from "@marbre/schema";
import type { TreeNode } from "../tree.js";
import type { Mark } from "./mark.js";
import { type InlineContext, wrap } from "./phrasing.js";
import { scanText } from "./scan.js";

/** Nodes whose text is not read for quotations, links, sigles or dates. */
const OPAQUE: ReadonlySet<string> = new Set([
  "link",
  "inlineCode",
  "code",
  "abbreviation",
  "time",
  "footnoteReference",
  "image",
]);

/** Nodes that already mean a quotation: nothing is looked for around them again. */
const CLOSED: ReadonlySet<string> = new Set([...OPAQUE, "quote", "mention", "attribution"]);

/** Stands for what is no text (an image, a note call), so that indexes run on. */
const OBJECT = "\uFFFC";

/**
 * Phrasing that markup made, with what French copy says besides: a quotation over several nodes is put around them where
 * it begins and ends between the children of one node; inside a link or code nothing is looked for.
 */
export function enrich(nodes: readonly TreeNode[], inline: InlineContext): Inline[] {
  const text = plainText(nodes);
  const scan = scanText(text, inline.recognition);
  const first = scan.loose[0];
  if (first !== undefined) reportInside(nodes, first.index, first.mark, inline);
  if (scan.marks.length === 0) return nodes as unknown as Inline[];
  return applyMarks(nodes, 0, scan.marks, inline);
}

/** The text of nodes as the scan sees it; opaque nodes by as many object signs as they are long. */
export function plainText(nodes: readonly TreeNode[]): string {
  let text = "";
  for (const node of nodes) {
    if (CLOSED.has(node.type)) text += OBJECT.repeat(lengthOf(node));
    else if (typeof node.value === "string") text += node.value;
    else if (node.type === "break") text += "\n";
    else if (node.children !== undefined) text += plainText(node.children);
    else text += OBJECT;
  }
  return text;
}

function lengthOf(node: TreeNode): number {
  if (typeof node.value === "string") return node.value.length;
  if (node.children === undefined) return 1;
  let length = 0;
  for (const child of node.children) length += lengthOf(child);
  return length;
}

function applyMarks(nodes: readonly TreeNode[], base: number, marks: readonly Mark[], inline: InlineContext): Inline[] {
  const end = base + nodes.reduce((sum, node) => sum + lengthOf(node), 0);
  const inside = marks.filter((mark) => mark.start >= base && mark.end <= end);
  if (inside.length === 0) return nodes as unknown as Inline[];
  return level(nodes, base, base, end, inside, inline, false);
}

/**
 * The nodes between two indexes, with the marks that begin and end between these siblings around them. Who speaks is marked
 * right inside a quotation only: `quoted`.
 */
function level(
  nodes: readonly TreeNode[],
  base: number,
  from: number,
  to: number,
  marks: readonly Mark[],
  inline: InlineContext,
  quoted: boolean,
): Inline[] {
  const result: Inline[] = [];
  let at = from;
  for (const mark of marks) {
    if (mark.start < at || mark.end > to || (mark.type === "attribution" && !quoted)) continue;
    if (!splits(nodes, base, mark.start) || !splits(nodes, base, mark.end)) continue;
    if (mark.start > at) result.push(...slice(nodes, base, at, mark.start, marks, inline));
    const inner = marks.filter((other) => other !== mark && other.start >= mark.start && other.end <= mark.end);
    const children = level(nodes, base, mark.start, mark.end, inner, inline, mark.type === "quote");
    const nested = mark.type === "quote" ? children.length > 0 : children.every((child) => child.type === "text");
    if (nested) result.push(wrap(mark, children));
    else result.push(...children);
    at = mark.end;
  }
  if (at < to) result.push(...slice(nodes, base, at, to, marks, inline));
  return result;
}

/** Whether an index falls between two siblings or inside a text child. */
function splits(nodes: readonly TreeNode[], base: number, index: number): boolean {
  let at = base;
  for (const node of nodes) {
    const end = at + lengthOf(node);
    if (index <= at) return true;
    if (index < end) return node.type === "text";
    at = end;
  }
  return true;
}

function slice(
  nodes: readonly TreeNode[],
  base: number,
  from: number,
  to: number,
  marks: readonly Mark[],
  inline: InlineContext,
): Inline[] {
  const result: Inline[] = [];
  let at = base;
  for (const node of nodes) {
    const end = at + lengthOf(node);
    if ((end > from && at < to) || (end === at && at >= from && at < to)) {
      if (node.type === "text") result.push(cutText(node, Math.max(from, at) - at, Math.min(to, end) - at, inline));
      else if (node.children !== undefined && !CLOSED.has(node.type)) {
        result.push({ ...node, children: applyMarks(node.children, at, marks, inline) } as unknown as Inline);
      } else result.push(node as unknown as Inline);
    }
    at = end;
  }
  return result;
}

/** A piece of a text leaf; its position is exact where the leaf is its very slice of the source. */
function cutText(node: TreeNode, from: number, to: number, inline: InlineContext): Inline {
  const value = node.value as string;
  if (from === 0 && to === value.length) return node as unknown as Inline;
  const position = node.position as { start: { offset: number }; end: { offset: number } } | undefined;
  const made = { ...node, value: value.slice(from, to) };
  if (position === undefined) return made as unknown as Inline;
  const exact = position.end.offset - position.start.offset === value.length;
  return (exact
    ? { ...made, position: inline.context.places.position(position.start.offset + from, position.start.offset + to) }
    : made) as unknown as Inline;
}

function reportInside(nodes: readonly TreeNode[], index: number, mark: string, inline: InlineContext): void {
  let at = 0;
  for (const node of nodes) {
    const end = at + lengthOf(node);
    if (index < end) {
      if (node.children !== undefined) {
        reportInside(node.children, index - at, mark, inline);
        return;
      }
      const position = node.position as { start: { offset: number } } | undefined;
      if (position !== undefined) {
        const start = position.start.offset + index - at;
        inline.context.report("quote-unbalanced", start, start + 1, { mark });
      }
      return;
    }
    at = end;
  }
}
