import type { RuleCode, RuleDocs } from "../rule.js";
import { gluesWords } from "./glued-words.js";
import { closesClause, spaceBefore } from "./high-punctuation.js";

/** No-break space before `;`. */
export const rule: RuleCode = {
  name: "space-before-semicolon",
  level: "fix",
  triggers: ";",
  at(scan, index) {
    if (isSign(scan.code(index - 1))) return undefined;
    let end = index + 1;
    while (isSign(scan.code(end))) end++;
    return closesClause(scan, end, '»”"') || (end === index + 1 && scan.style.spaceAfter && gluesWords(scan, index))
      ? spaceBefore(scan, index, scan.style.semicolon)
      : undefined;
  },
};

/** What the documentation and the tests say of it. */
export const docs: RuleDocs = {
  message: { en: "No-break space before ;", fr: "Espace insécable devant ;" },
  source: "IN, « Ponctuation » (espace fine)",
  examples: [
    ["Il pleut ; il vente", "Il pleut\u00A0; il vente"],
    ["Il pleut; il vente", "Il pleut\u00A0; il vente"],
  ],
  unchanged: ["&eacute;", "À demain ;-)", "color: red;", "a;b;c"],
};

function isSign(code: number): boolean {
  return code === 0x3b || code === 0x3a || code === 0x21 || code === 0x3f;
}
