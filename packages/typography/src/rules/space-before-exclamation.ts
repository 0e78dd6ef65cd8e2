import type { RuleCode, RuleDocs } from "../rule.js";
import { closesClause, runEnd, spaceBefore } from "./high-punctuation.js";

/** No-break space before `!`, `?` and runs of them. */
export const rule: RuleCode = {
  triggers: "!?",
  at(scan, index) {
    const end = runEnd(scan, index, "!?");
    return end > 0 && closesClause(scan, end, ")]»”\"'’…,.*_")
      ? spaceBefore(scan, index, scan.style.exclamation)
      : undefined;
  },
};

/** What the documentation and the tests say of it. */
export const docs: RuleDocs = {
  name: "space-before-exclamation",
  level: "fix",
  message: { en: "No-break space before ! and ?", fr: "Espace insécable devant ! et ?" },
  source: "IN, « Ponctuation » (espace fine)",
  examples: [
    ["Vraiment ?", "Vraiment\u00A0?"],
    ["Quoi!", "Quoi\u00A0!"],
    ["Et alors ?!", "Et alors\u00A0?!"],
  ],
  unchanged: ["https://example.org/?q=1", "(!)", "a != b", "!important", "Non\u00A0!!!"],
};
