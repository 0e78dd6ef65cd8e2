import { isSpace } from "../characters.js";
import type { RuleCode, RuleDocs } from "../rule.js";

/** Other no-break spaces become the style’s. */
export const rule: RuleCode = {
  triggers: "\u00A0\u202F",
  at(scan, index) {
    const { noBreak } = scan.style;
    if (
      noBreak === false ||
      scan.text.charAt(index) === noBreak ||
      isSpace(scan.code(index - 1)) ||
      isSpace(scan.code(index + 1))
    )
      return undefined;
    return scan.replace(index, index + 1, noBreak);
  },
};

/** What the documentation and the tests say of it. */
export const docs: RuleDocs = {
  name: "no-break-spaces",
  level: "fix",
  message: { en: "The no-break space of the house style", fr: "Espace insécable de la maison" },
  source: "usage de la presse : U+00A0 partout",
  examples: [["Emmanuel\u202FMacron", "Emmanuel\u00A0Macron"]],
  unchanged: ["Emmanuel\u00A0Macron"],
};
