import type { Content, Element, Nodes, Parents } from "./tree.js";

/** Offsets of a node in the source; -1 for one that the HTML parser made up. */
export function rangeOf({ start, end }: Nodes): { start: number; end: number } {
  return { start, end };
}

/** Whether a node is an element, of one of the names when some are given. */
export function isElement(node: Nodes | undefined, ...names: readonly string[]): node is Element {
  return node?.type === "element" && (names.length === 0 || names.includes(node.tagName));
}

/** Class names of an element. */
export function classesOf(element: Element): readonly string[] {
  const names = property(element, "class");
  return names === "" ? NONE : names.split(/[\t\n\f\r ]+/).filter((name) => name !== "");
}

const NONE: readonly string[] = [];

/** An attribute of an element; the empty string when it has none. */
export function property(element: Element, name: string): string {
  return attribute(element, name) ?? "";
}

/** An attribute of an element; `undefined` when it has none. */
export function attribute({ attributes }: Element, name: string): string | undefined {
  for (const one of attributes) if (one.name === name) return one.value;
  return undefined;
}

/** Children that are content: comments left out. */
export function contentOf(node: Parents): Content[] {
  return node.children.filter((child) => child.type !== "comment");
}

/** Text of a node as it stands in the HTML. */
export function textOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

/** Whether a node holds nothing a reader sees. */
export function isBlank(node: Nodes): boolean {
  if (node.type === "text") return node.value.trim() === "";
  if (node.type !== "element") return true;
  if (MEDIA.has(node.tagName)) return false;
  return node.children.every(isBlank);
}

const MEDIA = new Set(["img", "iframe", "video", "audio", "hr", "picture", "embed", "object", "br"]);

/** Finds elements below a node that stand in no other one that is found, in the order of the source. */
export function findOutermost(node: Nodes, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const visit = (one: Nodes) => {
    if (one.type === "element" && test(one)) found.push(one);
    else if ("children" in one) for (const child of one.children) visit(child);
  };
  if ("children" in node) for (const child of node.children) visit(child);
  return found;
}

/** Finds elements in a node, itself one of them, in the order of the source. */
export function findAll(node: Nodes, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const visit = (one: Nodes) => {
    if (one.type === "element" && test(one)) found.push(one);
    if ("children" in one) for (const child of one.children) visit(child);
  };
  visit(node);
  return found;
}
