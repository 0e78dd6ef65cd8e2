import { sliceNodes } from "../../inline/slice.js";
import { attributionOf } from "../../nodes/blockquote.js";
import { fit, toBlocks } from "../../nodes/fit.js";
import type { TreeNode } from "../../tree.js";
import { isAllowedUrl } from "../allowed-url.js";
import { isLastIn, prune } from "./content.js";
import { findAll, isElement, property } from "./element.js";
import { type HtmlReader, placeOf } from "./reader.js";
import { hasRole } from "./roles.js";
import type { Element } from "./tree.js";

/**
 * A quotation of a `blockquote`, or of a figure around one, set apart where `pull`: `cite`, `footer` or a last line
 * behind a dash say whose it is. Nothing for an empty one.
 */
export function quoteNode(element: Element, pull: boolean, reader: HtmlReader): TreeNode | undefined {
  const [source] = findAll(
    element,
    (one) =>
      one !== element &&
      (isElement(one, "cite", "footer") || (pull && hasRole(one, "attribution"))) &&
      isLastIn(one, element),
  );
  const children = toBlocks(reader.nodesIn(source === undefined ? element : prune(element, source)));
  const attribution = source === undefined ? dashedLine(children) : sourceNode(source, reader);
  const all = attribution === undefined ? children : [...children, attribution];
  if (all.length === 0) return undefined;
  const url = property(element, "cite").trim();
  const cite = url !== "" && isAllowedUrl(url) ? { cite: url } : {};
  // What shows something has no place in a quotation set apart.
  const shows = children.some(({ type }) => type === "figure" || type === "embed" || type === "table");
  const [node] = pull && !shows ? fit({ type: "pullQuote", children: all }) : [];
  return node ?? { type: "blockquote", ...cite, children: all };
}

function sourceNode(source: Element, reader: HtmlReader): TreeNode | undefined {
  const { nodes } = reader.phrasing(source.children);
  return attributionOf(cutStart(nodes, dashLength(nodes)), placeOf(source, reader));
}

/** The attribution that a last paragraph behind a dash is; it is taken off. */
function dashedLine(children: TreeNode[]): TreeNode | undefined {
  const last = children.at(-1);
  const length = last?.type === "paragraph" ? dashLength(last.children ?? []) : 0;
  if (last === undefined || length === 0 || children.length < 2) return undefined;
  const attribution = attributionOf(cutStart(last.children ?? [], length), { position: last.position });
  if (attribution !== undefined) children.pop();
  return attribution;
}

function dashLength(nodes: readonly TreeNode[]): number {
  const [first] = nodes;
  return first?.type === "text" ? (/^\s*(?:[—–―-]|--)\s*/.exec(String(first.value))?.[0].length ?? 0) : 0;
}

/** Inline nodes without the first characters of their text. */
export function cutStart(nodes: readonly TreeNode[], length: number): TreeNode[] {
  return length === 0 ? [...nodes] : sliceNodes(nodes, length, Number.POSITIVE_INFINITY);
}
