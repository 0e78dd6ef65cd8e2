import { among, isDigit, isLetter, isSpace, isWord } from "../characters.js";
import { matchEnd } from "../match-end.js";
import type { RuleCode, RuleDocs } from "../rule.js";

/** No-break spaces in numbers already written in groups of three. */
export const rule: RuleCode = {
  triggers: "0123456789",
  at(scan, index) {
    const before = scan.code(index - 1);
    if (isWord(before) || (isSpace(before) ? isDigit(scan.code(index - 2)) : among(before, ".,:/-+#_")))
      return undefined;
    const end = matchEnd(NUMBER, scan.text, index);
    const { thousands } = scan.style;
    return end < 0 || thousands === false || isLetter(scan.code(end))
      ? undefined
      : scan.replace(index, end, scan.text.slice(index, end).replace(/\D+/g, thousands));
  },
};

/** Groups of three digits with spaces between them. 12 345-6, 12 345/7 and 12 345:8 are references. */
const NUMBER =
  /[1-9]\d{0,2}(?:[ \u00A0\u2000-\u200A\u202F\u205F\u3000]+\d{3}(?!\d)){1,7}(?![ \u00A0\u2000-\u200A\u202F\u205F\u3000]*\d|[-/_]|:[^\s»”"<])/y;

/** What the documentation and the tests say of it. */
export const docs: RuleDocs = {
  name: "thousands",
  level: "fix",
  message: { en: "No-break space between groups of digits", fr: "Espace insécable entre les tranches de chiffres" },
  source: "IN, « Nombres » ; CLDR 48",
  examples: [["1 234 567 habitants", "1\u00A0234\u00A0567 habitants"]],
  unchanged: ["12345", "en 2024 350 personnes", "01 23 45 67 89", "0 800 123 456", "978 2 07 036822 8", "1 2345"],
};
