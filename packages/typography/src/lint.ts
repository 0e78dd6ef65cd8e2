import type { TriggerTable } from "./collect.js";
import { collect, triggerTable } from "./collect.js";
import type { LintEdit } from "./edit.js";
import { resolveStyle } from "./resolve-style.js";
import { rules } from "./rules/index.js";
import type { TypographyOptions } from "./style.js";

let table: TriggerTable | undefined;

/**
 * The changes that the rules ask for in a text, in order of their places, none overlapping another: those that
 * `typography` makes (level `fix`), and those too uncertain to be made (level `suggestion`). Never throws on a string;
 * unknown styles throw a `TypeError`.
 */
export function lint(text: string, options?: TypographyOptions): LintEdit[] {
  table ??= triggerTable(rules);
  return collect(text, resolveStyle(options), table, true).map(({ rule, start, end, after, rank }) => {
    const { level, message } = rules[rank]!;
    const before = text.slice(start, end);
    return { rule, range: { start, end }, before, after, message, level: level === "fix" ? "fix" : "suggestion" };
  });
}
