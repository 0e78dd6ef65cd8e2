import { isWord } from "../characters.js";
import type { RuleCode, RuleDocs } from "../rule.js";
import { closesClause, isClosingMark } from "./high-punctuation.js";

/** Exactly three full stops → `…` after a word. */
export const rule: RuleCode = {
  triggers: ".",
  at(scan, index) {
    if (!scan.style.ellipsis || !scan.text.startsWith("...", index)) return undefined;
    const before = scan.codeBefore(index);
    if (!isWord(before) && before !== 0x29 && !isClosingMark(scan, scan.behindTags(index) - 1)) return undefined;
    if (scan.code(index + 3) === 0x2e || !closesClause(scan, index + 3, CLOSING)) return undefined;
    return scan.replace(index, index + 3, "…");
  },
};

/** What the documentation and the tests say of it. */
export const docs: RuleDocs = {
  name: "ellipsis",
  level: "fix",
  message: { en: "Ellipsis sign", fr: "Points de suspension en un seul signe" },
  source: "IN, « Points de suspension » ; signe U+2026 : Unicode",
  examples: [["Il hésite... puis répond", "Il hésite… puis répond"]],
  unchanged: ["[...]", "Hélas....", "../images", "...args", "f(x, y...z)", "un mot ... un autre"],
};

const CLOSING = ")]»”\"'’!?,;:–—*_";
