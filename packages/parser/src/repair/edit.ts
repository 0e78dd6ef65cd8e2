import type { ProblemCode } from "../problems.js";

/** One thing that is wrong in copy, and what it should be. */
export interface Edit {
  /** Offsets in the text the rule was given. */
  start: number;
  end: number;
  /** What stands there instead; the empty string takes it away. */
  replacement: string;
  code: ProblemCode;
  args?: Readonly<Record<string, string | number>>;
}

/**
 * A text and where its characters come from: pieces in rising order, each either the same characters as in the source
 * or a replacement of what stands between `sources[i]` and `ends[i]`.
 */
export interface Mapped {
  text: string;
  /** Index in the text where each piece starts; the first is 0. */
  starts: number[];
  /** Offset in the source where it starts. */
  sources: number[];
  /** Offset in the source where it ends. */
  ends: number[];
}

/** A text as it stands in its source. */
export function unchanged(text: string): Mapped {
  return { text, starts: [0], sources: [0], ends: [text.length] };
}

/** Offset in the source of the character at an index of the text. */
export function originalStart(mapped: Mapped, index: number): number {
  const piece = pieceAt(mapped, index);
  return Math.min(mapped.sources[piece]! + index - mapped.starts[piece]!, mapped.ends[piece]!);
}

/** Offset in the source behind the character before an index of the text. */
export function originalEnd(mapped: Mapped, index: number): number {
  if (index <= 0) return originalStart(mapped, 0);
  const piece = pieceAt(mapped, index - 1);
  const length = (mapped.starts[piece + 1] ?? mapped.text.length) - mapped.starts[piece]!;
  const same = mapped.ends[piece]! - mapped.sources[piece]! === length;
  return same ? mapped.sources[piece]! + index - mapped.starts[piece]! : mapped.ends[piece]!;
}

function pieceAt({ starts }: Mapped, index: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Applies edits, in rising order and apart from each other; the map leads on to the source of the text given. */
export function applyEdits(given: Mapped, edits: readonly Edit[]): Mapped {
  if (edits.length === 0) return given;
  const made: Mapped = { text: "", starts: [], sources: [], ends: [] };
  const parts: string[] = [];
  let length = 0;
  let piece = 0;
  const copy = (from: number, to: number) => {
    let at = from;
    while (at < to) {
      while ((given.starts[piece + 1] ?? Number.POSITIVE_INFINITY) <= at) piece++;
      const next = Math.min(to, given.starts[piece + 1] ?? to);
      const whole = (given.starts[piece + 1] ?? given.text.length) - given.starts[piece]!;
      const same = given.ends[piece]! - given.sources[piece]! === whole;
      const shift = at - given.starts[piece]!;
      made.starts.push(length);
      made.sources.push(same ? given.sources[piece]! + shift : given.sources[piece]!);
      made.ends.push(same ? given.sources[piece]! + shift + next - at : given.ends[piece]!);
      parts.push(given.text.slice(at, next));
      length += next - at;
      at = next;
    }
  };
  let at = 0;
  for (const { start, end, replacement } of edits) {
    copy(at, start);
    if (replacement !== "") {
      made.starts.push(length);
      made.sources.push(originalStart(given, start));
      made.ends.push(originalEnd(given, end));
      parts.push(replacement);
      length += replacement.length;
    }
    at = end;
  }
  copy(at, given.text.length);
  if (made.starts.length === 0) {
    made.starts.push(0);
    made.sources.push(0);
    made.ends.push(0);
  }
  made.text = parts.join("");
  return made;
}
