import type { Edit } from "./edit.js";

const CUT = /\p{L}-[ \t]*(?:\r\n|\n|\r)[ \t]*\p{Ll}/gu;
const LINE_END = /[ \t]*(?:\r\n|\n|\r)[ \t]*/g;
const WIDEST = 80;
const NARROWEST = 28;
/** Words cut at line ends that tell a column of a PDF. */
const CUTS = 2;

/**
 * Line ends inside the paragraphs of a column: where words are cut at the ends of lines, the others were broken by a
 * machine, too. A line that had no room for the next word goes on, and so does a sentence.
 */
export function columns(text: string): Edit[] {
  if ((text.match(CUT)?.length ?? 0) < CUTS) return [];
  const ends = [...text.matchAll(LINE_END)];
  const margin = marginOf(text, ends);
  if (margin < NARROWEST) return [];
  const edits: Edit[] = [];
  let lineStart = 0;
  for (const [index, { 0: end, index: at }] of ends.entries()) {
    const next = at + end.length;
    const width = at - lineStart;
    lineStart = next;
    const following = (ends[index + 1]?.index ?? text.length) - next;
    const flows = /\p{Ll}/u.test(text[next]!) && /[\p{L}\p{N},'’]/u.test(text[at - 1]!);
    // The lines of a title break where they like.
    if (width < margin * (flows ? 0.35 : 0.6) || following === 0 || text[at - 1] === "-") continue;
    const word = /^\S{1,40}/.exec(text.slice(next, next + 40))?.[0].length ?? 0;
    const figure = width >= margin * 0.85 && /\p{N}/u.test(text[next]!) && /[\p{L},'’]/u.test(text[at - 1]!);
    if (flows || figure || width + 1 + word > margin) {
      edits.push({ start: at, end: next, replacement: " ", code: "copy-hard-wrapped", args: { columns: margin } });
    }
  }
  return edits;
}

/** Words at both ends of a line, as the heads of pages have them: it tells nothing of the column. */
const SPREAD = /\S {4}/;

/** Width of the widest line, 0 where lines are too wide for a column. */
function marginOf(text: string, ends: readonly RegExpMatchArray[]): number {
  let margin = 0;
  let lineStart = 0;
  let wide = 0;
  for (const { 0: end, index = 0 } of ends) {
    const width = index - lineStart;
    const start = lineStart;
    lineStart = index + end.length;
    if (width > margin && width <= WIDEST && SPREAD.test(text.slice(start, index))) continue;
    if (width > WIDEST) wide++;
    else if (width > margin) margin = width;
  }
  if (text.length - lineStart > WIDEST) wide++;
  return wide * 20 > ends.length ? 0 : margin;
}
