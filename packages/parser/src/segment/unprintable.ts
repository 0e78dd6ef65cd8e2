import type { Block } from "../block.js";
import { sourceOffset } from "../block.js";
import { hasControlCharacters, isControlCharacter } from "../read/control-characters.js";

/** Characters without width: alone they are no text. */
const WEIGHTLESS = /^(?:[\u200b\u200c\u200e\u200f\u2060\u00ad\ufeff]|\u200d|\ufe0f|\s)*$/;

/**
 * Takes control characters out of the text of blocks (their places are reported by read). A block that has nothing
 * else, or only characters without width, has no text and is furniture.
 */
export function withoutControlCharacters(blocks: Block[], unusual: boolean): Block[] {
  for (const block of blocks) {
    if (unusual && hasControlCharacters(block.text)) clean(block);
    if (block.text.length < 20 && block.given === undefined && WEIGHTLESS.test(block.text)) {
      block.text = "";
      block.given = { label: "furniture", by: "markup" };
    }
  }
  return blocks;
}

/** Copies the text without control characters and keeps where each piece comes from. */
function clean(block: Block): void {
  const { text } = block;
  const pieces: string[] = [];
  const map: number[] = [];
  let length = 0;
  const known = block.map ?? [0, block.start];
  let pair = 0;
  let from = 0;
  const flush = (to: number) => {
    if (to <= from) return;
    map.push(length, sourceOffset(block, from));
    while (pair < known.length && known[pair]! <= from) pair += 2;
    for (; pair < known.length && known[pair]! < to; pair += 2)
      map.push(length + known[pair]! - from, known[pair + 1]!);
    pieces.push(text.slice(from, to));
    length += to - from;
  };
  for (let index = 0; index < text.length; index++) {
    if (!isControlCharacter(text.charCodeAt(index))) continue;
    flush(index);
    from = index + 1;
  }
  flush(text.length);
  block.text = pieces.join("");
  block.map = map.length > 0 ? map : [0, block.start];
  trim(block);
}

/** Blanks that stood behind a control character at an end of the block are no text. */
function trim(block: Block): void {
  const lead = block.text.length - block.text.trimStart().length;
  if (lead > 0) {
    const start = sourceOffset(block, lead);
    const rest: number[] = [0, start];
    for (let pair = 0; pair < block.map!.length; pair += 2) {
      if (block.map![pair]! > lead) rest.push(block.map![pair]! - lead, block.map![pair + 1]!);
    }
    block.map = rest;
  }
  block.text = block.text.trim();
}
