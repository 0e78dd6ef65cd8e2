import { codeAt, isLetter } from "./characters.js";

/**
 * Index after the longest of `cues` that stands at `index` of a folded line as whole words, or -1.
 *
 * A cue that ends in a sign or a space needs no word boundary after it.
 */
export function matchCue(folded: string, index: number, cues: readonly string[]): number {
  const first = codeAt(folded, index);
  let best = -1;
  for (const cue of cues) {
    if (cue.charCodeAt(0) !== first || !folded.startsWith(cue, index)) continue;
    const end = index + cue.length;
    if (end > best && !(isLetter(codeAt(folded, end)) && isLetter(cue.charCodeAt(cue.length - 1)))) best = end;
  }
  return best;
}
