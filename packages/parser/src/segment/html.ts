import type { Block } from "../block.js";
import type { Context } from "../context.js";
import type { BlockGiven } from "../given.js";
import type { TreeNode } from "../tree.js";
import { findArticle, isDocument, readPageMeta } from "./html/document.js";
import { findAll, rangeOf } from "./html/element.js";
import { findFootnotes } from "./html/footnotes.js";
import { type HtmlBlock, toBlock } from "./html/html-block.js";
import { findExcess } from "./html/limits.js";
import { readPlainHtml } from "./html/plain.js";
import { type Nodes, type Root, readTree } from "./html/tree.js";
import { HtmlWalk, nodesIn } from "./html/walk.js";

/**
 * Cuts an HTML body, or the article of a saved page, into blocks: its tags are evidence (`given`), what is no copy
 * (scripts, hidden parts, share bars …) is left out and reported. Positions point into the HTML.
 */
export function segmentHtml(context: Context): Block[] {
  const { source } = context;
  const excess = findExcess(source);
  if (excess !== undefined) {
    const { what, limit, offset } = excess;
    context.report("html-too-complex", offset, Math.min(source.length, offset + 1), { what, limit });
    return meet(readPlainHtml(source), source);
  }
  const whole = isDocument(source);
  const root = readTree(source, whole);
  const article = whole ? findArticle(root) : root;
  const titled = findAll(root, (one) => one.tagName === "h1").length > 0;
  const walk = new HtmlWalk(context, findFootnotes(article), undefined, titled);
  if (whole) reportFrame(article, root, walk, context);
  if ("children" in article) walk.container(article);
  return meet(walk.blocks, source, whole ? readPageMeta(root) : undefined);
}

/**
 * The nodes of a block of HTML that stands in Markdown, and whether something of it was reported; `undefined` when it
 * is too complex to read. `html` is the slice of the source from `start` on, signs of containers blanked.
 */
export function readHtmlBlock(
  html: string,
  start: number,
  context: Context,
): { nodes: TreeNode[]; reported: boolean } | undefined {
  if (findExcess(html) !== undefined) return undefined;
  const root = readTree(html, false, start);
  let reported = false;
  const report: Context["report"] = (...problem) => {
    reported = true;
    context.report(...problem);
  };
  return { nodes: nodesIn(root, { ...context, report }, findFootnotes(root)), reported };
}

/** What stands on a page around its article is left out and reported, but for a title that stands before it. */
function reportFrame(article: Nodes, root: Root, walk: HtmlWalk, context: Context): void {
  const { start, end } = rangeOf(article);
  const { source } = context;
  if (start < 0 || article === root) return;
  const titled = findAll(article, (one) => one.tagName === "h1").length > 0;
  const title = titled
    ? undefined
    : findAll(root, (one) => one.tagName === "h1").find((one) => rangeOf(one).end <= start);
  if (title !== undefined) walk.container({ ...root, children: [title] });
  for (const [from, to] of [
    [0, start],
    [end, source.length],
  ] as const) {
    if (source.slice(from, to).trim() !== "" && showsText(root, from, to))
      context.report("html-dropped", from, to, { what: "page", tag: "html" });
  }
}

/** Whether a reader sees text of a tree that stands between two offsets; the head of a page shows none. */
function showsText(node: Nodes, from: number, to: number): boolean {
  if (node.type === "text") return node.start >= from && node.end <= to && node.value.trim() !== "";
  if (node.type === "comment" || (node.type === "element" && UNSEEN.has(node.tagName))) return false;
  return node.children.some((child) => showsText(child, from, to));
}

const UNSEEN = new Set(["head", "title", "script", "style", "noscript", "template"]);

/**
 * Makes the ranges of blocks meet, so that each character of the source is in one of them: tags and what was left out
 * go with the block behind them, those at the end with the last. The head of a page is a block, too, which carries what
 * the page says of itself.
 */
function meet(found: readonly HtmlBlock[], source: string, meta?: Record<string, unknown>): Block[] {
  const sorted = found.filter((block) => block.start >= 0).sort((a, b) => a.start - b.start || a.end - b.end);
  const blocks: Block[] = [];
  let from = 0;
  const head = sorted.length === 0 ? source.length : meta === undefined ? 0 : sorted[0]!.start;
  const [headStart, headEnd] = trimmed(source, 0, head);
  if (headStart < headEnd) {
    const given: BlockGiven = { label: "furniture", by: "markup", meta: meta ?? {}, exact: true };
    blocks.push({ text: "", start: headStart, end: headEnd, map: [0, headStart], given });
    from = head;
  }
  for (const [index, block] of sorted.entries()) {
    const next = sorted[index + 1];
    const to =
      next === undefined ? source.length : Math.min(Math.max(block.end, from + 1), Math.max(from + 1, next.start));
    const [start, end] = trimmed(source, from, to);
    if (start < end) blocks.push(toBlock(block, start, end));
    from = to;
  }
  return blocks;
}

function trimmed(source: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(source[from]!)) from++;
  while (to > from && /\s/.test(source[to - 1]!)) to--;
  return [from, to];
}
