import type { Block } from "../block.js";
import type { Context } from "../context.js";

/** Cuts plain text into blocks. */
export function segmentText(context: Context): Block[] {
  const blocks: Block[] = [];
  const paragraph = /\S(?:[^\n]|\n(?![^\S\n]*\n))*/g;
  for (const match of context.source.matchAll(paragraph)) {
    const text = match[0].trimEnd();
    blocks.push({ text, start: match.index, end: match.index + text.length });
  }
  return blocks;
}
