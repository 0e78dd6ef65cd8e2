import { isBlank } from "../characters.js";

/** Whether a character code is a double quotation mark of any kind. */
export function isQuotationMark(code: number): boolean {
  return code === 0x22 || code === 0xab || code === 0xbb || code === 0x201c || code === 0x201d;
}

/** The sentence around `index`, or, unless `whole`, the part of it between two quotation marks: start and end. */
export function segmentAt(text: string, index: number, whole: boolean): [start: number, end: number] {
  let start = index;
  while (start > 0 && !endsSegment(text, start - 1, whole)) start--;
  let end = index;
  while (end < text.length && !endsSegment(text, end, whole)) end++;
  return [start, end + 1];
}

function endsSegment(text: string, index: number, whole: boolean): boolean {
  const code = text.charCodeAt(index);
  if (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026) return isBlank(text.charCodeAt(index + 1));
  return code === 0x0a || (!whole && isQuotationMark(code));
}
