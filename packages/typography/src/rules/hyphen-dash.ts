import { isSpacedHyphen } from "../pairs/dashes.js";
import type { RuleCode, RuleDocs } from "../rule.js";

/** A hyphen between spaces → a dash. */
export const rule: RuleCode = {
  name: "hyphen-dash",
  level: "option",
  triggers: "-",
  at(scan, index) {
    const { hyphen } = scan.style;
    if ((hyphen === false && !scan.linting) || !isSpacedHyphen(scan, index)) return undefined;
    return scan.replace(index, index + 1, hyphen || "–");
  },
};

/** What the documentation and the tests say of it. */
export const docs: RuleDocs = {
  message: { en: "A dash instead of a spaced hyphen", fr: "Tiret au lieu d’un trait d’union entre espaces" },
  source: "IN, « Tiret »",
  style: { hyphen: "–" },
  examples: [["Le maire - élu en mai - part.", "Le maire – élu en mai – part."]],
  unchanged: ["- un élément de liste", "5 - 3", "porte-parole", "a -b"],
};
