import { among, isDigit, isLetter, isSpace } from "../characters.js";
import type { RuleCode, RuleDocs } from "../rule.js";

/** No-break spaces in numbers already written in groups of three. */
export const rule: RuleCode = {
  triggers: "0123456789",
  at(scan, index) {
    const before = scan.code(index - 1);
    if (isDigit(before) || isLetter(before) || scan.code(index) === 0x30) return undefined;
    if (isSpace(before) ? isDigit(scan.code(index - 2)) : among(scan.code(index - 1), ".,:/-+#_")) return undefined;
    let end = index;
    while (end - index < 4 && isDigit(scan.code(end))) end++;
    if (end - index > 3) return undefined;
    let number = scan.text.slice(index, end);
    for (let groups = 0; isSpace(scan.code(end)) && isDigit(scan.code(scan.spaceEnd(end))); groups++) {
      const from = scan.spaceEnd(end);
      const group = scan.text.slice(from, from + 3);
      if (groups > 6 || !/^\d{3}$/.test(group) || isDigit(scan.code(from + 3))) return undefined;
      number += scan.style.thousands + group;
      end = from + 3;
    }
    // 12 345-6, 12 345/7 and 12 345:8 are references.
    return number.length < 4 ||
      scan.style.thousands === false ||
      isLetter(scan.code(end)) ||
      REFERENCE.test(scan.text.slice(end, end + 2))
      ? undefined
      : scan.replace(index, end, number);
  },
};

const REFERENCE = /^(?:[-/_]|:[^\s»”"<])/;

/** What the documentation and the tests say of it. */
export const docs: RuleDocs = {
  name: "thousands",
  level: "fix",
  message: { en: "No-break space between groups of digits", fr: "Espace insécable entre les tranches de chiffres" },
  source: "IN, « Nombres » ; CLDR 48",
  examples: [["1 234 567 habitants", "1\u00A0234\u00A0567 habitants"]],
  unchanged: ["12345", "en 2024 350 personnes", "01 23 45 67 89", "0 800 123 456", "978 2 07 036822 8", "1 2345"],
};
