import { among, isLetter } from "../characters.js";
import type { Scan } from "../scan.js";

/** Whether the word before an apostrophe is one that French elides (l’, d’, qu’, lorsqu’…). */
export function followsElision(scan: Scan, index: number): boolean {
  let start = index;
  while (index - start < 8 && isLetter(scan.code(start - 1))) start--;
  const before = scan.code(start - 1);
  return (
    !among(before, "'‘’") && /^(?:[ldcjmnst]|(?:lors|puis|quoi|jus|pres|quel)?qu)$/i.test(scan.text.slice(start, index))
  );
}
