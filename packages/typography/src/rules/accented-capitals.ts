import { isLetter } from "../characters.js";
import type { RuleCode, RuleDocs } from "../rule.js";

/** `Etat` → `État`, for the words of a list. */
export const rule: RuleCode = {
  triggers: "EC",
  at(scan, index) {
    if (isLetter(scan.code(index - 1))) return undefined;
    const word =
      /^(?:(E)(?:tats?|tats-Unis|lysée|glises?|coles?|conomie|nergie|ducation|quipe|lections?|gypte|dition|vêque|tienne|ric|mile)|(C)a)(?![A-Za-zÀ-ÿ])/.exec(
        scan.text.slice(index, index + 12),
      );
    return word ? scan.replace(index, index + 1, word[1] ? "É" : "Ç") : undefined;
  },
};

/** What the documentation and the tests say of it. */
export const docs: RuleDocs = {
  name: "accented-capitals",
  level: "lint",
  message: { en: "An accent on the capital", fr: "Accent sur la capitale" },
  source: "IN et Académie, « Accentuation des capitales »",
  examples: [["l’Etat, l’Elysée", "l’État, l’Élysée"]],
  unchanged: ["Etna", "Emmanuel", "Car"],
};
