import type {
  BodyContent,
  Byline,
  Dateline,
  Figure,
  FooterContent,
  Headline,
  Inline,
  Kicker,
  Meta,
  Paragraph,
  Position,
  Standfirst,
  Subheadline,
} from "@marbre/schema";
import type { Block, Label } from "../block.js";
import { sourceEnd, sourceOffset } from "../block.js";
import type { Context } from "../context.js";
import { enrich } from "../inline/markup.js";
import type { InlineContext, Thread } from "../inline/phrasing.js";
import { phrasing, threadedPhrasing } from "../inline/phrasing.js";
import { type Scan, scanText } from "../inline/scan.js";
import { withoutSetting } from "../inline/setting.js";
import { sliceNodes, textLength } from "../inline/slice.js";
import { findThreadEnd } from "../inline/thread.js";
import type { TreeNode } from "../tree.js";

/** The parts of a header while it is being filled. */
export interface HeaderParts {
  kicker?: Kicker;
  headline?: Headline;
  subheadline?: Subheadline;
  standfirst?: Standfirst;
  bylines: Byline[];
  dateline?: Dateline;
  figure?: Figure;
}

/** Where a block stands: before the text, in it, or after it. */
export type Zone = "header" | "body" | "footer";

/** An article in the making. */
export interface Composition {
  readonly blocks: readonly Block[];
  readonly context: Context;
  readonly inline: InlineContext;
  readonly meta: Meta;
  readonly header: HeaderParts;
  /** Where flow goes now: the body, or the content of a container. */
  body: BodyContent[];
  readonly footer: FooterContent[];
  /** Index of the first block of the text, and of the last. */
  readonly firstText: number;
  readonly lastText: number;
  /** Whether the opening paragraph has been seen. */
  led: boolean;
  /** Whether the place where the free part ends has been marked. */
  walled: boolean;
  /** Quotations that run on: the part that stands in a block, by its index. */
  readonly threads: Map<number, Thread>;
  /** Ranges of the source that a line grammar consumed, as flat pairs; for those who check that nothing is lost. */
  readonly consumed: number[];
}

/** Puts the block at `index`, and others with it, into the article; returns the index of the next block to compose. */
export type Composer = (state: Composition, index: number) => number;

/** Labels that are the text of the article. */
const TEXT_LABELS: ReadonlySet<Label> = new Set<Label>([
  "paragraph",
  "heading",
  "question",
  "pullQuote",
  "attribution",
  "listItem",
  "table",
]);

/** Whether blocks of a label are the text itself, not something before or after it. */
export function isTextLabel(label: Label): boolean {
  return TEXT_LABELS.has(label);
}

/** The label of the block at an index; `undefined` past the end. */
export function labelAt(state: Composition, index: number): Label | undefined {
  const block = state.blocks[index];
  return block === undefined ? undefined : (block.label ?? "paragraph");
}

/** Whether the block at `index` may be joined to one before it: same label, no ready node, same container. */
export function follows(state: Composition, index: number, label: Label, first: Block): boolean {
  const block = state.blocks[index];
  return (
    block !== undefined &&
    (block.label ?? "paragraph") === label &&
    block.given?.node === undefined &&
    block.given?.within === first.given?.within
  );
}

/** Where the block at an index stands; inside a container always the body. */
export function zoneAt(state: Composition, index: number): Zone {
  if ((state.blocks[index] as Block).given?.within !== undefined) return "body";
  if (index < state.firstText) return "header";
  return index > state.lastText ? "footer" : "body";
}

/** Position of a whole block. */
export function blockPosition(state: Composition, block: Block): Position {
  return state.context.places.position(block.start, block.end);
}

/** Position from the start of one block to the end of another. */
export function blocksPosition(state: Composition, first: Block, last: Block): Position {
  return state.context.places.position(first.start, last.end);
}

/** Position of a range of a block's text. */
export function rangePosition(state: Composition, block: Block, start: number, end: number): Position {
  return state.context.places.position(
    sourceOffset(block, start),
    Math.max(sourceOffset(block, start), sourceEnd(block, end)),
  );
}

/** Notes that a line grammar consumed a range of a block's text, by default all of it. */
export function consume(state: Composition, block: Block, start = 0, end = block.text.length): void {
  if (end <= start) return;
  if (start === 0 && end === block.text.length) state.consumed.push(block.start, block.end);
  else state.consumed.push(sourceOffset(block, start), sourceEnd(block, end));
}

/** Phrasing of a range of a block, by default all of it; markup's own phrasing where there is some. */
export function inlineOf(state: Composition, block: Block, start = 0, end = block.text.length): Inline[] {
  if (block.inline === undefined) return phrasing(block, start, end, state.inline);
  if (block.given?.exact) return block.inline as unknown as Inline[];
  const whole = start === 0 && end === block.text.length;
  const nodes = whole
    ? block.inline
    : sliceNodes(block.inline, start, end, (from, to) => rangePosition(state, block, from, to));
  return enrich(withoutSettings(nodes, block), state.inline);
}

/** What is no paragraph is set in bold because of what it is, and what stands around the text in italics, too. */
function withoutSettings(nodes: TreeNode[], { bold, label }: Block): TreeNode[] {
  if (label === undefined || label === "paragraph") return nodes;
  const plain = bold === true ? withoutSetting(nodes, "strong") : nodes;
  return ITALIC.has(label) ? withoutSetting(plain, "emphasis") : plain;
}

/** Labels that houses set in italics; in titles italics mean something. */
const ITALIC: ReadonlySet<Label> = new Set<Label>([
  "standfirst",
  "byline",
  "date",
  "pullQuote",
  "caption",
  "credit",
  "promo",
  "bio",
  "note",
]);

/** Whether a block's text can be cut: markup's phrasing, where it shows another text than the block has, stays whole. */
export function canCut(block: Block): boolean {
  const { inline, text, given } = block;
  if (inline === undefined) return true;
  return given?.exact !== true && inline.reduce((sum, node) => sum + textLength(node), 0) === text.length;
}

/** The paragraph of the block at an index, from an index of its text on; quotations may run over into others. */
export function paragraphOf(state: Composition, index: number, from = 0, to?: number): Paragraph {
  const block = state.blocks[index] as Block;
  const position =
    from === 0 && to === undefined
      ? blockPosition(state, block)
      : rangePosition(state, block, from, to ?? block.text.length);
  if (block.inline !== undefined || to !== undefined) {
    return { type: "paragraph", children: inlineOf(state, block, from, to ?? block.text.length), position };
  }
  const text = from === 0 ? block.text : block.text.slice(from);
  const scan = scanText(text, state.inline.recognition);
  const thread = state.threads.get(index) ?? openThread(state, index, scan);
  return { type: "paragraph", children: threadedPhrasing(block, from, scan, thread, state.inline), position };
}

/** Follows a quotation that the block leaves open into the paragraphs after it. */
function openThread(state: Composition, index: number, scan: Scan): Thread | undefined {
  const open = scan.loose.findLast((mark) => mark.opens);
  if (open === undefined) return undefined;
  const block = state.blocks[index] as Block;
  const label = block.label ?? "paragraph";
  const found = findThreadEnd(open, (ahead) => {
    if (!follows(state, index + ahead, label, block)) return undefined;
    const next = state.blocks[index + ahead] as Block;
    return next.inline === undefined ? next.text : undefined;
  });
  if (found === undefined) return undefined;
  for (let ahead = 1; ahead < found.ahead; ahead++) state.threads.set(index + ahead, { part: "middle" });
  state.threads.set(index + found.ahead, { part: "end", end: found.end });
  return { part: "start", open };
}
