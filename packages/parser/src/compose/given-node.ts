import type {
  BodyContent,
  Byline,
  Dateline,
  Figure,
  FooterContent,
  Headline,
  Kicker,
  Paragraph,
  Standfirst,
  Subheadline,
} from "@marbre/schema";
import { toText } from "@marbre/schema";
import type { Block } from "../block.js";
import { enrich } from "../inline/markup.js";
import type { TreeNode } from "../tree.js";
import type { Composer, Composition } from "./composition.js";
import { zoneAt } from "./composition.js";

/** Nodes whose children are phrasing that French inline reading may add to. */
const PHRASING: ReadonlySet<string> = new Set([
  "paragraph",
  "heading",
  "headline",
  "kicker",
  "subheadline",
  "caption",
  "relatedLink",
  "tableCell",
]);

const FOOTER: ReadonlySet<string> = new Set([
  "byline",
  "bio",
  "note",
  "correction",
  "promo",
  "paywall",
  "relatedLinks",
  "credit",
  "footnoteDefinition",
]);

const HEADER: ReadonlySet<string> = new Set(["kicker", "headline", "subheadline", "standfirst", "dateline"]);

/** Puts a node that markup made where its part, its type or its place in the copy says. */
export const placeGiven: Composer = (state, index) => {
  const block = state.blocks[index] as Block;
  const given = block.given as NonNullable<Block["given"]>;
  let node = given.node as TreeNode;
  if (given.exact !== true && state.context.canonical !== true) node = read(state, node);
  placeNode(state, node, given.part ?? partOf(state, index, node));
  return index + 1;
};

/** Puts a node into the header, the body or the footer; what the part cannot hold goes to the body. */
export function placeNode(state: Composition, node: TreeNode, part: "header" | "body" | "footer"): void {
  if ((part === "header" || HEADER.has(node.type)) && placeHeader(state, node)) return;
  if (part === "footer" && FOOTER.has(node.type)) {
    state.footer.push(node as unknown as FooterContent);
    return;
  }
  if (node.type === "paragraph" && state.context.canonical !== true) {
    if (!state.led && node.lead === undefined) (node as unknown as Paragraph).lead = true;
    state.led = true;
  }
  state.body.push(flowOf(node));
}

/** Header nodes that front matter carries stand in for those the copy lacks. */
export function fillHeader(state: Composition, nodes: readonly TreeNode[]): void {
  const signed = state.header.bylines.length > 0;
  for (const node of nodes) {
    if (node.type === "byline" && signed) continue;
    if (!placeHeader(state, node) && node.type === "headline") otherHeadline(state, node as unknown as Headline);
  }
}

/** The title of front matter whose copy opens with another one: what search engines show. */
function otherHeadline({ header, meta, context }: Composition, node: Headline): void {
  const text = toText(node);
  const { start, end } = node.position ?? {};
  if (header.headline === undefined || toText(header.headline) === text) return;
  meta.headlines = { seo: text, ...meta.headlines };
  const type = "`meta.headlines.seo`";
  context.report("headline-repeated", start?.offset ?? 0, end?.offset ?? 0, { text, type });
}

function partOf(state: Composition, index: number, node: TreeNode): "header" | "body" | "footer" {
  if (HEADER.has(node.type)) return "header";
  const zone = zoneAt(state, index);
  if (node.type === "byline" || node.type === "figure")
    return zone === "header" ? "header" : FOOTER.has(node.type) ? zone : "body";
  return zone === "footer" && FOOTER.has(node.type) ? "footer" : "body";
}

/** Whether the header took the node: each part once, bylines as they come. */
function placeHeader(state: Composition, node: TreeNode): boolean {
  const { header } = state;
  const made = node as unknown;
  switch (node.type) {
    case "kicker":
      if (header.kicker !== undefined) return false;
      header.kicker = made as Kicker;
      return true;
    case "headline":
      if (header.headline !== undefined) return false;
      header.headline = made as Headline;
      return true;
    case "subheadline":
      if (header.subheadline !== undefined) return false;
      header.subheadline = made as Subheadline;
      return true;
    case "standfirst":
      if (header.standfirst === undefined) header.standfirst = made as Standfirst;
      else header.standfirst.children.push(...(made as Standfirst).children);
      return true;
    case "byline":
      header.bylines.push(made as Byline);
      return true;
    case "dateline":
      if (header.dateline !== undefined) return false;
      header.dateline = made as Dateline;
      return true;
    case "figure":
      if (header.figure !== undefined) return false;
      header.figure = made as Figure;
      return true;
    default:
      return false;
  }
}

/** A node as flow may hold it: header nodes that have no place left become a heading or a paragraph. */
function flowOf(node: TreeNode): BodyContent {
  const position = node.position === undefined ? {} : { position: node.position };
  const children = node.children ?? [];
  if (node.type === "headline" || node.type === "subheadline")
    return { type: "heading", depth: 2, children, ...position } as unknown as BodyContent;
  if (node.type === "kicker" || node.type === "dateline" || node.type === "attribution")
    return { type: "paragraph", children, ...position } as unknown as BodyContent;
  if (
    node.type === "caption" ||
    node.type === "credit" ||
    node.type === "image" ||
    node.type === "video" ||
    node.type === "audio"
  ) {
    return { type: "figure", children: [node], ...position } as unknown as BodyContent;
  }
  return node as unknown as BodyContent;
}

/** Reads French inline structure inside the phrasing of a ready node. */
function read(state: Composition, node: TreeNode): TreeNode {
  if (node.children === undefined) return node;
  if (PHRASING.has(node.type))
    return { ...node, children: enrich(node.children, state.inline) as unknown as TreeNode[] };
  let changed = false;
  const children = node.children.map((child) => {
    const made = read(state, child);
    if (made !== child) changed = true;
    return made;
  });
  return changed ? { ...node, children } : node;
}
