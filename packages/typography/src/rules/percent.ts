import { isDigit, isLetter } from "../characters.js";
import type { RuleCode, RuleDocs } from "../rule.js";

/** No-break space before `%` and `‰`. */
export const rule: RuleCode = {
  name: "percent",
  level: "fix",
  triggers: "%‰",
  at(scan, index) {
    const after = scan.code(index + 1);
    if (isLetter(after) || isDigit(after) || after === 0x25) return undefined;
    const gap = scan.gapBefore(index);
    if (!isDigit(scan.code(scan.behindTags(gap.start) - 1))) return undefined;
    return scan.space(gap.start, gap.end, scan.style.percent, "%");
  },
};

/** What the documentation and the tests say of it. */
export const docs: RuleDocs = {
  message: { en: "No-break space before %", fr: "Espace insécable devant %" },
  source: "IN, « Pour-cent » ; OQLF ; CLDR 48",
  examples: [
    ["80 % des voix", "80\u00A0% des voix"],
    ["80% des voix", "80\u00A0% des voix"],
  ],
  unchanged: ["%20", "%PATH%", "https://exemple.fr/25%", "100%coton", "width: 50%;"],
};
