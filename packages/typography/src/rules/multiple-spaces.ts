import { isEdge, isSpace } from "../characters.js";
import type { RuleCode, RuleDocs } from "../rule.js";

/** One space between words; indentation and spaces at the end of a line stay. */
export const rule: RuleCode = {
  triggers: " \u00A0\u202F",
  at(scan, index) {
    if (!scan.style.spaces || isSpace(scan.code(index - 1)) || !isSpace(scan.code(index + 1))) return undefined;
    const end = scan.spaceEnd(index);
    if (isEdge(scan.code(index - 1)) || isEdge(scan.code(end))) return undefined;
    const breaks = scan.text.slice(index, end).includes(" ");
    return scan.replace(index, end, breaks ? " " : scan.style.noBreak || scan.text.charAt(index));
  },
};

/** What the documentation and the tests say of it. */
export const docs: RuleDocs = {
  name: "multiple-spaces",
  level: "fix",
  message: { en: "A single space", fr: "Une seule espace" },
  source: "IN, « Espaces »",
  examples: [["Un  jour", "Un jour"]],
  unchanged: ["  en retrait", "fin de ligne  \nsuite", "Un jour"],
};
