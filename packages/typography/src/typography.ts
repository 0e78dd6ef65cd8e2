import type { Proposal, TriggerTable } from "./collect.js";
import { collect, triggerTable } from "./collect.js";
import { resolveStyle } from "./resolve-style.js";
import { appliedRules } from "./rules/applied.js";
import type { Style, TypographyOptions } from "./style.js";

let table: TriggerTable | undefined;

/**
 * The text in French typography: apostrophes, quotation marks, ellipses, no-break spaces, numbers and units…
 *
 * Leaves alone addresses, paths, code, tags, times, ratios, dates, emoticons and sentences in other languages. All
 * other characters come out as they went in. Applied to its own result it changes nothing. Linear in the length of the
 * text; never throws on a string, whatever it holds. Unknown styles throw a `TypeError`.
 *
 * `C'est "vrai" !` → `C’est « vrai » !` with no-break spaces.
 */
export function typography(text: string, options?: TypographyOptions): string {
  return apply(text, proposals(text, resolveStyle(options)));
}

/** What the rules that apply change in a text, with the trigger of each change. */
export function proposals(text: string, style: Style): Proposal[] {
  table ??= triggerTable(appliedRules);
  return collect(text, style, table);
}

function apply(text: string, changes: readonly Proposal[]): string {
  let result = "";
  let from = 0;
  for (const { edit } of changes) {
    result += text.slice(from, edit.range.start) + edit.after;
    from = edit.range.end;
  }
  return from === 0 && changes.length === 0 ? text : result + text.slice(from);
}
