import type { Article, Extension } from "@marbre/schema";
import { normalize } from "@marbre/schema";
import { writeFrontMatter } from "../front-matter/write.js";
import type { TreeNode } from "../tree.js";
import { fieldNames, hasOnly, nameAndAttributes } from "./attributes.js";
import { fenced, isPlainFootnote, type WriteState, writeBlock, writeDirective, writeFlow } from "./flow.js";

/** Options of {@link stringify}. */
export interface StringifyOptions {
  /** Node types of one's own, which say how they are written. */
  extensions?: readonly Extension[];
}

/**
 * Writes an article as canonical Markdown copy: front matter with `marbre: 1` and all of `meta`, then header, body and
 * footer. `parse` of it gives `normalize(article)` again, positions aside; nothing in it is inferred, so an editor
 * corrects what a parse got wrong and keeps it.
 *
 * Every valid article can be written; a node without a syntax of its own is `:::type{…}` or `[text]{.type key=…}`.
 */
export function stringify(article: Article, options: StringifyOptions = {}): string {
  const tree = normalize(article) as unknown as TreeNode;
  const [header, body, footer] = tree.children ?? [];
  const state: WriteState = { footnotes: plainFootnotes(tree), extensions: options.extensions ?? [] };
  const own: Record<string, unknown> = {};
  for (const field of fieldNames(tree)) if (field !== "meta" && field !== "schemaVersion") own[field] = tree[field];
  const parts = [
    header === undefined ? "" : writePart(header, state, () => writeFlow(header.children ?? [], state)),
    body === undefined ? "" : writePart(body, state, () => writeBody(body, header, state)),
    footer === undefined ? "" : fenced(opening(footer), writeFlow(footer.children ?? [], state)),
  ].filter((part) => part !== "");
  const text = parts.join("\n\n");
  return `${writeFrontMatter(tree.meta as Record<string, unknown>, own)}${text === "" ? "" : `\n${text}\n`}`;
}

function writePart(part: TreeNode, _state: WriteState, write: () => string): string {
  return hasOnly(part) ? write() : fenced(opening(part), write());
}

function opening(part: TreeNode): string {
  const { name, attributes } = nameAndAttributes({ ...part, children: [] });
  return name + attributes;
}

/** A body that opens with what could close the header says that it is the body's. */
function writeBody(body: TreeNode, header: TreeNode | undefined, state: WriteState): string {
  const [first, ...rest] = body.children ?? [];
  const last = header?.children?.at(-1);
  const doubtful = (first?.type === "byline" || first?.type === "figure") && last?.type !== "figure" && hasOnly(body);
  if (first === undefined || !doubtful) return writeFlow(body.children ?? [], state);
  const opened = writeDirective(first, state, ["corps"]);
  return rest.length === 0
    ? opened
    : `${opened}\n\n${rest.length === 1 ? writeBlock(rest[0]!, state) : writeFlow(rest, state)}`;
}

/** Labels of the footnotes that are written `[^1]: …`; their references are written `[^1]`. */
function plainFootnotes(tree: TreeNode): Set<string> {
  const labels = new Set<string>();
  const visit = (node: TreeNode) => {
    if (node.type === "footnoteDefinition" && isPlainFootnote(node)) labels.add(String(node.label));
    node.children?.forEach(visit);
  };
  visit(tree);
  return labels;
}
