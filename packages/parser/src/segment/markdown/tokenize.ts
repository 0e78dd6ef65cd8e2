import type { Nodes, Parents, Root } from "mdast";
import type { Directives } from "mdast-util-directive";
import { directiveFromMarkdown } from "mdast-util-directive";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { directive } from "micromark-extension-directive";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmTable } from "micromark-extension-gfm-table";
import type { Attributes } from "./attributes.js";
import { cellContent } from "./cell.js";
import type { Flow, FlowType, RawContent } from "./flow.js";
import type { Region } from "./scan.js";

/** What stands between two regions that are tokenized in one go: a comment ends every list and quotation. */
const SEPARATOR = "\n\n<!-- -->\n\n";

/**
 * Reads regions with remark-parse's tokenizer, one call for all of them, and returns the blocks of each. Only block
 * structure is read: what stands in a line is left raw.
 */
export function tokenizeRegions(source: string, regions: readonly Region[]): Flow[][] {
  if (regions.length === 0) return [];
  const joined = regions.map((region) => source.slice(region.start, region.end)).join(SEPARATOR);
  const flows = regions.map((): Flow[] => []);
  const starts: number[] = [];
  let offset = 0;
  for (const region of regions) {
    starts.push(offset);
    offset += region.end - region.start + SEPARATOR.length;
  }
  let index = 0;
  for (const node of parseBlocks(joined).children) {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    while (index + 1 < regions.length && starts[index + 1]! <= start) index++;
    const region = regions[index]!;
    if (start >= starts[index]! + region.end - region.start) continue;
    // A construct that runs over its region (it cannot, by the rules of the scanner) would take others along.
    if (regions.length > 1 && end > starts[index]! + region.end - region.start) {
      return regions.map((one) => tokenizeRegions(source, [one])[0]!);
    }
    flows[index]!.push(toFlow(node as Nodes, source, region.start - starts[index]!));
  }
  return flows;
}

/** Block structure of Markdown; all inline constructs are off, and so is indented code. */
function parseBlocks(value: string): Root {
  return fromMarkdown(value, {
    extensions: [gfmTable(), gfmFootnote(), { flow: directive().flow ?? {} }, { disable: { null: [...INLINE] } }],
    mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown(), directiveFromMarkdown()],
  });
}

const INLINE = [
  "attention",
  "autolink",
  "characterEscape",
  "characterReference",
  "codeIndented",
  "codeText",
  "hardBreakEscape",
  "htmlText",
  "labelEnd",
  "labelStartImage",
  "labelStartLink",
  "gfmFootnoteCall",
] as const;

function toFlow(node: Nodes | Directives, source: string, shift: number): Flow {
  const start = (node.position?.start.offset ?? 0) + shift;
  const end = (node.position?.end.offset ?? 0) + shift;
  const base = { start, end };
  switch (node.type) {
    case "paragraph":
      return { ...base, type: "paragraph", content: contentOf(source, start, end) };
    case "heading":
      return { ...base, type: "heading", depth: node.depth, content: headingContent(node, source, shift) };
    case "list":
      return {
        ...base,
        type: "list",
        ordered: node.ordered === true,
        ...(node.ordered === true && typeof node.start === "number" && { first: node.start }),
        spread: node.spread === true,
        children: childrenOf(node, source, shift),
      };
    case "listItem":
      return { ...base, type: "listItem", spread: node.spread === true, children: childrenOf(node, source, shift) };
    case "table":
      return { ...base, type: "table", align: node.align ?? [], children: childrenOf(node, source, shift) };
    case "tableCell":
      return { ...base, type: "tableCell", content: cellOf(node, source, shift) };
    case "code":
      return { ...base, type: "code", lang: node.lang ?? null, meta: node.meta ?? null, value: node.value };
    case "html":
      return { ...base, type: "html", value: node.value };
    case "definition":
      return {
        ...base,
        type: "definition",
        name: node.label ?? node.identifier,
        value: node.url,
        meta: node.title ?? null,
      };
    case "footnoteDefinition":
      return {
        ...base,
        type: "footnoteDefinition",
        name: node.label ?? node.identifier,
        children: childrenOf(node, source, shift),
      };
    case "containerDirective":
    case "leafDirective": {
      const [first, ...rest] = node.children as Nodes[];
      const labelled = node.type === "leafDirective" ? node : isLabel(first) ? first : undefined;
      const flow: Flow = { ...base, type: "directive", name: node.name, attributes: attributesOf(node.attributes) };
      const content = labelled === undefined ? undefined : innerContent(labelled, source, shift);
      if (content !== undefined) flow.content = content;
      const children = node.type === "leafDirective" ? [] : labelled === undefined ? (node.children as Nodes[]) : rest;
      flow.children = children.map((child) => toFlow(child, source, shift));
      return flow;
    }
    case "blockquote":
    case "tableRow":
    case "thematicBreak":
      return { ...base, type: node.type as FlowType, children: childrenOf(node, source, shift) };
    default:
      return { ...base, type: "paragraph", content: contentOf(source, start, end) };
  }
}

function childrenOf(node: Nodes, source: string, shift: number): Flow[] {
  return "children" in node ? (node as Parents).children.map((child) => toFlow(child as Nodes, source, shift)) : [];
}

function isLabel(node: Nodes | undefined): boolean {
  return node?.type === "paragraph" && (node.data as { directiveLabel?: unknown } | undefined)?.directiveLabel === true;
}

/** mdast's attributes of a directive in the shape of {@link Attributes}. */
export function attributesOf(
  given: Readonly<Record<string, string | null | undefined>> | null | undefined,
): Attributes {
  const attributes: Attributes = { classes: [], values: Object.create(null), end: 0 };
  for (const [key, value] of Object.entries(given ?? {})) {
    if (key === "id") attributes.id = value ?? "";
    else if (key === "class") attributes.classes.push(...(value ?? "").split(/\s+/).filter((name) => name !== ""));
    else attributes.values[key] = value ?? "";
  }
  return attributes;
}

/** The range of a node's children, which are raw text. */
function innerContent(node: Nodes, source: string, shift: number): RawContent | undefined {
  const children = "children" in node ? (node as Parents).children : [];
  const start = children[0]?.position?.start.offset;
  const end = children.at(-1)?.position?.end.offset;
  return start === undefined || end === undefined ? undefined : contentOf(source, start + shift, end + shift);
}

function cellOf(node: Nodes, source: string, shift: number): RawContent {
  const { start, end } = headingContent(node, source, shift);
  return cellContent(source, start, end);
}

function headingContent(node: Nodes, source: string, shift: number): RawContent {
  const at = (node.position?.start.offset ?? 0) + shift;
  return innerContent(node, source, shift) ?? { text: source, start: at, end: at };
}

/**
 * The content of a paragraph: the source itself, or its lines with the signs of containers taken off when it has
 * several and stands in a container.
 */
function contentOf(source: string, start: number, end: number): RawContent {
  const raw = source.slice(start, end);
  if (!/[\n\r]/.test(raw)) return { text: source, start, end };
  let text = "";
  const map: number[] = [];
  const line = /([ \t>]*)([^\n\r]*)(\r\n|\n|\r|$)/y;
  let index = 0;
  while (index < raw.length) {
    line.lastIndex = index;
    const match = line.exec(raw)!;
    const prefix = index === 0 ? 0 : match[1]!.length;
    map.push(text.length, start + index + prefix);
    text += match[0].slice(prefix);
    index += match[0].length;
    if (match[0] === "") break;
  }
  return { text, start: 0, end: text.length, map };
}
