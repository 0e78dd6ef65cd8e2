import { isBlank, isDigit, isEdge, isSpace } from "../characters.js";
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
  let end = index;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === 0x0a) break;
    if ((code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026) && endsSentence(text, end)) break;
    if (!isDash(code, scan.style.hyphen !== false) || !isAside(text, end)) continue;
    if (partner >= 0 && sameDash(text, partner, end)) {
      roles.set(partner, true).set(end, false);
      partner = -1;
    } else if (isSpace(text.charCodeAt(end + 1))) partner = end;
  }
  return { end: end + 1, roles };
}

function isDash(code: number, hyphens: boolean): boolean {
  return code === 0x2013 || code === 0x2014 || (hyphens && code === 0x2d);
}

/** Whether a dash has a space before it, and a space or closing punctuation behind it. */
function isAside(text: string, index: number): boolean {
  if (!isSpace(text.charCodeAt(index - 1))) return false;
  let before = index - 1;
  while (isSpace(text.charCodeAt(before))) before--;
  const after = text.charCodeAt(index + 1);
  if (isEdge(text.charCodeAt(before)) || (!isBlank(after) && !",;:.)!?".includes(text.charAt(index + 1)))) return false;
  return !(isDigit(text.charCodeAt(before)) && isDigit(text.charCodeAt(index + 2)));
}

function sameDash(text: string, first: number, second: number): boolean {
  return text.charAt(first) === text.charAt(second);
}

/** Whether the sign at `index` ends a sentence: a blank and no lower-case letter follow. */
function endsSentence(text: string, index: number): boolean {
  return isBlank(text.charCodeAt(index + 1)) && !/^\s+[a-zà-ÿœ–—-]/.test(text.slice(index + 1, index + 6));
}
