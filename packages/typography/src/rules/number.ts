import { among, isBlank, isDigit, isLetter } from "../characters.js";
import type { Scan } from "../scan.js";

/**
 * Start of the number whose last digit stands at an index (digits, decimal commas and points), or -1 when it is part of
 * a word, a time, a path, a version…
 */
export function numberStart(scan: Scan, last: number): number {
  let start = last;
  for (let length = 0; length < 24; length++) {
    const code = scan.code(start - 1);
    if (!isDigit(code) && !((code === 0x2c || code === 0x2e) && isDigit(scan.code(start - 2)))) break;
    start--;
  }
  return isLetter(scan.code(start - 1)) || among(scan.code(start - 1), "._:/#@\\^&=%") ? -1 : start;
}

/** Whether a number starts where a word may: after a blank, a bracket or an opening mark. */
export function standsAlone(scan: Scan, start: number): boolean {
  const before = scan.code(start - 1);
  return isBlank(before) || among(before, "([«“\"'’~≈<>°ºᵒ");
}

/** Whether the digit at an index is the last of its run. */
export function isLastDigit(scan: Scan, index: number): boolean {
  return !isDigit(scan.code(index + 1));
}
