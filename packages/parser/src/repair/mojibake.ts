import type { Edit } from "./edit.js";

/** Characters of Windows-1252 at the bytes 0x80 to 0x9F; those it leaves open stand for themselves. */
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** Two to four characters that UTF-8 bytes become when they are read as Windows-1252. */
const SUSPECT = /[ÂÃÄÅÆÎÏâðÐ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,3}/g;
/** A `à` whose second byte, a no-break space, became a plain one. */
const LOST_A = /Ã(?= )/g;
const CONTROLS = /[\u0080\u0082-\u008C\u008E\u0091-\u009C\u009E\u009F]/g;

/**
 * Text that was written in UTF-8 and read as Windows-1252: `Ã©` for `é`, `â€™` for `’`; and Windows-1252 read as
 * Latin-1, whose quotation marks become controls. What does not decode to one character is left alone.
 */
export function mojibake(text: string): Edit[] {
  const edits: Edit[] = [];
  if (/[ÂÃÄÅÆÎÏâðÐ][\u0080-\u00BF\u0152-\u2122]/.test(text)) {
    for (const match of text.matchAll(SUSPECT)) {
      let at = 0;
      while (at < match[0].length) {
        const found = decodeAt(match[0], at);
        if (found === undefined) {
          at++;
          continue;
        }
        edits.push(edit(match.index + at, match[0].slice(at, at + found.length), found.character));
        at += found.length;
      }
    }
    if (edits.length > 0) {
      for (const match of text.matchAll(LOST_A)) edits.push(edit(match.index, "Ã", "à"));
    }
  }
  if (text.search(CONTROLS) !== -1) {
    for (const match of text.matchAll(CONTROLS)) {
      if (edits.some(({ start, end }) => match.index >= start && match.index < end)) continue;
      edits.push(edit(match.index, match[0], HIGH[match[0].charCodeAt(0) - 0x80]!));
    }
  }
  return edits.sort((a, b) => a.start - b.start);
}

function edit(start: number, found: string, repaired: string): Edit {
  return {
    start,
    end: start + found.length,
    replacement: repaired,
    code: "copy-mojibake",
    args: { found, character: repaired },
  };
}

function decodeAt(text: string, at: number): { character: string; length: number } | undefined {
  const first = byteOf(text[at]!);
  const length = first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
  if (length === 0 || at + length > text.length) return undefined;
  const bytes = Uint8Array.from({ length }, (_, index) => byteOf(text[at + index]!));
  try {
    return { character: new TextDecoder("utf-8", { fatal: true }).decode(bytes), length };
  } catch {
    return undefined;
  }
}

function byteOf(character: string): number {
  const code = character.charCodeAt(0);
  if (code <= 0xff) return code;
  const index = HIGH.indexOf(character);
  return index === -1 ? 0 : 0x80 + index;
}
