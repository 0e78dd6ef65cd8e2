import type { Extension } from "@marbre/schema";
import { isInline } from "@marbre/schema";
import { attributionOf } from "../nodes/blockquote.js";
import { contentOf } from "../nodes/fields.js";
import { creditSign } from "../nodes/figure.js";
import { valuedFigure } from "../nodes/key-figures.js";
import { datedEvent } from "../nodes/timeline.js";
import { writeAttributes } from "../segment/markdown/attributes.js";
import type { TreeNode } from "../tree.js";
import { hasOnly, nameAndAttributes } from "./attributes.js";
import { escapeText, reference } from "./escape.js";
import { FOOTNOTE_LABEL, type InlinePlace, writeAddress, writeInline, writeResource } from "./inline.js";

/** What writing blocks needs to know of the article. */
export interface WriteState {
  /** Labels of footnotes that are written `[^1]: …`. */
  footnotes: ReadonlySet<string>;
  extensions: readonly Extension[];
}

/** Writes blocks, parted by blank lines. */
export function writeFlow(nodes: readonly TreeNode[], state: WriteState): string {
  const parts: string[] = [];
  nodes.forEach((node, index) => {
    const previous = nodes[index - 1];
    // Two lists in a row would be read as one.
    const generic = node.type === "list" && previous?.type === "list";
    parts.push(generic ? writeDirective(node, state) : writeBlock(node, state));
  });
  return parts.join("\n\n");
}

/** Writes one block in its own syntax where that says all of it, else as a directive. */
export function writeBlock(node: TreeNode, state: WriteState): string {
  return WRITERS[node.type]?.(node, state) ?? writeDirective(node, state);
}

type BlockWriter = (node: TreeNode, state: WriteState) => string | undefined;

const WRITERS: Readonly<Record<string, BlockWriter>> = {
  __proto__: null as never,
  paragraph: (node, state) => {
    if (!hasOnly(node) || isEmpty(node)) return undefined;
    return writeInline(node.children ?? [], textPlace(state));
  },
  headline: (node, state) => writeHeading(node, 1, state),
  heading: (node, state) => writeHeading(node, Number(node.depth), state),
  thematicBreak: (node) => (hasOnly(node) ? "***" : undefined),
  blockquote: (node, state) => {
    const children = node.children ?? [];
    if (!hasOnly(node) || children.length === 0 || !children.every(isPlainParagraph)) return undefined;
    return startsWithDash(children.at(-1)!) ? undefined : quoted(writeFlow(children, state));
  },
  pullQuote: (node, state) => {
    const children = node.children ?? [];
    const attribution = children.at(-1);
    const paragraphs = children.slice(0, -1);
    if (!hasOnly(node) || attribution?.type !== "attribution" || paragraphs.length === 0) return undefined;
    if (!paragraphs.every(isPlainParagraph) || startsWithDash(paragraphs.at(-1)!)) return undefined;
    if (!isOneLine(attribution) || !isSame(attributionOf(attribution.children ?? [], {}), attribution))
      return undefined;
    const said = writeInline(attribution.children ?? [], { ...linePlace(state), lineStart: false });
    if (/^[\s\u00A0\u202F—–―-]/.test(said)) return undefined;
    return quoted(`${writeFlow(paragraphs, state)}\n\n— ${said}`);
  },
  list: (node, state) => writeList(node, state),
  table: (node, state) => writeTable(node, state),
  code: (node) => writeCode(node),
  figure: (node, state) => writeFigure(node, state),
  footnoteDefinition: (node, state) => {
    if (!isPlainFootnote(node)) return undefined;
    return `[^${node.label}]: ${indented(writeFlow(node.children ?? [], state), "    ")}`;
  },
  questionAnswer: (node, state) => (hasOnly(node) ? writeFlow(node.children ?? [], state) : undefined),
  relatedLinks: (node, state) => {
    const items = (node.children ?? []).filter((child) => child.type === "relatedLink");
    if (items.length !== node.children?.length || !hasOnly(node)) return undefined;
    const lines = items.map((item) => {
      const [only] = item.children ?? [];
      if (!hasOnly(item, "url") || isEmpty(item) || !isOneLine(item)) return undefined;
      if (item.url === undefined) {
        return item.children?.length === 1 && only?.type === "link"
          ? undefined
          : `- ${writeInline(item.children ?? [], linePlace(state))}`;
      }
      const resource = writeResource(item);
      if (resource === undefined || item.children?.some(holdsLink)) return undefined;
      return `- [${writeInline(item.children ?? [], { ...linePlace(state), lineStart: false, inLink: true })}]${resource}`;
    });
    return fencedList("relatedLinks", lines);
  },
  keyFigures: (node, state) => itemList(node, "keyFigure", valuedFigure, state),
  timeline: (node, state) => itemList(node, "timelineEvent", datedEvent, state),
};

function textPlace(state: WriteState): InlinePlace {
  return { oneLine: false, lineStart: true, table: false, inLink: false, footnotes: state.footnotes };
}

function linePlace(state: WriteState): InlinePlace {
  return { ...textPlace(state), oneLine: true };
}

function isEmpty(node: TreeNode): boolean {
  return (node.children ?? []).length === 0;
}

/** Whether no line end stands in a node's own line of text. */
function isOneLine(node: TreeNode): boolean {
  return !(node.children ?? []).some((child) => child.type === "break");
}

function isPlainParagraph(node: TreeNode): boolean {
  return node.type === "paragraph" && hasOnly(node) && !isEmpty(node) && isOneLine(node);
}

function startsWithDash(paragraph: TreeNode): boolean {
  const [first] = paragraph.children ?? [];
  return first?.type !== "text" || /^[—–―-]/.test(String(first.value));
}

function holdsLink(node: TreeNode): boolean {
  return node.type === "link" || (node.children ?? []).some(holdsLink);
}

function writeHeading(node: TreeNode, depth: number, state: WriteState): string | undefined {
  if (!hasOnly(node, "depth") || isEmpty(node) || !(depth >= 1 && depth <= 6)) return undefined;
  const text = writeInline(node.children ?? [], linePlace(state));
  // Signs behind a blank would close the heading.
  return `${"#".repeat(depth)} ${text.replace(/(?<=[ \t])#+$/, (hashes) => hashes.replaceAll("#", "\\#"))}`;
}

/** Puts `> ` before each line. */
function quoted(text: string): string {
  return text.replace(/^/gm, "> ").replace(/^> $/gm, ">");
}

function indented(text: string, indent: string): string {
  return text.replace(/\n(?=[^\n])/g, `\n${indent}`);
}

function writeList(node: TreeNode, state: WriteState): string | undefined {
  const { ordered, start } = node;
  if (!hasOnly(node, "ordered", "start")) return undefined;
  if (ordered !== undefined && ordered !== true) return undefined;
  const numbered = Number.isInteger(start) && (start as number) >= 0 && (start as number) <= 999_990_000 && start !== 1;
  if (start !== undefined && !(ordered === true && numbered)) return undefined;
  const items = node.children ?? [];
  if (!items.every(isPlainItem)) return undefined;
  const lines = items.map((item, index) => {
    const marker = ordered === true ? `${((start as number | undefined) ?? 1) + index}.` : "-";
    return `${marker} ${indented(item.children!.map((child) => writeBlock(child, state)).join("\n"), " ".repeat(marker.length + 1))}`;
  });
  return items.length === 0 ? undefined : lines.join("\n");
}

/** An item of one paragraph and at most one list of such items: it reads back without blank lines. */
function isPlainItem(item: TreeNode): boolean {
  const [first, second, third] = item.children ?? [];
  if (item.type !== "listItem" || !hasOnly(item) || first === undefined || third !== undefined) return false;
  if (!isPlainParagraph(first) || startsWithTask(first)) return false;
  return second === undefined || (second.type === "list" && writeList(second, EMPTY) !== undefined);
}

const EMPTY: WriteState = { footnotes: new Set(), extensions: [] };

function startsWithTask(paragraph: TreeNode): boolean {
  const [first] = paragraph.children ?? [];
  return first?.type === "text" && /^\[[ xX]\]/.test(String(first.value));
}

function writeTable(node: TreeNode, state: WriteState): string | undefined {
  const rows = node.children ?? [];
  const columns = rows[0]?.children?.length ?? 0;
  const align = node.align as (string | null)[] | null | undefined;
  if (!hasOnly(node, "align") || columns === 0) return undefined;
  if (align !== undefined && (align?.length !== columns || align.every((one) => one === null))) return undefined;
  if (
    !rows.every(
      (row) => hasOnly(row) && row.children?.length === columns && row.children.every((cell) => hasOnly(cell)),
    )
  ) {
    return undefined;
  }
  const place: InlinePlace = { ...linePlace(state), table: true, lineStart: false };
  const lines = rows.map(
    (row) => `| ${row.children!.map((cell) => writeInline(cell.children ?? [], place)).join(" | ")} |`,
  );
  const rule = Array.from({ length: columns }, (_, index) => RULES[align?.[index] ?? "none"]!);
  lines.splice(1, 0, `| ${rule.join(" | ")} |`);
  return lines.join("\n");
}

const RULES: Readonly<Record<string, string>> = { none: "---", left: ":--", right: "--:", center: ":-:" };

function writeCode(node: TreeNode): string | undefined {
  const { lang, meta, value } = node;
  if (!hasOnly(node, "lang", "meta", "value") || lang === null || meta === null) return undefined;
  if (lang !== undefined && !/^[^\s`~&\\{]+$/.test(String(lang))) return undefined;
  if (
    meta !== undefined &&
    (lang === undefined || !/^[^\s`&\\](?:[^`&\\\0-\x1F\u2028\u2029]*[^\s`&\\])?$/.test(String(meta)))
  ) {
    return undefined;
  }
  const text = String(value);
  if (/[\0\r\uFEFF\u2028\u2029\uD800-\uDFFF]/.test(text)) return undefined;
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const info = [lang, meta].filter((part) => part !== undefined).join(" ");
  return `${fence}${info}\n${text === "" ? "" : `${text}\n`}${fence}`;
}

/** `![alt](address)` with its caption and credits on the lines below. */
function writeFigure(node: TreeNode, state: WriteState): string | undefined {
  const [image, ...rest] = node.children ?? [];
  const alt = image?.alt;
  if (!hasOnly(node) || image?.type !== "image" || typeof alt !== "string") return undefined;
  const address = writeAddress(image);
  if (address === undefined || /[\n\r]/.test(alt)) return undefined;
  const { attributes } = nameAndAttributes(image, [], ["url", "alt", "title"]);
  const lines = [`![${escapeText(alt, "[", { lineStart: false, table: false })}]${address}${attributes}`];
  for (const [index, child] of rest.entries()) {
    if (isEmpty(child) || !isOneLine(child)) return undefined;
    if (child.type === "caption" && index === 0) {
      const line = writeInline(child.children ?? [], linePlace(state));
      const unwrapped = child.children?.length === 1 && child.children[0]?.type === "emphasis";
      if (!hasOnly(child) || unwrapped || creditSign({ text: line, start: 0, end: line.length }) !== undefined)
        return undefined;
      lines.push(line);
    } else {
      const sign = child.type === "credit" && hasOnly(child, "role") ? CREDITS[String(child.role)] : undefined;
      if (sign === undefined) return undefined;
      const line = writeInline(child.children ?? [], { ...linePlace(state), lineStart: false });
      if (/^\s/.test(line)) return undefined;
      lines.push(`${sign} : ${line}`);
    }
  }
  return lines.join("\n");
}

const CREDITS: Readonly<Record<string, string>> = {
  __proto__: null as never,
  source: "Crédit",
  photographer: "Photo",
  illustrator: "Illustration",
};

/** Whether a footnote can be written `[^1]: …`. */
export function isPlainFootnote(node: TreeNode): boolean {
  const { label, children = [] } = node;
  return (
    hasOnly(node, "identifier", "label") &&
    typeof label === "string" &&
    FOOTNOTE_LABEL.test(label) &&
    node.identifier === label.toLowerCase() &&
    children.length > 0 &&
    children.every(isPlainParagraph)
  );
}

/** Items that a plain list says whole, because reading it finds their fields. */
function itemList(
  node: TreeNode,
  type: string,
  derive: (item: TreeNode) => TreeNode,
  state: WriteState,
): string | undefined {
  const items = node.children ?? [];
  if (!hasOnly(node) || !items.every((item) => item.type === type)) return undefined;
  const lines = items.map((item) => {
    const inline = contentOf(type) === "inline*";
    const [only] = item.children ?? [];
    if (!inline && (item.children?.length !== 1 || only === undefined || !isPlainParagraph(only))) return undefined;
    if (isEmpty(item) || (inline && !isOneLine(item))) return undefined;
    if (!isSame(derive({ type, children: item.children ?? [] }), item)) return undefined;
    return `- ${writeInline((inline ? item : only!).children ?? [], linePlace(state))}`;
  });
  return fencedList(node.type, lines);
}

function fencedList(type: string, lines: readonly (string | undefined)[]): string | undefined {
  if (lines.length === 0 || lines.some((line) => line === undefined)) return undefined;
  return `:::${nameAndAttributes({ type }).name}\n${lines.join("\n")}\n:::`;
}

/** Whether two nodes say the same, positions aside. */
function isSame(a: TreeNode | undefined, b: TreeNode): boolean {
  const plain = (_: string, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([key]) => key !== "position")
            .sort(([x], [y]) => (x < y ? -1 : 1)),
        )
      : value;
  return JSON.stringify(a, plain) === JSON.stringify(b, plain);
}

/** Writes any block as a directive: `:::name{attributes}` … `:::`, on one line when it holds nothing. */
export function writeDirective(node: TreeNode, state: WriteState, classes: readonly string[] = []): string {
  const extension = state.extensions.find((one) => one.type === node.type);
  if (extension?.markdown !== undefined) return writeExtension(node, extension, state);
  const { name, attributes } = nameAndAttributes(node, classes);
  const { children } = node;
  const content = contentOf(node.type);
  if (children === undefined || (children.length === 0 && (content === "" || node.type === "embed"))) {
    return `::${name}${attributes}`;
  }
  const inline = content === undefined ? children.length > 0 && children.every(isInline) : /\binline\b/.test(content);
  if (content === undefined && inline) {
    const label = writeInline(children, { ...linePlace(state), lineStart: false });
    return `:::${name}[${label}]${attributes}\n:::`;
  }
  const inner = inline ? writeInline(children, textPlace(state)) : writeFlow(children, state);
  const said = QUOTATIONS.has(node.type) && children.at(-1)?.type === "paragraph";
  return fenced(`${name}${attributes}`, said ? withoutDash(inner) : inner);
}

/** Nodes whose last line says whose they are when a dash opens it. */
const QUOTATIONS: ReadonlySet<string> = new Set(["blockquote", "pullQuote"]);

/** A text whose last line opens with a dash, which is one of its own, as a reference. */
function withoutDash(text: string): string {
  const start = text.lastIndexOf("\n") + 1;
  const dash = text[start] ?? "";
  return /^[—–―]$/.test(dash) ? text.slice(0, start) + reference(dash) + text.slice(start + 1) : text;
}

/** A directive around written blocks, its fence longer than those within. */
export function fenced(opening: string, inner: string): string {
  let size = 3;
  for (const [run] of inner.matchAll(/^:{3,}/gm)) size = Math.max(size, run.length + 1);
  const fence = ":".repeat(size);
  return `${fence}${opening}\n${inner === "" ? "" : `${inner}\n`}${fence}`;
}

function writeExtension(node: TreeNode, extension: Extension, state: WriteState): string {
  const { directive, write } = extension.markdown!;
  const { attributes = {}, label = [], children = [] } = write(node as never);
  const { id, ...values } = attributes;
  const text = writeInline(label as unknown as TreeNode[], { ...linePlace(state), lineStart: false });
  const opening = `${directive}${label.length > 0 ? `[${text}]` : ""}${writeAttributes([], id, Object.entries(values))}`;
  return fenced(opening, writeFlow(children as unknown as TreeNode[], state));
}
