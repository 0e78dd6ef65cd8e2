import type { RuleCode, RuleDocs } from "../rule.js";

/** No soft hyphens in stored text. */
export const rule: RuleCode = {
  triggers: "\u00AD",
  at: (scan, index) => scan.replace(index, index + 1, ""),
};

/** What the documentation and the tests say of it. */
export const docs: RuleDocs = {
  name: "soft-hyphens",
  level: "lint",
  message: {
    en: "No soft hyphen: hyphenation belongs to the style sheet",
    fr: "Pas de trait d’union conditionnel dans le texte",
  },
  source: "CSS Text, hyphens ; lecteurs d’écran et recherche",
  examples: [["cordia\u00ADlement", "cordialement"]],
  unchanged: ["porte-parole"],
};
