import { among, isBlank, isDigit, isEdge, isSpace } from "../characters.js";
import type { Scan } from "../scan.js";

/**
 * Pairs the spaced dashes (– or —, and hyphens when the style makes dashes of them) of the sentence from `index` on:
 * `true` opens an aside, `false` closes it. A dash that begins a line (a list, a dialogue) or stands between digits
 * (a range) is none of them; so is the last one of an odd number.
 */
export function pairDashes(scan: Scan, index: number): { end: number; roles: Map<number, boolean> } {
  const { text } = scan;
  const roles = new Map<number, boolean>();
  let partner = -1;
  let partnerDash = "";
  let end = index;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === 0x0a || (among(code, ".!?…") && endsSentence(text, end))) break;
    const dash = dashAt(scan, end, code);
    if (dash === "") continue;
    if (partner >= 0 && dash === partnerDash) {
      roles.set(partner, true).set(end, false);
      partner = -1;
    } else if (isSpace(text.charCodeAt(end + 1))) {
      partner = end;
      partnerDash = dash;
    }
  }
  return { end: end + 1, roles };
}

/** The dash to print at an index, when a dash with spaces around, or with closing punctuation behind it, stands there. */
function dashAt(scan: Scan, index: number, code: number): string {
  if (code === 0x2d) return scan.style.hyphen !== false && isSpacedHyphen(scan, index) ? scan.style.hyphen : "";
  if ((code !== 0x2013 && code !== 0x2014) || !isSpace(scan.code(index - 1))) return "";
  const before = scan.code(scan.spaceStart(index) - 1);
  const after = scan.code(index + 1);
  if (isEdge(before) || isInside(scan, index) || !(isBlank(after) || among(after, ",;:.)!?"))) return "";
  return isDigit(before) && isDigit(scan.code(scan.spaceEnd(index + 1))) ? "" : String.fromCharCode(code);
}

/** Whether a hyphen stands for a dash: spaces on both sides, and neither a line’s start or end nor digits beyond. */
export function isSpacedHyphen(scan: Scan, index: number): boolean {
  if (!isSpace(scan.code(index - 1)) || !isSpace(scan.code(index + 1))) return false;
  const before = scan.code(scan.spaceStart(index) - 1);
  const after = scan.code(scan.spaceEnd(index + 1));
  if (isEdge(before) || isEdge(after) || isDigit(before) || isDigit(after)) return false;
  return !isInside(scan, index) && !among(after, ")]");
}

/** Whether a dash stands at the very start or end of a quotation or a bracket. */
function isInside(scan: Scan, index: number): boolean {
  const last = scan.spaceStart(index) - 1;
  const next = scan.spaceEnd(index + 1);
  return (
    among(scan.code(last), "«“([") ||
    among(scan.code(next), "»”") ||
    scan.quote(last)?.open === true ||
    scan.quote(next)?.open === false
  );
}

/** Whether the sign at `index` ends a sentence: a blank and no lower-case letter follow. */
function endsSentence(text: string, index: number): boolean {
  return isBlank(text.charCodeAt(index + 1)) && !/^\s+[a-zà-ÿœ–—)\]»-]/.test(text.slice(index + 1, index + 6));
}
