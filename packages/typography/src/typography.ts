import type { TriggerTable } from "./collect.js";
import { collect, triggerTable } from "./collect.js";
import type { Edit } from "./edit.js";
import { misuse } from "./misuse.js";
import { resolveStyle } from "./resolve-style.js";
import { appliedRules } from "./rules/applied.js";
import type { Style, TypographyOptions } from "./style.js";

let table: TriggerTable | undefined;

/**
 * The text in French typography: apostrophes, quotation marks, ellipses, no-break spaces, numbers and units…
 *
 * Leaves alone addresses, paths, code, tags, times, ratios, dates, emoticons and sentences in other languages. All
 * other characters come out as they went in. Applied to its own result it changes nothing. Linear in the length of the
 * text; never throws on a string, whatever it holds. Anything else, and unknown styles, throw a `TypeError`.
 *
 * `C'est "vrai" !` → `C’est « vrai » !` with no-break spaces.
 */
export function typography(text: string, options?: TypographyOptions): string {
  let result = "";
  let from = 0;
  for (const { start, end, after } of edits(text, resolveStyle(options))) {
    result += text.slice(from, start) + after;
    from = end;
  }
  return result + text.slice(from);
}

/** What the rules that apply change in a text, in order. */
export function edits(text: string, style: Style): Edit[] {
  if (typeof text !== "string") throw misuse("text", text, "a string");
  table ??= triggerTable(appliedRules);
  return collect(text, style, table);
}
