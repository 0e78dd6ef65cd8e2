import { isDigit } from "../characters.js";
import type { RuleCode, RuleDocs } from "../rule.js";
import { closesClause, spaceBefore } from "./high-punctuation.js";

/** No-break space before `:`, but not in times, ratios, addresses, paths and code. */
export const rule: RuleCode = {
  triggers: ":",
  at(scan, index) {
    const before = scan.code(index - 1);
    if (before === 0x3a || before === 0x3b || !closesClause(scan, index + 1, '»”"')) return undefined;
    // 3 : 2 and 1 : 25 000 are scores, ratios and scales.
    const gap = scan.gapBefore(index);
    if (gap.end > gap.start && isDigit(scan.code(gap.start - 1)) && isDigit(scan.code(scan.spaceEnd(index + 1)))) {
      return undefined;
    }
    return spaceBefore(scan, index, scan.style.colon);
  },
};

/** What the documentation and the tests say of it. */
export const docs: RuleDocs = {
  name: "space-before-colon",
  level: "fix",
  message: { en: "No-break space before :", fr: "Espace insécable devant :" },
  source: "IN, « Ponctuation » (espace mots insécable)",
  examples: [
    ["Bilan : trois blessés", "Bilan\u00A0: trois blessés"],
    ["Bilan: trois blessés", "Bilan\u00A0: trois blessés"],
  ],
  unchanged: ["10:30", "16:9", "1 : 25 000e", "std::string", "https://example.org", "C:\\Temp", "Merci :)"],
};
