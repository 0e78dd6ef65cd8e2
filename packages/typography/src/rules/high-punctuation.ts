import { among, isBlank, isWord } from "../characters.js";
import type { Edit } from "../edit.js";
import type { Scan } from "../scan.js";
import type { Space } from "../style.js";

/**
 * The edit for the space before `; ! ? :`. An existing space becomes the style’s; a missing one is put in after a
 * word, a number or a closing mark. Nothing happens after an opening bracket or mark, which have their own rules, at
 * the start of a line, nor after an address.
 */
export function spaceBefore(scan: Scan, index: number, space: Space): Edit | undefined {
  const gap = scan.gapBefore(index);
  const last = scan.behindTags(gap.start) - 1;
  const before = scan.code(last);
  if (isBlank(before) || among(before, OPENING) || (before === 0x22 && !isClosingMark(scan, last))) return undefined;
  const sign = scan.text.charAt(index);
  if (
    gap.start === gap.end &&
    (!(isWord(before) || among(before, ")]%‰€$£°²³") || isClosingMark(scan, last)) || scan.isOpaque(last))
  )
    return undefined;
  return scan.space(gap.start, gap.end, space, sign);
}

/** The end of the run of some signs that begins at an index; -1 when one of them, or another high sign, stands before. */
export function runEnd(scan: Scan, index: number, signs: string): number {
  if (among(scan.code(index - 1), ";:!?")) return -1;
  let end = index;
  while (among(scan.code(end), signs)) end++;
  return end;
}

/** Whether a sign may stand at the end of a clause here: a blank, a tag or a closing mark follows. */
export function closesClause(scan: Scan, index: number, closing: string): boolean {
  const after = scan.code(scan.beyondTags(index));
  return isBlank(after) || among(after, closing);
}

const OPENING = "([{«“‘‹–—";

/** Whether the mark at an index closes a quotation; a straight one does when it has a partner. */
export function isClosingMark(scan: Scan, index: number): boolean {
  const code = scan.code(index);
  return among(code, "»”") || (code === 0x22 && scan.quote(index)?.open === false);
}
