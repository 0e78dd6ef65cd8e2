import type { SourceLines } from "./lines.js";

/** Widest line a mail program or a terminal makes, and the narrowest margin it breaks at; columns of a PDF are less wide. */
const WIDEST = 80;
const NARROWEST = 60;
const NARROW = 36;

/**
 * The margin at which the copy is hard-wrapped, in characters, or 0 when it is not.
 *
 * Copy is wrapped when no line is wider than 80 characters (lines without a space, such as an address, may be) and
 * most lines that another one follows are full: the first word of the following line would not have fitted.
 */
export function wrapMargin(source: string, lines: SourceLines): number {
  const { starts, ends, gaps } = lines;
  let margin = 0;
  let wide = 0;
  for (let index = 0; index < starts.length; index++) {
    const width = ends[index]! - starts[index]!;
    if (width > WIDEST && source.lastIndexOf(" ", ends[index]! - 1) > starts[index]!) {
      // A few lines a writer broke by hand may stick out; prose that is not wrapped does so everywhere.
      if (++wide * 20 > starts.length) return 0;
    } else if (width > margin && width <= WIDEST && !isSpread(source, lines, index)) margin = width;
  }
  if (margin < NARROW) return 0;
  let full = 0;
  let followed = 0;
  let flowing = 0;
  let fullFlowing = 0;
  for (let index = 0; index + 1 < starts.length; index++) {
    if (gaps[index + 1] === 1) continue;
    followed++;
    const runsOn = flows(source, ends[index]!, starts[index + 1]!);
    if (runsOn) flowing++;
    if (!isFull(source, lines, index, margin)) continue;
    full++;
    if (runsOn) fullFlowing++;
  }
  if (full < 3) return 0;
  // Lists and verse have short lines, too, but their sentences end where the lines do.
  if (margin < NARROWEST) return flowing >= 5 && flowing >= followed * 0.6 && full >= followed * 0.5 ? margin : 0;
  // Many short blocks leave few lines full; those that break inside a sentence tell that they are wrapped.
  const broken = fullFlowing >= 4 && fullFlowing >= full * 0.5 && full >= followed * 0.3;
  return full >= followed * 0.6 || broken ? margin : 0;
}

/** Whether a line has its words at both ends, as the heads of pages have: it tells nothing of the margin. */
function isSpread(source: string, lines: SourceLines, index: number): boolean {
  return source.slice(lines.starts[index]!, lines.ends[index]!).includes("    ");
}

/** Whether a sentence runs on from the line that ends before `end` to the one that starts at `start`. */
export function flows(source: string, end: number, start: number): boolean {
  return /\p{Ll}/u.test(source[start]!) && /[\p{L}\p{N},'’-]/u.test(source[end - 1]!);
}

/**
 * Whether the first word of the line after `index` would have crossed the margin, less `slack`. No-break spaces are
 * part of the word.
 */
export function isFull(source: string, lines: SourceLines, index: number, margin: number, slack = 0): boolean {
  const start = lines.starts[index + 1]!;
  const end = lines.ends[index + 1]!;
  const width = lines.ends[index]! - lines.starts[index]!;
  const room = margin - width - 1 - slack;
  if (room <= 0) return true;
  if (width < margin / 2) return false;
  for (let offset = start; offset < end && offset <= start + room; offset++) {
    const unit = source.charCodeAt(offset);
    if (unit === 32 || unit === 9) return false;
  }
  return start + room < end;
}
