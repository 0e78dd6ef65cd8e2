import { isEdge, isLetter } from "../characters.js";
import type { RuleCode, RuleDocs } from "../rule.js";
import { followsElision } from "./elision.js";

/** `'` → `’` between letters, and after an elision whatever follows. */
export const rule: RuleCode = {
  triggers: "'",
  at(scan, index) {
    if (!scan.style.apostrophe) return undefined;
    if (!isLetter(scan.codeBefore(index))) return undefined;
    const next = scan.code(scan.beyondTags(index + 1));
    if (!isLetter(next) && (isEdge(next) || !followsElision(scan, index))) return undefined;
    return scan.replace(index, index + 1, "’");
  },
};

/** What the documentation and the tests say of it. */
export const docs: RuleDocs = {
  name: "apostrophe",
  level: "fix",
  message: { en: "Typographic apostrophe", fr: "Apostrophe typographique" },
  source: "IN, « Apostrophe »",
  examples: [
    ["C'est aujourd'hui l'heure", "C’est aujourd’hui l’heure"],
    ["l'« affaire », d'1 million", "l’« affaire », d’1 million"],
  ],
  unchanged: ["rock 'n' roll", "les années '68", "2'33 de jeu", "les 'uns'"],
};
