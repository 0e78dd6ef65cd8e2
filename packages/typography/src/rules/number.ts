import { among, isBlank, isDigit, isLetter } from "../characters.js";
import type { Scan } from "../scan.js";

/**
 * Start of the number whose last digit stands at an index (digits, decimal commas and points), or -1 when it is no
 * last digit or part of a word, a time, a path, a version…
 */
export function numberStart(scan: Scan, last: number): number {
  let start = last;
  for (let length = 0; length < 24; length++) {
    const code = scan.code(start - 1);
    if (!isDigit(code) && !((code === 0x2c || code === 0x2e) && isDigit(scan.code(start - 2)))) break;
    start--;
  }
  return isDigit(scan.code(last + 1)) || isLetter(scan.code(start - 1)) || among(scan.code(start - 1), "._:/#@\\^&=%")
    ? -1
    : start;
}

/** Whether a number starts where a word may: after a blank, a bracket or an opening mark. */
export function standsAlone(scan: Scan, start: number): boolean {
  const before = scan.code(start - 1);
  return isBlank(before) || among(before, "([«“\"'’~≈<>°ºᵒ");
}

/** Whether a number of one or two digits, `most` at most, ends with the digit at an index. */
export function endsSmallNumber(scan: Scan, index: number, most: number): boolean {
  const start = numberStart(scan, index);
  return start >= 0 && index - start < 2 && Number(scan.text.slice(start, index + 1)) <= most;
}
