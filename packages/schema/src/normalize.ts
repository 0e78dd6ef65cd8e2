import { isInline } from "./guards.js";
import { holdsInlines } from "./holds-inlines.js";
import { nodeOf } from "./misuse.js";
import type { Position } from "./nodes/node.js";

/** What this file needs to know of a node. */
interface Loose {
  type: string;
  value?: string;
  children?: Loose[];
  position?: Position | undefined;
  [field: string]: unknown;
}

/**
 * Brings a tree into normal form, as a new tree; nodes that are in it already may be shared with the old one.
 *
 * - Neighbouring `text` nodes are one, and so are neighbouring `emphasis`, `strong`, `delete`, `superscript` and
 *   `subscript`, when no other field than `position` sets them apart.
 * - There is no empty text, and no inline parent without children.
 * - A block of inline content begins and ends with neither blanks nor a `break`.
 * - An `emphasis`, `strong` or `delete` is not within another of its kind.
 * - Where one of `link`, `strong`, `emphasis`, `delete`, `superscript`, `subscript` is all that another one holds, they
 *   stand in this order from the outside in.
 *
 * Nothing else changes: a valid article stays valid, `toText` gives the same but for the blanks at the ends of blocks, and
 * normalizing twice is normalizing once. Throws a `TypeError` for what is no object; odd children stay.
 */
export const normalize = <Tree>(tree: Tree): Tree =>
  block(nodeOf(tree, "normalize: tree", "a node") as Loose, 0) as Tree;

/** Below this depth, which no valid article has, nothing is changed. */
const DEEPEST = 500;

const block = (node: Loose, depth: number): Loose => {
  if (!Array.isArray(node?.children) || depth > DEEPEST) {
    return node;
  }
  const { children } = node;
  const normal = holdsInlines(children)
    ? inlines(trimmed(inlines(children, [])), [])
    : children.map((child) => block(child, depth + 1));
  return { ...node, children: normal };
};

const MARKS = ["link", "strong", "emphasis", "delete", "superscript", "subscript"];
/** Marks that say nothing more within their own kind. */
const FLAT = ["strong", "emphasis", "delete"];

/** Normal form of inline siblings within `open` marks. */
const inlines = (nodes: readonly Loose[], open: readonly string[]): Loose[] => {
  const parts = nodes.flatMap((child) => inline(child, open));
  const result: Loose[] = [];
  for (let start = 0, end = 0; start < parts.length; start = end) {
    const first = parts[start] as Loose;
    for (end = start + 1; end < parts.length && mergeable(first, parts[end] as Loose); ) {
      end += 1;
    }
    result.push(...(end === start + 1 ? [first] : inline(merged(parts.slice(start, end)), open)));
  }
  // Merged marks may have changed places with what they hold, and then have new neighbours of their kind.
  return result.some((node, index) => index > 0 && mergeable(result[index - 1] as Loose, node))
    ? inlines(result, open)
    : result;
};

const inline = (node: Loose, open: readonly string[]): Loose[] => {
  if (node?.type === "text") {
    return node.value === "" ? [] : [node];
  }
  if (!Array.isArray(node?.children) || open.length > DEEPEST) {
    return [node];
  }
  if (FLAT.includes(node.type) && open.includes(node.type)) {
    return inlines(node.children, [...open, node.type]);
  }
  const children = inlines(node.children, [...open, node.type]);
  if (children.length === 0 && (isInline(node) || node.type === "attribution")) {
    return [];
  }
  const [only] = children;
  if (children.length === 1 && only && rank(only) >= 0 && rank(only) < rank(node)) {
    const inner = placed({ ...node, children: only.children ?? [] }, only.position);
    return inline(placed({ ...only, children: [inner] }, node.position), open);
  }
  return [{ ...node, children }];
};

const rank = (node: Loose): number => MARKS.indexOf(node?.type);

const placed = ({ position: _, ...node }: Loose, position: Position | undefined): Loose =>
  ({ ...node, ...(position && { position }) }) as Loose;

const mergeable = (a: Loose, b: Loose): boolean =>
  isSound(a) && isSound(b) && a.type === b.type && (a.type === "text" || rank(a) > 0) && !isMarked(a) && !isMarked(b);

/** Whether a node is one: a text with a string, anything else that has a type. */
const isSound = (node: Loose): boolean =>
  typeof node?.type === "string" && (node.type !== "text" || typeof node.value === "string");

/** Whether a node has fields of its own. */
const isMarked = (node: Loose): boolean =>
  Object.keys(node).some((field) => !["type", "value", "children", "position"].includes(field));

const merged = (parts: readonly Loose[]): Loose => {
  const [first, last] = [parts[0] as Loose, parts.at(-1) as Loose];
  return placed(
    first.type === "text"
      ? { type: first.type, value: parts.map(({ value }) => value).join("") }
      : { type: first.type, children: parts.flatMap(({ children }) => children ?? []) },
    first.position && last.position && { start: first.position.start, end: last.position.end },
  );
};

const trimmed = (nodes: Loose[]): Loose[] => trimmedAt(trimmedAt(nodes, false, 0), true, 0);

/** The nodes without blanks and breaks at their start, or at their end. */
const trimmedAt = (nodes: Loose[], atEnd: boolean, depth: number): Loose[] => {
  const rest = [...nodes];
  while (rest.length > 0) {
    const node = rest.at(atEnd ? -1 : 0) as Loose;
    const kept = node?.type === "break" ? undefined : trimmedNode(node, atEnd, depth);
    if (kept !== undefined || node === undefined) {
      rest[atEnd ? rest.length - 1 : 0] = kept as Loose;
      return rest;
    }
    atEnd ? rest.pop() : rest.shift();
  }
  return rest;
};

const trimmedNode = (node: Loose, atEnd: boolean, depth: number): Loose | undefined => {
  if (node?.type === "text" && typeof node.value === "string") {
    const value = atEnd ? node.value.trimEnd() : node.value.trimStart();
    return value === node.value ? node : value === "" ? undefined : cut(node, value, atEnd);
  }
  if (!Array.isArray(node?.children) || !isInline(node) || depth > DEEPEST) {
    return node;
  }
  const children = trimmedAt(node.children, atEnd, depth + 1);
  return children.length === 0 ? undefined : { ...node, children };
};

/** A text cut short. Its position follows where characters and source agree, and else stays as wide as it was. */
const cut = (node: Loose, value: string, atEnd: boolean): Loose => {
  const { position } = node;
  const removed = (node.value ?? "").length - value.length;
  const blanks = atEnd ? node.value!.slice(-removed) : node.value!.slice(0, removed);
  const { start, end } = position ?? {};
  if (start?.offset === undefined || end?.offset === undefined || /[\n\r]/.test(blanks)) {
    return { ...node, value };
  }
  if (end.offset - start.offset !== node.value!.length) {
    return { ...node, value };
  }
  const moved = atEnd
    ? { start, end: { ...end, column: end.column - removed, offset: end.offset - removed } }
    : { start: { ...start, column: start.column + removed, offset: start.offset + removed }, end };
  return { ...node, value, position: moved };
};
