import { isInline } from "./guards.js";

/**
 * Text of a node or of a list of nodes, as a reader sees it, in the order of the tree.
 *
 * Inline nodes are joined as they stand and a `break` is a line feed. Blocks are set apart by a blank line, list items and
 * table rows by a line feed, cells by a tab. What is no displayed text (`alt`, `title`, `meta`) is left out.
 *
 * `toText(article({ header: { headline: "Titre" }, body: ["Un.", "Deux."] }))` → `"Titre\n\nUn.\n\nDeux."`
 */
export const toText = (node: unknown): string => {
  if (Array.isArray(node)) {
    return joined(node, undefined);
  }
  const { type, value, children } = (node ?? {}) as { type?: unknown; value?: unknown; children?: unknown };
  if (type === "break") {
    return "\n";
  }
  if (Array.isArray(children)) {
    return joined(children, type);
  }
  return typeof value === "string" ? value : "";
};

const SEPARATORS: Record<string, string> = { list: "\n", table: "\n", tableRow: "\t", quote: "", figure: "\n\n" };

const joined = (children: readonly unknown[], parent: unknown): string => {
  const separator = SEPARATORS[parent as string] ?? (isInline(children[0]) ? "" : "\n\n");
  const texts = children.map(toText);
  return (separator === "\n\n" ? texts.filter((text) => text !== "") : texts).join(separator);
};
