import { among, isBlank, isWord } from "../characters.js";
import type { RuleCode, RuleDocs } from "../rule.js";
import { closesClause, isClosingMark } from "./high-punctuation.js";

/** No space inside brackets. */
export const rule: RuleCode = {
  triggers: "()[]",
  at(scan, index) {
    if (!scan.style.spaces) return undefined;
    // Removing a space must not glue a bracket to anything but prose.
    if (among(scan.code(index), "([")) {
      const end = scan.spaceEnd(index + 1);
      if (
        end === index + 1 ||
        !isWord(scan.code(end)) ||
        !(isBlank(scan.code(index - 1)) || among(scan.code(index - 1), '«“"'))
      )
        return undefined;
      // [ x ] is a box to tick.
      return among(scan.code(scan.spaceEnd(end + 1)), "])") ? undefined : scan.replace(index + 1, end, "");
    }
    const start = scan.spaceStart(index);
    const before = scan.code(start - 1);
    if (
      start === index ||
      scan.isOpaque(start - 1) ||
      !(isWord(before) || among(before, ".!?…") || isClosingMark(scan, start - 1))
    )
      return undefined;
    if (!closesClause(scan, index + 1, ".,;:!?…»”\"'’)]")) return undefined;
    return among(scan.code(scan.spaceStart(start - 1) - 1), "([") ? undefined : scan.replace(start, index, "");
  },
};

/** What the documentation and the tests say of it. */
export const docs: RuleDocs = {
  name: "no-space-inside-brackets",
  level: "fix",
  message: { en: "No space inside brackets", fr: "Pas d’espace à l’intérieur des parenthèses et des crochets" },
  source: "IN, « Parenthèses », « Crochets »",
  examples: [["un mot ( ou deux )", "un mot (ou deux)"]],
  unchanged: ["( )", "[ ]", "[ x ]", "Dommage :( vraiment", "Merci : )"],
};
