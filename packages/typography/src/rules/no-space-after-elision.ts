import type { RuleCode, RuleDocs } from "../rule.js";
import { followsElision } from "./elision.js";

/** No space between an elision and its word. */
export const rule: RuleCode = {
  triggers: "'’",
  at(scan, index) {
    const end = scan.spaceEnd(index + 1);
    return end === index + 1 ||
      !scan.style.spaces ||
      // The mark that closes ‘…’ is no apostrophe.
      /‘[^’]*$/.test(scan.text.slice(Math.max(0, index - 100), index)) ||
      !/[aeiouyhàâéèêîôœ]/i.test(scan.text.charAt(end)) ||
      !followsElision(scan, index)
      ? undefined
      : scan.replace(index + 1, end, "");
  },
};

/** What the documentation and the tests say of it. */
export const docs: RuleDocs = {
  name: "no-space-after-elision",
  level: "fix",
  message: { en: "No space after an elision", fr: "Pas d’espace après une élision" },
  source: "IN, « Apostrophe »",
  examples: [["l’ hiver et d’ autres", "l’hiver et d’autres"]],
  unchanged: ["la lettre 'l' est haute", "5' de jeu", "l’ ", "l’ «\u00A0hiver\u00A0»"],
};
