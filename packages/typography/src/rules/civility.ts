import { isUpper, isWord } from "../characters.js";
import { matchEnd } from "../match-end.js";
import type { RuleCode, RuleDocs } from "../rule.js";

/** No-break space after M., Mme, Dr… before a name. */
export const rule: RuleCode = {
  triggers: "MDP",
  at(scan, index) {
    if (isWord(scan.code(index - 1))) return undefined;
    const end = matchEnd(CIVILITY, scan.text, index);
    if (end < 0) return undefined;
    const from = scan.spaceEnd(end);
    if (from === end) return undefined;
    if (!isUpper(scan.code(from)) && !PARTICLE.test(scan.text.slice(from, from + 6))) return undefined;
    return scan.space(end, from, scan.style.civility, "");
  },
};

/** What the documentation and the tests say of it. */
export const docs: RuleDocs = {
  name: "civility",
  level: "fix",
  message: {
    en: "No-break space between M., Mme, Dr… and the name",
    fr: "Espace insécable entre M., Mme, Dr… et le nom",
  },
  source: "IN, « Titres de civilité »",
  examples: [
    ["M. Dupont et Mme Martin", "M.\u00A0Dupont et Mme\u00A0Martin"],
    ["MM. de Broglie et Me Badinter", "MM.\u00A0de Broglie et Me\u00A0Badinter"],
  ],
  unchanged: ["Mme est servie", "M. est servi", "Mes Amis", "M. le maire"],
};

const CIVILITY = /M(?:M?\.|mes?|lles?|gr|e)|[DP]rs?/y;
const PARTICLE = /^(?:de |du |des |d['’]|von |van |el |al[ -])[A-ZÀ-Þ]/;
