import { isBlank } from "../characters.js";

/** Whether a character code is a double quotation mark of any kind. */
export function isQuotationMark(code: number): boolean {
  return code === 0x22 || code === 0xab || code === 0xbb || code === 0x201c || code === 0x201d;
}

/** Start of the sentence around `index`, or, unless `whole`, of the part of it between two quotation marks. */
export function segmentStart(text: string, index: number, whole: boolean): number {
  let start = index;
  while (start > 0 && !parts(text, start - 1, whole)) start--;
  return start;
}

/** End of the sentence around `index`, or, unless `whole`, of the part of it between two quotation marks. */
export function segmentEnd(text: string, index: number, whole: boolean): number {
  let end = index;
  while (end < text.length && !parts(text, end, whole)) end++;
  return Math.min(end + 1, text.length);
}

/** Whether a segment ends with the character at `index`. */
function parts(text: string, index: number, whole: boolean): boolean {
  const code = text.charCodeAt(index);
  if (code === 0x0a) return true;
  if (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026) return isBlank(text.charCodeAt(index + 1));
  return !whole && isQuotationMark(code);
}
