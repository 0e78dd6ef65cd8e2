import { among, isBlank, isEdge, isWord } from "../characters.js";
import type { RuleCode, RuleDocs } from "../rule.js";

/** No-break spaces inside « and ». */
export const rule: RuleCode = {
  triggers: "«»",
  at(scan, index) {
    // Without a space, only a partner shows what the mark does.
    const { guillemets } = scan.style;
    if (scan.code(index) === 0xab) {
      const end = scan.spaceEnd(index + 1);
      const after = scan.code(end);
      if (
        isEdge(after) ||
        after === 0xbb ||
        !((end > index + 1 && opensHere(scan.code(index - 1))) || scan.quote(index))
      )
        return undefined;
      return scan.space(index + 1, end, guillemets, "«");
    }
    const start = scan.spaceStart(index);
    const before = scan.code(start - 1);
    if (isEdge(before) || before === 0xab || !((start < index && !isWord(scan.code(index + 1))) || scan.quote(index)))
      return undefined;
    return scan.space(start, index, guillemets, "«");
  },
};

/** What the documentation and the tests say of it. */
export const docs: RuleDocs = {
  name: "guillemets",
  level: "fix",
  message: { en: "No-break space inside « »", fr: "Espace insécable à l’intérieur des guillemets" },
  source: "IN, « Guillemets »",
  examples: [
    ["« Oui »", "«\u00A0Oui\u00A0»"],
    ["«Oui»", "«\u00A0Oui\u00A0»"],
    ["« Deux alinéas, ", "«\u00A0Deux alinéas, "],
  ],
  unchanged: ["«texte", "«»", "» Suite de la citation"],
};

function opensHere(before: number): boolean {
  return isBlank(before) || among(before, "([“'’—–-/");
}
