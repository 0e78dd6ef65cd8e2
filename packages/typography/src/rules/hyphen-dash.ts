import { isLetter, isSpace } from "../characters.js";
import type { RuleCode, RuleDocs } from "../rule.js";

/** A hyphen between spaces → a dash. */
export const rule: RuleCode = {
  triggers: "-",
  at(scan, index) {
    if (!isSpace(scan.code(index - 1)) || !isSpace(scan.code(index + 1))) return undefined;
    const before = scan.code(scan.spaceStart(index) - 1);
    return isLetter(before) && isLetter(scan.code(scan.spaceEnd(index + 1)))
      ? scan.replace(index, index + 1, "–")
      : undefined;
  },
};

/** What the documentation and the tests say of it. */
export const docs: RuleDocs = {
  name: "hyphen-dash",
  level: "lint",
  message: { en: "A dash instead of a spaced hyphen", fr: "Tiret au lieu d’un trait d’union entre espaces" },
  source: "IN, « Tiret »",
  examples: [["Le maire - élu en mai - part.", "Le maire – élu en mai – part."]],
  unchanged: ["- un élément de liste", "5 - 3", "porte-parole", "a -b"],
};
