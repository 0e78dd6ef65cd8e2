import { isBlank, isLetter } from "../characters.js";
import type { RuleCode, RuleDocs } from "../rule.js";

/** A straight quotation mark whose partner is missing. */
export const rule: RuleCode = {
  triggers: '"',
  at(scan, index) {
    if (scan.style.quotes === false || scan.quote(index)) return undefined;
    const before = scan.code(index - 1);
    const after = scan.code(index + 1);
    const space = scan.style.guillemets || "";
    if (isBlank(before) && isLetter(after)) return scan.replace(index, index + 1, `«${space}`);
    return isLetter(before) && isBlank(after) ? scan.replace(index, index + 1, `${space}»`) : undefined;
  },
};

/** What the documentation and the tests say of it. */
export const docs: RuleDocs = {
  name: "unpaired-quotes",
  level: "lint",
  message: { en: "A quotation mark without partner", fr: "Guillemet sans son pendant" },
  source: "IN, « Guillemets »",
  examples: [['Il a dit "oui', "Il a dit «\u00A0oui"]],
  unchanged: ["«\u00A0oui\u00A0»", 'un écran de 24"'],
};
