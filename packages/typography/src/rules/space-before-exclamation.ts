import type { RuleCode, RuleDocs } from "../rule.js";
import { closesClause, spaceBefore } from "./high-punctuation.js";

/** No-break space before `!`, `?` and runs of them. */
export const rule: RuleCode = {
  name: "space-before-exclamation",
  level: "fix",
  triggers: "!?",
  at(scan, index) {
    const before = scan.code(index - 1);
    if (isHigh(before) || before === 0x3a || before === 0x3b) return undefined;
    let end = index + 1;
    while (isHigh(scan.code(end))) end++;
    return closesClause(scan, end, CLOSING) ? spaceBefore(scan, index, scan.style.exclamation) : undefined;
  },
};

/** What the documentation and the tests say of it. */
export const docs: RuleDocs = {
  message: { en: "No-break space before ! and ?", fr: "Espace insécable devant ! et ?" },
  source: "IN, « Ponctuation » (espace fine)",
  examples: [
    ["Vraiment ?", "Vraiment\u00A0?"],
    ["Quoi!", "Quoi\u00A0!"],
    ["Et alors ?!", "Et alors\u00A0?!"],
  ],
  unchanged: ["https://example.org/?q=1", "(!)", "a != b", "!important", "Non\u00A0!!!"],
};

const CLOSING = ")]»”\"'’…,.*_";

function isHigh(code: number): boolean {
  return code === 0x21 || code === 0x3f;
}
