import type { RuleCode, RuleDocs } from "../rule.js";
import { gluesWords } from "./glued-words.js";

/** A space after a comma or `;` between two words. */
export const rule: RuleCode = {
  triggers: ",;",
  at(scan, index) {
    return scan.style.spaceAfter && gluesWords(scan, index) ? scan.replace(index + 1, index + 1, " ") : undefined;
  },
};

/** What the documentation and the tests say of it. */
export const docs: RuleDocs = {
  name: "space-after-comma",
  level: "fix",
  message: { en: "A space after , and ;", fr: "Espace après la virgule et le point-virgule" },
  source: "IN, « Ponctuation »",
  examples: [
    ["Lundi,mardi", "Lundi, mardi"],
    ["Il pleut;il vente", "Il pleut; il vente"],
  ],
  unchanged: ["3,14", "a,b", "nom,prenom,age", "exemple.fr", "(x,y)"],
};
