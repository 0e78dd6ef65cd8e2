import type { Element, Nodes, Root } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";

/** Reads an HTML fragment or document the way browsers do. */
export function parseHtml(html: string, fragment = true): Root {
  return unified().use(rehypeParse, { fragment }).parse(html) as Root;
}

/** Every element under a node, itself included, in document order. */
export function elementsOf(node: Nodes): Element[] {
  const found: Element[] = node.type === "element" ? [node] : [];
  if ("children" in node) for (const child of node.children) found.push(...elementsOf(child as Nodes));
  return found;
}

/** The text under a node, as `textContent` tells it. */
export function textOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map((child) => textOf(child as Nodes)).join("") : "";
}
