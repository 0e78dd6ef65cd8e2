import { isWord } from "../characters.js";
import type { RuleCode, RuleDocs } from "../rule.js";

/** `€12` → `12 €`. */
export const rule: RuleCode = {
  triggers: "€$£",
  at(scan, index) {
    if (isWord(scan.code(index - 1))) return undefined;
    const amount = /^\d{1,12}(?:,\d{1,2})?(?![\w.,]*\w)/.exec(scan.text.slice(index + 1, index + 24));
    if (!amount) return undefined;
    const end = index + 1 + amount[0].length;
    return scan.replace(index, end, `${amount[0]}${scan.style.currency || "\u00A0"}${scan.text.charAt(index)}`);
  },
};

/** What the documentation and the tests say of it. */
export const docs: RuleDocs = {
  name: "currency-first",
  level: "lint",
  message: { en: "The currency behind the amount", fr: "Monnaie après le montant" },
  source: "IN, « Monnaies »",
  examples: [["€12 ou $25,50", "12\u00A0€ ou 25,50\u00A0$"]],
  unchanged: ["12\u00A0€", "$1x", "US$12"],
};
