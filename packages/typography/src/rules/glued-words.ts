import { among, isLetter, isLower, isWord } from "../characters.js";
import type { Scan } from "../scan.js";

/**
 * Whether a `,` or `;` stands between two words with no space behind it: at least two letters on both sides, lower-case
 * at the sign, and no other such sign in the run of characters (`a;b;c` is data).
 */
export function gluesWords(scan: Scan, index: number): boolean {
  const next = scan.code(index + 1);
  if (!isLetter(next) || !isLower(scan.code(index + 2))) return false;
  if (!isLower(scan.code(index - 1)) || !isLetter(scan.code(index - 2))) return false;
  return !holdsSign(scan, index + 1, 1) && !holdsSign(scan, index - 1, -1);
}

/** Whether another sign than letters, hyphens and apostrophes stands in a word, read in one direction. */
function holdsSign(scan: Scan, from: number, step: 1 | -1): boolean {
  let at = from;
  for (let length = 0; length < 40; length++, at += step) {
    const code = scan.code(at);
    if (isLetter(code) || code === 0x2d || code === 0x27 || code === 0x2019) continue;
    return among(code, ",;:/=") && isWord(scan.code(at + 1));
  }
  return true;
}
