import { isLetter } from "../characters.js";
import type { RuleCode, RuleDocs } from "../rule.js";

/** `coeur` → `cœur`, for the words of a list. */
export const rule: RuleCode = {
  triggers: "oO",
  at(scan, index) {
    if ((scan.code(index + 1) | 0x20) !== 0x65) return undefined;
    let start = index;
    while (index - start < 8 && isLetter(scan.code(start - 1))) start--;
    const word = WORDS.exec(scan.text.slice(start, start + 16));
    if (!word || start + word[1]!.length !== index) return undefined;
    return scan.replace(index, index + 2, scan.code(index) === 0x4f ? "Œ" : "œ");
  },
};

/** What the documentation and the tests say of it. */
export const docs: RuleDocs = {
  name: "ligatures",
  level: "lint",
  message: { en: "The letter œ", fr: "Ligature œ" },
  source: "orthographe (Académie)",
  examples: [["le coeur à l’oeuvre", "le cœur à l’œuvre"]],
  unchanged: ["coexister", "moelle", "Noël", "coefficient", "goéland"],
};

const WORDS =
  /^(c|ch|s|bonne-?s|v|n|man|hors-d['’]|chef-d['’]|m|r|b|)oe(?:ur|urs|uf|ufs|il|illet|illets|uvre|uvres|uvrer|ud|uds|ux|urs|sophage|nologue|nologie|cuménique)(?![a-zà-ÿ])/i;
