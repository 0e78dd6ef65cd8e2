import { among, isBlank, isDigit, isEdge, isSpace } from "../characters.js";
import type { Scan } from "../scan.js";

/**
 * Pairs the spaced dashes of the sentence from `index` on: `true` opens an aside, `false` closes it. A dash that begins
 * a line (a list, a dialogue) or stands between digits (a range) is none of them; so is the last one of an odd number.
 */
export function pairDashes(scan: Scan, index: number): { end: number; roles: Map<number, boolean> } {
  const { text } = scan;
  const roles = new Map<number, boolean>();
  let partner = -1;
  MARK.lastIndex = index;
  while (MARK.test(text)) {
    const at = MARK.lastIndex - 1;
    const code = text.charCodeAt(at);
    if (code !== 0x2013 && code !== 0x2014) return { end: at + 1, roles };
    if (isAside(scan, at)) {
      if (text.charCodeAt(partner) === code) {
        roles.set(partner, true).set(at, false);
        partner = -1;
      } else if (isSpace(text.charCodeAt(at + 1))) partner = at;
    }
  }
  return { end: text.length + 1, roles };
}

/** A dash, a line end, or a sign that ends a sentence: a blank and no lower-case letter follow. */
const MARK = /[–—\n]|[.!?…](?!\S|\s{1,4}[a-zà-ÿœ–—)\]»-])/g;

/** Whether a dash has a space before it, a space or closing punctuation behind it, and does not begin or end a whole. */
function isAside(scan: Scan, index: number): boolean {
  if (!isSpace(scan.code(index - 1))) return false;
  const last = scan.spaceStart(index) - 1;
  const next = scan.spaceEnd(index + 1);
  const before = scan.code(last);
  const after = scan.code(next);
  return !(
    isEdge(before) ||
    (next === index + 1 && !isBlank(after) && !among(after, ",;:.)!?")) ||
    (isDigit(before) && isDigit(after)) ||
    among(before, "«“([") ||
    among(after, "»”") ||
    scan.quote(last)?.open === true ||
    scan.quote(next)?.open === false
  );
}
