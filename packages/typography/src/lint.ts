import type { TriggerTable } from "./collect.js";
import { collect, triggerTable } from "./collect.js";
import type { LintEdit } from "./edit.js";
import { misuse } from "./misuse.js";
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
 * anything else, and unknown styles, throw a `TypeError`.
 */
export function lint(text: string, options: LintOptions = {}): LintEdit[] {
  if (typeof text !== "string") throw misuse("text", text, "a string");
  const style = resolveStyle(options);
  table ??= triggerTable(rules);
  const found = (options.suggestions ?? true) ? collect(text, style, table) : edits(text, style);
  return found.flatMap(({ start, end, after, rank }) => {
    const { name, level, message } = rules[rank]!;
    const before = text.slice(start, end);
    return before === after ? [] : { rule: name, range: { start, end }, before, after, message, level };
  });
}
