import { isDigit, isWord } from "../characters.js";
import type { RuleCode, RuleDocs } from "../rule.js";

/** No-break space between an amount and its currency. */
export const rule: RuleCode = {
  triggers: "€$£¥¤¢₡₣₤₥₦₧₨₩₪₫₭₮₱₲₴₵₸₹₺₽₾₿៛",
  at(scan, index) {
    if (isWord(scan.code(index + 1)) || scan.code(index + 1) === 0x7b) return undefined;
    const from = Math.max(0, index - 3);
    const gap = scan.gapBefore(from + scan.text.slice(from, index).search(/(?:k|M|Mds?|G)?$/));
    return isDigit(scan.codeBefore(gap.start)) ? scan.space(gap.start, gap.end, scan.style.currency, "€") : undefined;
  },
};

/** What the documentation and the tests say of it. */
export const docs: RuleDocs = {
  name: "currency",
  level: "fix",
  message: { en: "No-break space between an amount and its currency", fr: "Espace insécable entre montant et monnaie" },
  source: "IN, « Monnaies » ; CLDR 48",
  examples: [
    ["12 €", "12\u00A0€"],
    ["12,50€", "12,50\u00A0€"],
    ["3 M€ et 5 Md$", "3\u00A0M€ et 5\u00A0Md$"],
  ],
  unchanged: ["$PATH", "echo $1", "12 \u00A0personnes", "€12"],
};
