import { holdsInlines } from "./holds-inlines.js";

/**
 * Text of a node or of a list of nodes, as a reader sees it, in the order of the tree.
 *
 * Inline nodes are joined as they stand and a `break` is a line feed. Blocks are set apart by a blank line, list items and
 * table rows by a line feed, cells by a tab. What is no displayed text (`alt`, `title`, `meta`) is left out; so is what is no
 * node: the text of a headline that is absent is "".
 *
 * `toText(article({ header: { headline: "Titre" }, body: ["Un.", "Deux."] }))` → `"Titre\n\nUn.\n\nDeux."`
 */
export const toText = (node: unknown): string => textOf(node, 0);

/** Below this depth, which no valid article has, texts are joined as they stand and each object counts once. */
const DEEPEST = 500;

const textOf = (node: unknown, depth: number): string => {
  const { type, value, children } = partsOf(node);
  if (type === "break") {
    return "\n";
  }
  if (!Array.isArray(children)) {
    return typeof value === "string" ? value : "";
  }
  if (depth > DEEPEST) {
    return flatText(children);
  }
  const separator = separatorOf(type, children);
  const texts = children.map((child) => textOf(child, depth + 1));
  return (separator === "\n\n" ? texts.filter((text) => text !== "") : texts).join(separator);
};

const partsOf = (node: unknown): { type?: unknown; value?: unknown; children?: unknown } =>
  Array.isArray(node) ? { children: node } : ((node ?? {}) as { type?: unknown });

const separatorOf = (type: unknown, children: readonly unknown[]): string => {
  if (type === "list" || type === "table") {
    return "\n";
  }
  // A text that strayed among blocks does not make one line of them.
  const isLine = type !== "body" && type !== "article" && holdsInlines(children);
  return type === "tableRow" ? "\t" : isLine ? "" : "\n\n";
};

const flatText = (children: readonly unknown[]): string => {
  const seen = new Set<unknown>();
  const waiting = [...children].reverse();
  let text = "";
  while (waiting.length > 0) {
    const node = waiting.pop();
    const { value, children: inner } = partsOf(node);
    if (!seen.has(node)) {
      seen.add(node);
      text += typeof value === "string" ? value : "";
      waiting.push(...(Array.isArray(inner) ? [...inner].reverse() : []));
    }
  }
  return text;
};
