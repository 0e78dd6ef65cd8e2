/** A place between two characters; line and column count from 1, offset from 0, in UTF-16 units. */
export interface Point {
  line: number;
  column: number;
  offset: number;
}

/** A range of the source. */
export interface Position {
  start: Point;
  end: Point;
}

/** Turns offsets of one source into points. Lines end with LF, CR or CRLF. */
export interface Places {
  point(offset: number): Point;
  position(start: number, end: number): Position;
}

/**
 * Returns the {@link Places} of `source`. The line index is made at the first call; calls in rising order cost a
 * constant time each, others a binary search.
 */
export function places(source: string): Places {
  let starts: readonly number[] | undefined;
  let line = 0;

  function point(offset: number): Point {
    if (offset === 0) return { line: 1, column: 1, offset };
    starts ??= lineStarts(source);
    if (offset < starts[line]!) line = search(starts, offset);
    else {
      let steps = 0;
      while (line + 1 < starts.length && starts[line + 1]! <= offset) {
        line++;
        if (++steps > 8) {
          line = search(starts, offset);
          break;
        }
      }
    }
    return { line: line + 1, column: offset - starts[line]! + 1, offset };
  }

  return { point, position: (start, end) => ({ start: point(start), end: point(end) }) };
}

/** Offsets at which the lines of `source` start; the first is 0. */
export function lineStarts(source: string): number[] {
  const starts = [0];
  let feed = source.indexOf("\n");
  let carriage = source.indexOf("\r");
  if (carriage === -1) {
    for (; feed !== -1; feed = source.indexOf("\n", feed + 1)) starts.push(feed + 1);
    return starts;
  }
  while (feed !== -1 || carriage !== -1) {
    if (carriage === -1 || (feed !== -1 && feed < carriage)) {
      starts.push(feed + 1);
      feed = source.indexOf("\n", feed + 1);
    } else {
      const next = feed === carriage + 1 ? feed + 1 : carriage + 1;
      if (next === feed + 1) feed = source.indexOf("\n", next);
      starts.push(next);
      carriage = source.indexOf("\r", next);
    }
  }
  return starts;
}

function search(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
