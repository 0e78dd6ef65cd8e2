import { contentOf, findAll, isElement, property, textOf } from "./element.js";
import type { Element, Nodes } from "./tree.js";

/** Footnotes found in a tree: which anchors call them, where they stand, and which anchors lead back. */
export interface Footnotes {
  references: Map<Element, string>;
  /** Element that holds a note → identifier. */
  definitions: Map<Element, string>;
  backlinks: Set<Element>;
}

/**
 * Finds footnotes the way they are made everywhere, by WordPress, Word, LibreOffice and Google Docs: an anchor leads to
 * a place further down, from which another leads back to it.
 */
export function findFootnotes(root: Nodes): Footnotes {
  const notes: Footnotes = { references: new Map(), definitions: new Map(), backlinks: new Set() };
  const anchors = findAll(root, (one) => isElement(one, "a") && property(one, "href").startsWith("#"));
  if (anchors.length === 0 || anchors.length > 2_000) return notes;
  const targets = new Map<string, Element>();
  const parents = new Map<Element, Element | undefined>();
  const order = new Map<Element, number>();
  const visit = (node: Nodes, parent: Element | undefined) => {
    if (node.type === "element") {
      parents.set(node, parent);
      order.set(node, order.size);
      for (const name of [property(node, "id"), property(node, "name")]) {
        if (name !== "" && !targets.has(name)) targets.set(name, node);
      }
    }
    if ("children" in node) {
      for (const child of node.children) visit(child, node.type === "element" ? node : parent);
    }
  };
  visit(root, undefined);

  for (const anchor of anchors) {
    const target = targets.get(decode(property(anchor, "href").slice(1)));
    if (target === undefined || (order.get(target) ?? 0) <= (order.get(anchor) ?? 0)) continue;
    const holder = blockOf(target, parents);
    if (holder === undefined || holder === blockOf(anchor, parents)) continue;
    const around = idsAround(anchor, parents);
    const back = findAll(holder, (one) => isElement(one, "a") && around.has(decode(property(one, "href").slice(1))));
    if (back.length === 0) continue;
    const label = textOf(anchor).replace(/[[\]()\s\u00A0]/g, "");
    const identifier =
      notes.definitions.get(holder) ?? (/^[^\s]{1,12}$/.test(label) ? label : String(notes.definitions.size + 1));
    notes.references.set(anchor, identifier);
    notes.definitions.set(holder, identifier);
    for (const one of back) notes.backlinks.add(one);
    for (const one of [anchor, ...back]) unbracket(one, parents.get(one) ?? root);
  }
  return notes;
}

/** Takes the brackets away that stand around the number of a note, as SPIP writes them: `[` `<a>1</a>` `]`. */
function unbracket(anchor: Element, parent: Nodes): void {
  if (!("children" in parent)) return;
  const index = parent.children.indexOf(anchor);
  const before = parent.children[index - 1];
  const behind = parent.children[index + 1];
  if (before?.type !== "text" || behind?.type !== "text") return;
  if (!/[[(]$/.test(before.value) || !/^[\])]/.test(behind.value)) return;
  before.value = before.value.slice(0, -1);
  before.end--;
  behind.value = behind.value.slice(1);
  behind.start++;
}

/** Ids and names by which an anchor can be led back to: its own, and those of what stands close around it. */
function idsAround(anchor: Element, parents: ReadonlyMap<Element, Element | undefined>): Set<string> {
  const ids = new Set<string>();
  let element: Element | undefined = anchor;
  for (let step = 0; element !== undefined && step < 3; step++) {
    for (const name of [property(element, "id"), property(element, "name")]) if (name !== "") ids.add(name);
    for (const child of contentOf(element)) {
      if (!isElement(child)) continue;
      for (const name of [property(child, "id"), property(child, "name")]) if (name !== "") ids.add(name);
    }
    element = parents.get(element);
    if (element !== undefined && !isElement(element, "sup", "span", "small", "a")) break;
  }
  return ids;
}

function blockOf(element: Element, parents: ReadonlyMap<Element, Element | undefined>): Element | undefined {
  let one: Element | undefined = element;
  while (one !== undefined && !isElement(one, "li", "div", "p", "aside", "section", "td", "dd")) one = parents.get(one);
  return one;
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
