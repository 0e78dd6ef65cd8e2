import { isLower, isSpace, isUpper } from "../characters.js";
import type { RuleCode, RuleDocs } from "../rule.js";

/** No-break space between initials and a name. */
export const rule: RuleCode = {
  triggers: ".",
  at(scan, index) {
    if (!isUpper(scan.code(index - 1)) || !isSpace(scan.code(index + 1))) return undefined;
    const from = scan.spaceEnd(index + 1);
    if (!isUpper(scan.code(from)) || !(isLower(scan.code(from + 1)) || scan.code(from + 1) === 0x2e)) return undefined;
    const least = Math.max(0, index - 10);
    const start = least + scan.text.slice(least, index - 1).search(INITIALS);
    if (
      !INTRODUCTION.test(scan.text.slice(Math.max(0, start - 20), start)) ||
      STARTERS.test(scan.text.slice(from, from + 9))
    )
      return undefined;
    return scan.space(index + 1, from, scan.style.initials, "");
  },
};

/** What the documentation and the tests say of it. */
export const docs: RuleDocs = {
  name: "initials",
  level: "fix",
  message: { en: "No-break space between initials and the name", fr: "Espace insécable entre l’initiale et le nom" },
  source: "usage de la presse (Brief.me)",
  examples: [
    ["selon J. Dupont, J.-P. Martin et Anne M. Petit", "selon J.\u00A0Dupont, J.-P.\u00A0Martin et Anne M.\u00A0Petit"],
  ],
  unchanged: ["la vitamine C. Le reste", "la zone C. Paris attend", "le plan B. Ensuite", "Louis XIV. Dupont"],
};

/** J.-P. Martin, J. R. R. Tolkien */
const INITIALS = /(?:[A-ZÀ-Þ]\.[- \u00A0\u202F]?){0,3}$/;

/** What stands before a name: nothing, a sign, a first name or a preposition. */
const INTRODUCTION =
  /(?:(?:^|[\n\t([«“"])|(?:^|[\s([«“"])(?:\S*[,;:–—-]|de|par|à|selon|avec|et|chez|pour|que|[A-ZÀ-Þ][a-zà-ÿ]+))\s*$/;

/** Words that begin sentences rather than names. */
const STARTERS =
  /^(?:L[ae]s?|Une?|Des|Du|De|Ils?|Elles?|On|Cet?|Cette|Ces|En|Et|Mais|Dans|Pour|Par|Aux?|Sur|Selon|Nous|Vous|Qui|Que|Si|S[ae]s?|Après|Avec|Puis)(?![A-Za-zÀ-ÿ])|^[A-Z]['’]/;
