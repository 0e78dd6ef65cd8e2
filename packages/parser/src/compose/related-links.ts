import type { Heading, Inline, RelatedLink, RelatedLinks } from "@marbre/schema";
import type { Block } from "../block.js";
import { readUrl } from "../inline/links.js";
import type { TreeNode } from "../tree.js";
import type { Composer, Composition } from "./composition.js";
import {
  blockPosition,
  blocksPosition,
  canCut,
  consume,
  follows,
  inlineOf,
  paragraphOf,
  rangePosition,
  zoneAt,
} from "./composition.js";

/**
 * « Lire aussi » lines and the titles under « Sur le même sujet » → `relatedLinks`; the words before a title are
 * consumed, an address in the line is its `url`.
 */
export const relatedLinks: Composer = (state, index) => {
  const first = state.blocks[index] as Block;
  if (linksIn(first.inline ?? []) > 1) {
    // One title leads to one article: a line of several links is text.
    state.body.push(paragraphOf(state, index));
    return index + 1;
  }
  let heading: Heading | undefined;
  const links: RelatedLink[] = [];
  let at = index;
  while (at === index || follows(state, at, "relatedLink", first)) {
    const block = state.blocks[at] as Block;
    if (at > index && linksIn(block.inline ?? []) > 1) break;
    const isHeading = block.lines?.relatedLink?.value.kind === "heading";
    // a new list begins
    if (isHeading && (links.length > 0 || heading !== undefined)) break;
    if (isHeading)
      heading = { type: "heading", depth: 3, children: inlineOf(state, block), position: blockPosition(state, block) };
    else links.push(linkNode(state, block));
    at++;
  }
  const last = state.blocks[at - 1] as Block;
  if (links.length === 0) {
    // The title of a list that is no list stands over text.
    const title = { ...(heading as Heading), depth: 2 as const };
    state.body.push(title);
    return at;
  }
  const nameless = links.findIndex((link) => link.url === undefined);
  if (nameless >= 0) {
    const block = state.blocks[index + nameless + (heading === undefined ? 0 : 1)] as Block;
    const title = block.lines?.relatedLink?.value.title;
    const text = block.text.slice(title?.start ?? 0, title?.end).slice(0, 120);
    state.context.report("related-link-without-url", first.start, last.end, { text });
  }
  const node: RelatedLinks = {
    type: "relatedLinks",
    children: heading === undefined ? links : [heading, ...links],
    position: blocksPosition(state, first, last),
  };
  if (zoneAt(state, index) === "footer") state.footer.push(node);
  else state.body.push(node);
  return at;
};

function linksIn(nodes: readonly TreeNode[]): number {
  return nodes.reduce((count, node) => count + (node.type === "link" ? 1 : linksIn(node.children ?? [])), 0);
}

function linkNode(state: Composition, block: Block): RelatedLink {
  const title = canCut(block) ? block.lines?.relatedLink?.value.title : undefined;
  const start = title?.start ?? 0;
  let end = title?.end ?? block.text.length;
  const node: RelatedLink = { type: "relatedLink", children: [], position: blockPosition(state, block) };
  const scheme = canCut(block) ? block.text.lastIndexOf("://") : -1;
  const link = scheme > start ? readUrl(block.text, scheme, start) : undefined;
  if (link?.type === "link" && link.end === end) {
    node.url = link.url;
    const before = block.text.slice(start, link.start).replace(/[\s:–—-]+$/, "").length;
    if (before > 0) {
      consume(state, block, start + before, end);
      end = start + before;
    }
  }
  consume(state, block, 0, start);
  consume(state, block, end, block.text.length);
  const children = inlineOf(state, block, start, end);
  const marked = children.find((child) => child.type === "link");
  if (node.url === undefined && marked !== undefined) node.url = marked.url;
  node.children = linkless(children);
  if (end - start < block.text.length) node.position = rangePosition(state, block, start, end);
  return node;
}

/** A link holds no link: the address of the first is that of the whole. */
function linkless(children: readonly Inline[]): RelatedLink["children"] {
  return children.flatMap((child) => (child.type === "link" ? child.children : [child])) as RelatedLink["children"];
}
