import type { Block } from "../block.js";
import type { Context } from "../context.js";
import { type SourceLines, sourceLines } from "./lines.js";
import { isFull, wrapMargin } from "./wrap.js";

/**
 * Cuts plain text into blocks. Blank lines separate blocks; so do single line ends, unless the copy is hard-wrapped (a
 * mail at 72 to 78 columns), whose full lines are joined by a space, or the lines are short and stand together as
 * verse does, which are kept as one block with line breaks.
 */
export function segmentText(context: Context): Block[] {
  const { source } = context;
  const lines = sourceLines(source);
  const margin = wrapMargin(source, lines);
  const blocks: Block[] = [];
  const count = lines.starts.length;
  for (let first = 0, next: number; first < count; first = next) {
    next = first + 1;
    while (next < count && lines.gaps[next] === 0) next++;
    if (next === first + 1) blocks.push(lineBlock(source, lines, first));
    else chunk(source, lines, first, next, margin, blocks);
  }
  return blocks;
}

/** Cuts lines `first` to `next`, which no blank line separates. */
function chunk(source: string, lines: SourceLines, first: number, next: number, margin: number, blocks: Block[]): void {
  if (margin === 0 && isVerse(source, lines, first, next)) {
    blocks.push(joined(source, lines, first, next, "\n"));
    return;
  }
  let from = first;
  for (let index = first; index < next; index++) {
    const goesOn =
      margin > 0 && index + 1 < next && isFull(source, lines, index, margin) && !isBullet(source, lines, index + 1);
    if (goesOn) continue;
    blocks.push(from === index ? lineBlock(source, lines, from) : joined(source, lines, from, index + 1, " "));
    from = index + 1;
  }
}

function lineBlock(source: string, lines: SourceLines, index: number): Block {
  const start = lines.starts[index]!;
  const end = lines.ends[index]!;
  return { text: source.slice(start, end), start, end };
}

/** One block of several lines. */
function joined(source: string, lines: SourceLines, first: number, next: number, by: " " | "\n"): Block {
  const start = lines.starts[first]!;
  const end = lines.ends[next - 1]!;
  const map: number[] = [];
  let text = "";
  for (let index = first; index < next; index++) {
    if (index > first) text += by;
    const lineStart = lines.starts[index]!;
    map.push(text.length, lineStart);
    text += source.slice(lineStart, lines.ends[index]!);
  }
  return { text, start, end, map };
}

const BULLETS = "•‣◦▪■□●○–—-*·►→>";

/** A line that opens with a bullet and a blank is a block of its own. */
function isBullet(source: string, lines: SourceLines, index: number): boolean {
  const start = lines.starts[index]!;
  return (
    BULLETS.includes(source[start]!) &&
    (source[start + 1] === " " || source[start + 1] === "\u00a0" || source[start + 1] === "\t")
  );
}

/** Longest line of verse, in characters. */
const VERSE = 60;

/** Three lines or more, all short, none ending a sentence but the last, inside a copy that blank lines separate. */
function isVerse(source: string, lines: SourceLines, first: number, next: number): boolean {
  if (next - first < 3 || (first === 0 && next === lines.starts.length) || first === 0) return false;
  for (let index = first; index < next; index++) {
    const end = lines.ends[index]!;
    if (end - lines.starts[index]! > VERSE || isBullet(source, lines, index)) return false;
    if (index < next - 1 && !/[\p{L},;:»…]/u.test(source[end - 1]!)) return false;
  }
  return true;
}
