import type { RuleCode, RuleDocs } from "../rule.js";
import { gluesWords } from "./glued-words.js";
import { closesClause, runEnd, spaceBefore } from "./high-punctuation.js";

/** No-break space before `;`. */
export const rule: RuleCode = {
  triggers: ";",
  at(scan, index) {
    const end = runEnd(scan, index, ";");
    if (end < 0) return undefined;
    return closesClause(scan, end, '»”"') || (end === index + 1 && scan.style.spaceAfter && gluesWords(scan, index))
      ? spaceBefore(scan, index, scan.style.semicolon)
      : undefined;
  },
};

/** What the documentation and the tests say of it. */
export const docs: RuleDocs = {
  name: "space-before-semicolon",
  level: "fix",
  message: { en: "No-break space before ;", fr: "Espace insécable devant ;" },
  source: "IN, « Ponctuation » (espace fine)",
  examples: [
    ["Il pleut ; il vente", "Il pleut\u00A0; il vente"],
    ["Il pleut; il vente", "Il pleut\u00A0; il vente"],
  ],
  unchanged: ["&eacute;", "À demain ;-)", "color: red;", "a;b;c"],
};
