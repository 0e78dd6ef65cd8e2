import { isBlank } from "../characters.js";
import type { RuleCode, RuleDocs } from "../rule.js";
import { isMonth } from "./dates.js";

/** `1 juillet` → `1er juillet`. */
export const rule: RuleCode = {
  triggers: "1",
  at(scan, index) {
    const from = scan.spaceEnd(index + 1);
    if (from === index + 1 || !isBlank(scan.code(index - 1)) || !isMonth(scan.text, from)) return undefined;
    return scan.replace(index + 1, index + 1, "er");
  },
};

/** What the documentation and the tests say of it. */
export const docs: RuleDocs = {
  name: "first-of-month",
  level: "lint",
  message: { en: "1er for the first of a month", fr: "1er pour le premier du mois" },
  source: "IN, « Dates »",
  examples: [["le 1 juillet", "le 1er juillet"]],
  unchanged: ["le 1er\u00A0juillet", "11\u00A0juillet", "1 jour"],
};
