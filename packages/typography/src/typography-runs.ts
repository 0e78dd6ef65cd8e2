import type { Edit } from "./edit.js";
import { resolveStyle } from "./resolve-style.js";
import type { TypographyOptions } from "./style.js";
import { edits } from "./typography.js";

/**
 * The runs of text of one block (the texts inside and outside of `<em>`, links…) in French typography, seen as one
 * text, so that quotation marks, spaces and apostrophes work across their borders. As many runs come out as went in.
 *
 * Stand-ins: `"\uFFFC"` for anything opaque between runs (inline code, an image, a note mark), `"\n"` for a line
 * break; both come out unchanged.
 *
 * What is put in at a border goes to the run of the sign it belongs to: `["Quoi", "?"]` → `["Quoi", "\u00A0?"]`.
 */
export function typographyRuns(texts: readonly string[], options?: TypographyOptions): string[] {
  const text = texts.join("");
  const results = texts.map(() => "");
  const ends: number[] = [];
  let length = 0;
  for (const { length: added } of texts) {
    length += added;
    ends.push(length);
  }
  let run = 0;
  let from = 0;
  const copyUntil = (to: number) => {
    while (from < to) {
      while (ends[run]! <= from) run++;
      const end = Math.min(to, ends[run]!);
      results[run] += text.slice(from, end);
      from = end;
    }
  };
  for (const edit of edits(text, resolveStyle(options))) {
    copyUntil(edit.start);
    results[ownerOf(edit, ends)] += edit.after;
    from = edit.end;
  }
  copyUntil(length);
  return results;
}

/** The run a change is written to: the trigger's, if the range touches it, else the nearest of those it touches. */
function ownerOf({ start, end, trigger }: Edit, ends: readonly number[]): number {
  const last = Math.max(start, end - 1);
  const inside = trigger < start && start === end ? start - 1 : Math.min(Math.max(trigger, start), last);
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! <= inside) low = middle + 1;
    else high = middle;
  }
  return low;
}
