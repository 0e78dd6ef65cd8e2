import { isDigit, isWord } from "../characters.js";
import type { RuleCode, RuleDocs } from "../rule.js";

/** No-break space before `%` and `‰`. */
export const rule: RuleCode = {
  triggers: "%‰",
  at(scan, index) {
    if (isWord(scan.code(index + 1)) || scan.code(index + 1) === 0x25) return undefined;
    const gap = scan.gapBefore(index);
    return isDigit(scan.codeBefore(gap.start)) ? scan.space(gap.start, gap.end, scan.style.percent, "%") : undefined;
  },
};

/** What the documentation and the tests say of it. */
export const docs: RuleDocs = {
  name: "percent",
  level: "fix",
  message: { en: "No-break space before %", fr: "Espace insécable devant %" },
  source: "IN, « Pour-cent » ; OQLF ; CLDR 48",
  examples: [
    ["80 % des voix", "80\u00A0% des voix"],
    ["80% des voix", "80\u00A0% des voix"],
  ],
  unchanged: ["%20", "%PATH%", "https://exemple.fr/25%", "100%coton", "width: 50%;"],
};
