import type { BlockGiven } from "./given.js";
import type { Lines } from "./recognise/lines.js";
import type { TreeNode } from "./tree.js";

/** The labels of the copy, in the order of the contract (design, section 5). */
export const LABELS = [
  "section",
  "kicker",
  "headline",
  "standfirst",
  "byline",
  "date",
  "dateline",
  "readingTime",
  "paragraph",
  "heading",
  "pullQuote",
  "attribution",
  "question",
  "listItem",
  "caption",
  "credit",
  "table",
  "embed",
  "relatedLink",
  "promo",
  "bio",
  "note",
  "furniture",
] as const;

/** What a block of copy is. */
export type Label = (typeof LABELS)[number];

/** Tells whether `value` is one of {@link LABELS}. */
export function isLabel(value: unknown): value is Label {
  return typeof value === "string" && (LABELS as readonly string[]).includes(value);
}

/**
 * One block of copy: what stands between two separations of the source.
 *
 * Blocks are in source order, do not overlap, and together hold every character of the source that is not blank.
 */
export interface Block {
  /**
   * What a reader reads: hard wraps joined by a space, markup and stray control characters removed, a line break that
   * is kept is one `\n`. The exact slice of the source when nothing had to change.
   */
  text: string;
  /** Offset of the first character in the source, in UTF-16 units; never a blank. */
  start: number;
  /** Offset behind the last character in the source. */
  end: number;
  /**
   * Where `text` comes from when it is not `source.slice(start, end)`: flat pairs `textIndex, sourceOffset` in rising
   * order, the first `0, …`. Between two pairs text and source run side by side. Absent: index + `start`.
   */
  map?: readonly number[];
  /** What markup, a hint or a profile says of the block: a fixed point of the best path. */
  given?: BlockGiven;
  /**
   * Phrasing made by markup instead of `text`, positions included; compose uses it in place of its own inline reading
   * and may still look for French quotations inside its text nodes.
   */
  inline?: TreeNode[];
  /** Markup sets the whole block in bold: evidence of a heading or a question, no more. */
  bold?: true;
  /**
   * Markup has a form of its own for some labels, which the block has not, so that it is none of them: with signs, lists,
   * tables, captions and credits; with elements, lists and tables.
   */
  unmarked?: "signs" | "elements";
  /** Who speaks, where the copy shows by the turns of its names that the block begins with one. */
  speaker?: string;
  /** The hour that leads an entry of live coverage. */
  clock?: {
    /** Minutes since midnight. */
    minutes: number;
    /** Whether it is the time of Greenwich: « TU », « GMT ». */
    universal?: true;
    /** Whether it is all the block holds. */
    alone?: true;
  };
  /** What the line grammars recognised; absent where none was tried or none matched. */
  lines?: Lines;
  /** The label the best path chose; set by classify. */
  label?: Label;
}

/** Text and where it comes from. */
type Mapped = Pick<Block, "start" | "map">;

/** Offset in the source of the character at `index` of the block's text. */
export function sourceOffset(block: Mapped, index: number): number {
  const map = block.map;
  if (map === undefined) return block.start + index;
  let low = 0;
  let high = map.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (map[middle * 2]! <= index) low = middle;
    else high = middle - 1;
  }
  return map[low * 2 + 1]! + index - map[low * 2]!;
}

/**
 * Offset in the source behind the text that ends before `index`: what was removed after that text (a line end, markup)
 * is not counted in.
 */
export function sourceEnd(block: Mapped, index: number): number {
  if (index <= 0) return sourceOffset(block, 0);
  return block.map === undefined ? block.start + index : sourceOffset(block, index - 1) + 1;
}
