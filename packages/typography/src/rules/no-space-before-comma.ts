import { among, isBlank, isUpper, isWord } from "../characters.js";
import type { RuleCode, RuleDocs } from "../rule.js";
import { closesClause } from "./high-punctuation.js";

/** No space before a comma or a full stop. */
export const rule: RuleCode = {
  triggers: ",.",
  at(scan, index) {
    if (!scan.style.spaces || isWord(scan.code(index - 1))) return undefined;
    const start = scan.spaceStart(index);
    if (start === index) return undefined;
    if (!closesClause(scan, index + 1, '»”")')) return undefined;
    const before = scan.codeBefore(start);
    if (isBlank(before) || among(before, "«“‹([,–—-")) return undefined;
    // `. . .` is no end of a sentence, and an initial with a full stop would make a name of what follows.
    if (scan.code(index) === 0x2e && (among(before, ".…") || (isUpper(before) && !isWord(scan.code(start - 2)))))
      return undefined;
    return scan.replace(start, index, "");
  },
};

/** What the documentation and the tests say of it. */
export const docs: RuleDocs = {
  name: "no-space-before-comma",
  level: "fix",
  message: { en: "No space before a comma or a full stop", fr: "Pas d’espace devant une virgule ou un point" },
  source: "IN, « Ponctuation »",
  examples: [
    ["Bonjour , monde .", "Bonjour, monde."],
    ["le mot \u00A0, puis", "le mot, puis"],
  ],
  unchanged: ["une balise <b>.", "un mot ... un autre", "le fichier .gitignore", "0 ,5"],
};
