import type { Edit } from "./edit.js";
import type { Scan } from "./scan.js";
import type { Style } from "./style.js";

/**
 * A rule of French typography: a small function called where one of its triggers stands.
 *
 * Its examples are its tests and its documentation.
 */
export interface Rule {
  /** Permanent name, in kebab-case. */
  readonly name: string;
  /**
   * `fix`: applied by `typography`, as far as the style's switch for it is on. `option`: the same, and `lint` reports
   * it when the switch is off. `lint`: only ever reported.
   */
  readonly level: "fix" | "option" | "lint";
  /** The characters (UTF-16 units) at which `at` is called. */
  readonly triggers: string;
  /** What the rule asks for, in one sentence. */
  readonly message: { readonly en: string; readonly fr: string };
  /** The book, page or usage the rule comes from. */
  readonly source: string;
  /** Switches the examples need, over the style `presse`. */
  readonly style?: Partial<Style>;
  /** Pairs of text before and after, in the style `presse`. */
  readonly examples: readonly (readonly [before: string, after: string])[];
  /** Texts that look like a case of the rule and are none. */
  readonly unchanged: readonly string[];
  /** The change the rule asks for at a trigger, or nothing. */
  at(scan: Scan, index: number): Edit | undefined;
}
