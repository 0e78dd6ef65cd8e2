import type { TriggerTable } from "./collect.js";
import { collect, triggerTable } from "./collect.js";
import type { Edit } from "./edit.js";
import { resolveStyle } from "./resolve-style.js";
import { rules } from "./rules/index.js";
import type { TypographyOptions } from "./style.js";

let table: TriggerTable | undefined;

/**
 * The changes that the rules propose for a text, in order of their places, none overlapping another: those that
 * `typography` makes, and those too uncertain to be made (rules of level `option` and `lint`). Never throws on a
 * string; unknown styles throw a `TypeError`.
 */
export function lint(text: string, options?: TypographyOptions): Edit[] {
  table ??= triggerTable(rules);
  return collect(text, resolveStyle(options), table, true).map(({ edit }) => edit);
}
