import { type Block, sourceEnd, sourceOffset } from "../block.js";
import type { Context } from "../context.js";
import { sliceNodes, textLength } from "../inline/slice.js";
import type { TreeNode } from "../tree.js";

/** A range of a block's text. */
export interface Range {
  start: number;
  end: number;
}

/** Most lines a block is cut into. */
const MOST_LINES = 200;

/**
 * The lines a paragraph of markup was typed in, as ranges of its text: a line end of the source is a blank in it, a
 * break is a line end. One range for a block that is one line, has too many, or shows another text than it holds.
 */
export function linesOf(block: Block, { source, format }: Context): Range[] {
  const { text, inline } = block;
  const whole = [{ start: 0, end: text.length }];
  if (inline !== undefined && inline.reduce((sum, node) => sum + textLength(node), 0) !== text.length) return whole;
  const lines: Range[] = [];
  let start = 0;
  for (let index = nextBlank(text, 0); index !== -1; index = nextBlank(text, index + 1)) {
    const cut =
      text[index] === "\n" ||
      (format === "markdown" && /[\n\r]/.test(source.slice(sourceEnd(block, index), sourceOffset(block, index + 1))));
    if (!cut) continue;
    lines.push({ start, end: index });
    if (lines.length >= MOST_LINES) return whole;
    start = index + 1;
  }
  lines.push({ start, end: text.length });
  return lines;
}

function nextBlank(text: string, from: number): number {
  for (let index = from; index < text.length; index++) if (text[index] === " " || text[index] === "\n") return index;
  return -1;
}

/**
 * A block cut where its text has the ranges `lines`, in order; nothing is said of the parts yet. What stands between two
 * parts in the source (a tag, a sign) goes with the first up to a line end, else with the second.
 */
export function cutBlock(block: Block, lines: readonly Range[], { source, places }: Context): Block[] {
  let next = block.start;
  return lines.map((range, index): Block => {
    const first = sourceOffset(block, range.start);
    const start = next;
    let end = block.end;
    if (index < lines.length - 1) {
      const behind = sourceEnd(block, range.end);
      const gap = source.slice(behind, sourceOffset(block, lines[index + 1]!.start));
      const signs = /^[^\n\r]*(?=[\n\r])/.exec(gap)?.[0].trimEnd() ?? "";
      end = Math.max(start, behind + signs.length);
      next = end + (gap.length - signs.length - gap.slice(signs.length).trimStart().length);
    }
    const made: Block = { text: block.text.slice(range.start, range.end), start, end };
    if (block.map !== undefined || start !== first) made.map = mapBetween(block.map ?? [], range, first);
    if (block.unmarked !== undefined) made.unmarked = block.unmarked;
    if (block.inline !== undefined) {
      const place = (from: number, to: number) => places.position(sourceOffset(block, from), sourceEnd(block, to));
      made.inline = sliceNodes(block.inline, range.start, range.end, place);
      if (isBold(made.inline)) made.bold = true;
    }
    return made;
  });
}

/** Whether inline nodes show nothing that is not set in bold. */
export function isBold(nodes: readonly TreeNode[]): boolean {
  const shown = nodes.filter((node) => node.type !== "text" || String(node.value).trim() !== "");
  return shown.length > 0 && shown.every((node) => node.type === "strong");
}

function mapBetween(map: readonly number[], { start, end }: Range, offset: number): number[] {
  const made = [0, offset];
  for (let at = 0; at < map.length; at += 2) {
    if (map[at]! > start && map[at]! < end) made.push(map[at]! - start, map[at + 1]!);
  }
  return made;
}
