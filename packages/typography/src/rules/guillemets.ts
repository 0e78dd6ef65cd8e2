import { among, isBlank, isEdge, isWord } from "../characters.js";
import type { RuleCode, RuleDocs } from "../rule.js";

/** No-break spaces inside « and ». */
export const rule: RuleCode = {
  name: "guillemets",
  level: "fix",
  triggers: "«»",
  at(scan, index) {
    const role = scan.quote(index);
    const space = scan.style.guillemets;
    if (scan.code(index) === 0xab) {
      const end = scan.spaceEnd(index + 1);
      const after = scan.code(end);
      // Without partner, only a space that stands there already shows what the mark does.
      if (isEdge(after) || after === 0xbb || (!role && (end === index + 1 || !opensHere(scan.code(index - 1)))))
        return undefined;
      return scan.space(index + 1, end, space, "«");
    }
    const start = scan.spaceStart(index);
    const before = scan.code(start - 1);
    if (isEdge(before) || before === 0xab || (!role && (start === index || isWord(scan.code(index + 1)))))
      return undefined;
    return scan.space(start, index, space, "«");
  },
};

/** What the documentation and the tests say of it. */
export const docs: RuleDocs = {
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
