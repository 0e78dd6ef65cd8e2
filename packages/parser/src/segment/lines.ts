/** Non-blank lines of a source, blank ends cut off, as parallel arrays. */
export interface SourceLines {
  /** Offset of the first character of each line. */
  starts: number[];
  /** Offset behind the last character of each line. */
  ends: number[];
  /** 1 where a blank line (or the start of the source) stands before the line, else 0. */
  gaps: number[];
}

const FEED = "\n";
const RETURN = "\r";
const LINE_SEPARATOR = "\u2028";
const PARAGRAPH_SEPARATOR = "\u2029";

/**
 * The lines of `source` that are not blank. Lines end with LF, CR, CRLF or U+2028; U+2029 counts as a blank line. A
 * line of blanks only (U+00A0 and tabs are blanks) is a blank line.
 */
export function sourceLines(source: string): SourceLines {
  const starts: number[] = [];
  const ends: number[] = [];
  const gaps: number[] = [];
  const length = source.length;
  let feed = nextOf(source, FEED, 0);
  let carriage = nextOf(source, RETURN, 0);
  let separator = nextOf(source, LINE_SEPARATOR, 0);
  let paragraph = nextOf(source, PARAGRAPH_SEPARATOR, 0);
  let gap = 1;
  let position = 0;
  while (position <= length) {
    // The next end of each kind is kept: searching for a far one at every line would be quadratic.
    if (feed < position) feed = nextOf(source, FEED, position);
    if (carriage < position) carriage = nextOf(source, RETURN, position);
    if (separator < position) separator = nextOf(source, LINE_SEPARATOR, position);
    if (paragraph < position) paragraph = nextOf(source, PARAGRAPH_SEPARATOR, position);
    const lineEnd = Math.min(feed, carriage, separator, paragraph, length);
    let start = position;
    let end = lineEnd;
    while (start < end && isBlank(source.charCodeAt(start))) start++;
    while (end > start && isBlank(source.charCodeAt(end - 1))) end--;
    if (start < end) {
      starts.push(start);
      ends.push(end);
      gaps.push(gap);
      gap = 0;
    } else {
      gap = 1;
    }
    if (lineEnd === paragraph) gap = 1;
    position = lineEnd === carriage && feed === carriage + 1 ? lineEnd + 2 : lineEnd + 1;
  }
  return { starts, ends, gaps };
}

/** Tells whether a UTF-16 unit is white space or a line end (the set of `\s` in regular expressions). */
export function isBlank(unit: number): boolean {
  if (unit < 128) return unit === 32 || (unit >= 9 && unit <= 13);
  return (
    unit === 0xa0 ||
    unit === 0xfeff ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x202f ||
    unit === 0x3000 ||
    unit === 0x1680 ||
    unit === 0x205f ||
    unit === 0x2028 ||
    unit === 0x2029
  );
}

function nextOf(source: string, sign: string, from: number): number {
  const index = source.indexOf(sign, from);
  return index === -1 ? Number.POSITIVE_INFINITY : index;
}
