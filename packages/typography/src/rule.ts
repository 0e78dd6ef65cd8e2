import type { Edit } from "./edit.js";
import type { Scan } from "./scan.js";

/** What a rule does: a small function called where one of its triggers stands. */
export interface RuleCode {
  /** The characters (UTF-16 units) at which `at` is called. */
  readonly triggers: string;
  /**
   * The change the rule asks for at a trigger, or nothing. A change that leaves the text as it is claims its place:
   * later rules keep off it.
   */
  at(scan: Scan, index: number): Edit | undefined;
}

/** What is said of a rule; its examples are its tests. Kept apart, so that bundles that only apply rules drop it. */
export interface RuleDocs {
  /** Permanent name, in kebab-case. */
  readonly name: string;
  /** `fix`: applied by `typography`, as far as the style’s switch for it is on. `lint`: only reported by `lint`. */
  readonly level: "fix" | "lint";
  /** What the rule asks for. */
  readonly message: { readonly en: string; readonly fr: string };
  /** The book, page or usage the rule comes from, in French. IN: Imprimerie nationale, 2002. */
  readonly source: string;
  /** Pairs of text before and after, in the style `presse`, when this rule alone is applied. */
  readonly examples: readonly (readonly [before: string, after: string])[];
  /** Texts that look like a case of the rule and are none. */
  readonly unchanged: readonly string[];
}

/** A rule of French typography. */
export interface Rule extends RuleCode, RuleDocs {}
