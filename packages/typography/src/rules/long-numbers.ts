import { isDigit } from "../characters.js";
import type { RuleCode, RuleDocs } from "../rule.js";
import { standsAlone } from "./number.js";

/** `12345 habitants` → `12 345 habitants`. */
export const rule: RuleCode = {
  triggers: "123456789",
  at(scan, index) {
    if (isDigit(scan.code(index - 1)) || !standsAlone(scan, index) || isDigit(scan.code(index - 2))) return undefined;
    const number = /^(\d{5,12})[ \u00A0\u202F](?:[a-zà-ÿ]{3}|[€$%])/.exec(scan.text.slice(index, index + 18));
    if (!number) return undefined;
    const digits = number[1]!;
    return scan.replace(
      index,
      index + digits.length,
      digits.replace(/\B(?=(?:\d{3})+$)/g, scan.style.thousands || "\u00A0"),
    );
  },
};

/** What the documentation and the tests say of it. */
export const docs: RuleDocs = {
  name: "long-numbers",
  level: "lint",
  message: { en: "Digits in groups of three", fr: "Chiffres par tranches de trois" },
  source: "IN, « Nombres »",
  examples: [["12345 habitants", "12\u00A0345 habitants"]],
  unchanged: ["75011 Paris", "1234 habitants", "12345", "réf. 12345-A"],
};
