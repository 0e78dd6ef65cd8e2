import { isUpper, isWord } from "../characters.js";
import type { RuleCode, RuleDocs } from "../rule.js";

/** `O.N.U.` → `ONU`. */
export const rule: RuleCode = {
  triggers: ".",
  at(scan, index) {
    if (!isUpper(scan.code(index - 1)) || isWord(scan.code(index - 2)) || scan.code(index - 2) === 0x2e)
      return undefined;
    const sigle = /^(?:[A-ZÀ-Þ]\.){3,8}(?!\w)/.exec(scan.text.slice(index - 1, index + 17));
    return sigle ? scan.replace(index - 1, index - 1 + sigle[0].length, sigle[0].replaceAll(".", "")) : undefined;
  },
};

/** What the documentation and the tests say of it. */
export const docs: RuleDocs = {
  name: "dotted-sigles",
  level: "lint",
  message: { en: "No full stops in a sigle", fr: "Pas de points dans un sigle" },
  source: "usage de la presse (324 contre 0)",
  examples: [["l’O.N.U. et", "l’ONU et"]],
  unchanged: ["J.-C.", "J. Dupont", "D. C.", "exemple.FR", "R.T."],
};
