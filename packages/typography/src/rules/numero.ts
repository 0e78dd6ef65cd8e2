import { isDigit, isLetter } from "../characters.js";
import type { RuleCode, RuleDocs } from "../rule.js";

/** No-break space after `n°`. */
export const rule: RuleCode = {
  triggers: "°ºᵒ",
  at(scan, index) {
    if ((scan.code(index - 1) | 0x20) !== 0x6e || isLetter(scan.code(index - 2))) return undefined;
    const end = scan.spaceEnd(index + 1);
    if (!isDigit(scan.code(end))) return undefined;
    return scan.space(index + 1, end, scan.style.numero, "°");
  },
};

/** What the documentation and the tests say of it. */
export const docs: RuleDocs = {
  name: "numero",
  level: "fix",
  message: { en: "No-break space after n°", fr: "Espace insécable après n°" },
  source: "IN, « Numéro »",
  examples: [
    ["le n° 3", "le n°\u00A03"],
    ["le n°3", "le n°\u00A03"],
  ],
  unchanged: ["20° 30", "un angle de 20°", "le n°"],
};
