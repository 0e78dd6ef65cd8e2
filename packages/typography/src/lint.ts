import type { TriggerTable } from "./collect.js";
import { collect, triggerTable } from "./collect.js";
import type { LintEdit } from "./edit.js";
import { resolveStyle } from "./resolve-style.js";
import { rules } from "./rules/index.js";
import type { TypographyOptions } from "./style.js";
import { edits } from "./typography.js";

/** Options of `lint`. */
export interface LintOptions extends TypographyOptions {
  /** Whether to report too what `typography` does not change. Default: true. */
  readonly suggestions?: boolean;
}

let table: TriggerTable | undefined;

/**
 * The changes that the rules ask for in a text, in order of their places, none overlapping another: those that
 * `typography` makes (level `fix`), and those too uncertain to be made (level `lint`). Never throws on a string;
 * unknown styles throw a `TypeError`.
 */
export function lint(text: string, { suggestions = true, ...options }: LintOptions = {}): LintEdit[] {
  table ??= triggerTable(rules);
  const style = resolveStyle(options);
  const found = suggestions ? collect(text, style, table) : edits(text, style);
  return found.map(({ start, end, after, rank }) => {
    const { name, level, message } = rules[rank]!;
    return { rule: name, range: { start, end }, before: text.slice(start, end), after, message, level };
  });
}
