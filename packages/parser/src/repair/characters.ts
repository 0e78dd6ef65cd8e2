import type { Edit } from "./edit.js";

const LIGATURES: Readonly<Record<string, string>> = {
  "\uFB00": "ff",
  "\uFB01": "fi",
  "\uFB02": "fl",
  "\uFB03": "ffi",
  "\uFB04": "ffl",
  "\uFB05": "st",
  "\uFB06": "st",
};

/** Soft hyphens, ligatures, and spaces that only typesetting knows; thin and no-break ones are French and stay. */
const ODD = /[\u00AD\uFB00-\uFB06\u1680\u180E\u2000-\u2008\u200A\u200B\u205F\u3000]+/g;

/** Characters that a PDF or a word processor leaves in copy. */
export function oddCharacters(text: string): Edit[] {
  if (text.search(ODD) === -1) return [];
  const edits: Edit[] = [];
  for (const match of text.matchAll(ODD)) {
    for (const [offset, character] of [...match[0]].entries()) {
      const start = match.index + offset;
      const ligature = LIGATURES[character];
      const code =
        character === "\u00AD" ? "copy-soft-hyphen" : ligature === undefined ? "copy-odd-space" : "copy-ligature";
      const replacement = ligature ?? (character === "\u00AD" || character === "\u200B" ? "" : " ");
      const name = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
      edits.push({ start, end: start + 1, replacement, code, args: { character: name } });
    }
  }
  return edits;
}
