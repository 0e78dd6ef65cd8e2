import { groups } from "./groups.js";

/** Names that stand for several types. */
export type Groups = Readonly<Record<string, readonly string[]>>;

/** One step of a content expression: some types, and how often they come. */
export interface ContentStep {
  /** Its words as written: types and names of groups. */
  names: readonly string[];
  types: readonly string[];
  min: 0 | 1;
  /** `Infinity` for `*` and `+`. */
  max: number;
}

/**
 * Reads a content expression: `paragraph+ attribution?`, `(inline|attribution)*`. The names of groups (`inline`, `block`,
 * `medium`) stand for their types.
 */
export const readContent = (expression: string, named: Groups = groups): ContentStep[] =>
  expression.split(" ").map((step) => {
    const [, words = "", mark] = /^\(?([^()?*+]+)\)?([?*+]?)$/.exec(step) ?? [];
    const names = words.split("|");
    return {
      names,
      types: names.flatMap((name) => (Object.hasOwn(named, name) ? (named[name] ?? []) : name)),
      min: mark === "?" || mark === "*" ? 0 : 1,
      max: mark === "*" || mark === "+" ? Number.POSITIVE_INFINITY : 1,
    };
  });
