import type { Element, Nodes, Parents, Properties, RootContent } from "hast";

/** Offsets of a node in the source; -1 for one that the HTML parser made up. */
export function rangeOf(node: Nodes): { start: number; end: number } {
  return { start: node.position?.start.offset ?? -1, end: node.position?.end.offset ?? -1 };
}

/** Whether a node is an element, of one of the names when some are given. */
export function isElement(node: Nodes | undefined, ...names: readonly string[]): node is Element {
  return node?.type === "element" && (names.length === 0 || names.includes(node.tagName));
}

/** Class names of an element. */
export function classesOf(element: Element): string[] {
  const names = element.properties.className;
  return Array.isArray(names) ? names.map(String) : [];
}

/** A property of an element as text; the empty string when it has none. */
export function property(element: Element, name: keyof Properties): string {
  const value = element.properties[name];
  return value === undefined || value === null ? "" : Array.isArray(value) ? value.join(" ") : String(value);
}

/** Children that are content: comments and declarations left out. */
export function contentOf(node: Parents): RootContent[] {
  return (node.children as RootContent[]).filter((child) => child.type === "element" || child.type === "text");
}

/** Text of a node as it stands in the HTML. */
export function textOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map((child) => textOf(child as Nodes)).join("") : "";
}

/** Whether a node holds nothing a reader sees. */
export function isBlank(node: Nodes): boolean {
  if (node.type === "text") return node.value.trim() === "";
  if (node.type !== "element") return true;
  if (MEDIA.has(node.tagName)) return false;
  return node.children.every((child) => isBlank(child as Nodes));
}

const MEDIA = new Set(["img", "iframe", "video", "audio", "hr", "picture", "embed", "object", "br"]);

/** Finds elements below a node, in the order of the source. */
export function findAll(node: Nodes, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const visit = (one: Nodes) => {
    if (one.type === "element" && test(one)) found.push(one);
    if ("children" in one) for (const child of one.children) visit(child as Nodes);
  };
  visit(node);
  return found;
}
