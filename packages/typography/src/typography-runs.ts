import { misuse } from "./misuse.js";
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
 *
 * Throws a `TypeError` for anything but an array of strings, and for unknown styles.
 */
export function typographyRuns(texts: readonly string[], options?: TypographyOptions): string[] {
  if (!Array.isArray(texts) || texts.some((text) => typeof text !== "string")) {
    throw misuse("texts", texts, "an array of strings");
  }
  const text = texts.join("");
  const changes = edits(text, resolveStyle(options));
  const results = texts.map(() => "");
  let run = 0;
  let runEnd = texts[0]?.length ?? 0;
  let from = 0;
  const moveTo = (index: number) => {
    while (index >= runEnd && run < texts.length - 1) runEnd += texts[++run]!.length;
  };
  const copyUntil = (to: number) => {
    while (from < to) {
      moveTo(from);
      const end = Math.min(to, runEnd);
      results[run] += text.slice(from, end);
      from = end;
    }
  };
  for (const { start, end, after, trigger } of changes) {
    if (text.slice(start, end) === after) continue;
    copyUntil(start);
    // To the run of its sign; over a border, to the nearest run that the range touches.
    const before = trigger < start && start === end;
    if (!before) moveTo(Math.max(start, Math.min(trigger, end - 1)));
    results[run] += after;
    from = end;
  }
  copyUntil(text.length);
  return results;
}
