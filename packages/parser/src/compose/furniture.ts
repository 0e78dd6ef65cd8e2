import type { Block } from "../block.js";
import type { Composer } from "./composition.js";
import { consume } from "./composition.js";

/** Longest piece of a left-out line that its report quotes. */
const QUOTED = 80;

/** Page furniture (French: *habillage*): left out and reported; the words of a tag list are `meta.keywords`. */
export const furniture: Composer = (state, index) => {
  const block = state.blocks[index] as Block;
  consume(state, block);
  const tags = block.lines?.furniture?.value.tags;
  if (tags !== undefined && tags.length > 0) {
    state.meta.keywords ??= [];
    for (const tag of tags) if (!state.meta.keywords.includes(tag)) state.meta.keywords.push(tag);
  }
  const rights = block.lines?.rights?.value;
  if (rights !== undefined)
    state.meta.rights ??= {
      notice: rights.notice,
      ...(rights.holder !== undefined && { holder: rights.holder }),
      ...(rights.year !== undefined && { year: rights.year }),
    };
  // Front matter, definitions of links, HTML that is reported where it is read.
  if (block.given?.by === "markup") return index + 1;
  const text = block.text.length > QUOTED ? `${block.text.slice(0, QUOTED - 1)}…` : block.text;
  state.context.report("furniture-left-out", block.start, block.end, { text });
  return index + 1;
};
