import type { Attribution, Blockquote, Paragraph, PullQuote } from "@marbre/schema";
import type { Block } from "../block.js";
import type { Composer, Composition } from "./composition.js";
import { blockPosition, blocksPosition, canCut, consume, follows, inlineOf, paragraphOf } from "./composition.js";

/** Pull quote (French: *exergue*) → `pullQuote`: its blocks as paragraphs, then the attribution under them. */
export const pullQuote: Composer = (state, index) => {
  const first = state.blocks[index] as Block;
  const children: (Paragraph | Attribution)[] = [];
  let at = index;
  while (at === index || follows(state, at, "pullQuote", first)) children.push(paragraphOf(state, at++));
  const attributed = attributionAt(state, at, first);
  if (attributed !== undefined) {
    children.push(attributed.node);
    at = attributed.next;
  }
  const last = state.blocks[at - 1] as Block;
  state.body.push({ type: "pullQuote", children, position: blocksPosition(state, first, last) });
  return at;
};

/** An attribution without a quotation above it joins the last quotation that has none, else it is a paragraph. */
export const attribution: Composer = (state, index) => {
  const block = state.blocks[index] as Block;
  const before = state.body.at(-1) as PullQuote | Blockquote | undefined;
  const attributed = attributionAt(state, index, block);
  if (
    attributed !== undefined &&
    (before?.type === "blockquote" || before?.type === "pullQuote") &&
    before.children.at(-1)?.type !== "attribution"
  ) {
    before.children.push(attributed.node);
    if (before.position !== undefined && attributed.node.position !== undefined)
      before.position = { start: before.position.start, end: attributed.node.position.end };
    return attributed.next;
  }
  state.body.push(paragraphOf(state, index));
  return index + 1;
};

/** The attribution that the block at an index and the one after it make: `Prénom Nom`, then `fonction`. */
function attributionAt(
  state: Composition,
  index: number,
  first: Block,
): { node: Attribution; next: number } | undefined {
  if (!follows(state, index, "attribution", first)) return undefined;
  const block = state.blocks[index] as Block;
  const value = block.lines?.attribution?.value;
  const node: Attribution = { type: "attribution", children: [], position: blockPosition(state, block) };
  if (value?.name !== undefined) node.name = value.name;
  if (value?.role !== undefined) node.role = value.role;
  const dash = canCut(block) ? (/^[\s–—-]+/.exec(block.text)?.[0].length ?? 0) : 0;
  consume(state, block, 0, dash);
  node.children = inlineOf(state, block, dash);
  if (!follows(state, index + 1, "attribution", first)) return { node, next: index + 1 };
  const second = state.blocks[index + 1] as Block;
  const position = blockPosition(state, second);
  node.children = [
    ...node.children,
    { type: "break", position: { start: position.start, end: position.start } },
    ...inlineOf(state, second),
  ];
  if (node.role === undefined) node.role = second.text;
  if (node.position !== undefined) node.position = { start: node.position.start, end: position.end };
  return { node, next: index + 2 };
}
