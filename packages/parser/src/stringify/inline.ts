import type { TreeNode } from "../tree.js";
import { hasOnly, nameAndAttributes } from "./attributes.js";
import { escapeText, keepBlanks } from "./escape.js";

/** Where inline nodes are written. */
export interface InlinePlace {
  /** A heading, a cell, a caption: no line end may stand in it. */
  oneLine: boolean;
  /** At the start of a line. */
  lineStart: boolean;
  table: boolean;
  /** In the text of a link, where no other may stand. */
  inLink: boolean;
  /** Identifiers of footnotes that are written `[^1]: …`. */
  footnotes: ReadonlySet<string>;
}

interface Piece {
  text: string;
  /** What is written when the signs of `text` would not be read as such between its neighbours. */
  fallback?: string;
}

/** Writes inline nodes as Markdown that reads back as the same nodes. */
export function writeInline(nodes: readonly TreeNode[], place: InlinePlace): string {
  const pieces: Piece[] = [];
  let written = "";
  nodes.forEach((node, index) => {
    const lineStart = index === 0 ? place.lineStart : nodes[index - 1]!.type === "break" && written.endsWith("\n");
    const piece = writeOne(node, { ...place, lineStart }, written, {
      atStart: lineStart,
      atEnd: nodes[index + 1]?.type === "break",
    });
    pieces.push(piece);
    written = piece.text;
  });
  let result = "";
  const append = (text: string) => {
    // `!` before `[` would begin an image.
    if (text.startsWith("[") && /(?:^|[^\\])(?:\\\\)*!$/.test(result)) result = `${result.slice(0, -1)}\\!`;
    result += text;
  };
  pieces.forEach((piece, index) => {
    if (piece.fallback === undefined) {
      append(piece.text);
      return;
    }
    const next = pieces[index + 1];
    const isolated = isApart(result.at(-1) ?? " ") && isApart((next?.fallback ?? next?.text ?? " ")[0] ?? " ");
    append(isolated ? piece.text : piece.fallback);
  });
  return result;
}

/** Whether emphasis can stand beside a character: neither a word nor another sign of emphasis. */
function isApart(character: string): boolean {
  return !/[\p{L}\p{N}\p{M}*_~`\\\p{Cs}]/u.test(character);
}

const MARKS: Readonly<Record<string, string>> = { emphasis: "*", strong: "**", delete: "~~" };

function writeOne(
  node: TreeNode,
  place: InlinePlace,
  before: string,
  ends: { atStart: boolean; atEnd: boolean },
): Piece {
  switch (node.type) {
    case "text": {
      if (!hasOnly(node, "value")) return { text: spanOf(node, escapeText(String(node.value), "[", INNER)) };
      const text = escapeText(String(node.value), before, place);
      return { text: keepBlanks(text, ends.atStart, ends.atEnd) };
    }
    case "emphasis":
    case "strong":
    case "delete": {
      const inner = writeInline(node.children ?? [], { ...place, lineStart: false, oneLine: true });
      const fallback = spanOf(node, inner);
      const sign = MARKS[node.type]!;
      const first = node.children?.[0];
      const last = node.children?.at(-1);
      const worded =
        first?.type === "text" && last?.type === "text" && /^[\p{L}\p{N}]/u.test(inner) && /[\p{L}\p{N}]$/u.test(inner);
      return hasOnly(node) && worded ? { text: sign + inner + sign, fallback } : { text: fallback };
    }
    case "link": {
      const inner = writeInline(node.children ?? [], { ...place, lineStart: false, oneLine: true, inLink: true });
      const resource = place.inLink ? undefined : writeResource(node);
      return { text: resource === undefined ? spanOf(node, inner) : `[${inner}]${resource}` };
    }
    case "break":
      return { text: place.oneLine || place.table || !hasOnly(node) ? spanOf(node, "") : "\\\n" };
    case "inlineCode":
      return writeCode(node, place);
    case "footnoteReference": {
      const label = node.label;
      const plain =
        hasOnly(node, "identifier", "label") &&
        typeof label === "string" &&
        FOOTNOTE_LABEL.test(label) &&
        node.identifier === label.toLowerCase() &&
        place.footnotes.has(label);
      return { text: plain ? `[^${label}]` : spanOf(node, "") };
    }
    case "image":
      return { text: spanOf(node, "") };
    default: {
      if (node.children === undefined) return { text: spanOf(node, "") };
      return { text: spanOf(node, writeInline(node.children, { ...place, lineStart: false, oneLine: true })) };
    }
  }
}

const INNER = { lineStart: false, table: true };

/** Labels of footnotes that Markdown takes as they are. */
export const FOOTNOTE_LABEL = /^[\p{L}\p{N}_-]{1,40}$/u;

/** `[text]{.name key=value}`. */
function spanOf(node: TreeNode, inner: string): string {
  const { name, attributes } = nameAndAttributes(node, [], node.type === "text" ? ["value"] : []);
  return `[${inner}]{.${name}${attributes === "" ? "" : ` ${attributes.slice(1, -1)}`}}`;
}

const PLAIN_URL = /^[\p{L}\p{N}\-._~:/?#@!$&'*+,;=%]+$/u;

/** `(address "title")`, nothing when either needs more care than that. */
export function writeResource(node: TreeNode): string | undefined {
  if (!hasOnly(node, "url", "title")) return undefined;
  return writeAddress(node);
}

/** The address and title of a link or image in parentheses, whatever other fields there are. */
export function writeAddress(node: TreeNode): string | undefined {
  const { url, title } = node;
  if (typeof url !== "string" || !PLAIN_URL.test(url) || /&[#A-Za-z0-9]+;/.test(url)) return undefined;
  if (title === undefined) return `(${url})`;
  if (typeof title !== "string" || !/^[^"\\&|[\]`\0-\x1F\x7F-\x9F\u2028\u2029\uFEFF\uD800-\uDFFF]+$/.test(title))
    return undefined;
  return `(${url} "${title}")`;
}

function writeCode(node: TreeNode, place: InlinePlace): Piece {
  const value = String(node.value);
  const plain =
    hasOnly(node, "value") &&
    /^[^`\0-\x1F\x7F-\x9F\u2028\u2029\uFEFF\uD800-\uDFFF]+$/.test(value) &&
    value === value.trim() &&
    !(place.table && /[|\\]/.test(value));
  const fallback = spanOf(node, "");
  return plain ? { text: `\`${value}\``, fallback } : { text: fallback };
}
