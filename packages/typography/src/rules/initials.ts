import { among, isEdge, isLower, isSpace, isUpper } from "../characters.js";
import type { RuleCode, RuleDocs } from "../rule.js";
import type { Scan } from "../scan.js";

/** No-break space between initials and a name. */
export const rule: RuleCode = {
  triggers: ".",
  at(scan, index) {
    if (!isUpper(scan.code(index - 1)) || !isSpace(scan.code(index + 1))) return undefined;
    const from = scan.spaceEnd(index + 1);
    if (!isUpper(scan.code(from)) || !(isLower(scan.code(from + 1)) || scan.code(from + 1) === 0x2e)) return undefined;
    let start = index - 1;
    // J.-P. Martin, J. R. R. Tolkien
    for (let names = 0; names < 3; names++) {
      const joined = /[A-ZÀ-Þ]\.[- \u00A0\u202F]?$/.exec(scan.text.slice(Math.max(0, start - 3), start));
      if (!joined) break;
      start -= joined[0].length;
    }
    if (!introducesName(scan, start) || STARTERS.test(scan.text.slice(from, from + 9))) return undefined;
    return scan.space(index + 1, from, scan.style.initials, "");
  },
};

/** What the documentation and the tests say of it. */
export const docs: RuleDocs = {
  name: "initials",
  level: "fix",
  message: { en: "No-break space between initials and the name", fr: "Espace insécable entre l’initiale et le nom" },
  source: "usage de la presse (Brief.me)",
  examples: [["selon J. Dupont et J.-P. Martin", "selon J.\u00A0Dupont et J.-P.\u00A0Martin"]],
  unchanged: ["la vitamine C. Le reste", "le plan B. Ensuite", "Louis XIV. Dupont"],
};

/** Whether a name may begin at an index: at the start of a line, after a sign, a first name or a preposition. */
function introducesName(scan: Scan, index: number): boolean {
  const before = scan.code(index - 1);
  if (isEdge(before) || among(before, '([«“"')) return true;
  if (!isSpace(before)) return false;
  const word = scan.wordBefore(scan.spaceStart(index), 12);
  return (
    word === "" ||
    /[,;:–—-]$/.test(word) ||
    /^(?:de|par|à|selon|avec|et|chez|pour|que|où|comme|contre)$/.test(word) ||
    /^[A-ZÀ-Þ][a-zà-ÿ]+$/.test(word)
  );
}

/** Words that begin sentences rather than names. */
const STARTERS =
  /^(?:L[ae]s?|Une?|Des|Du|De|Ils?|Elles?|On|Cet?|Cette|Ces|En|Et|Mais|Dans|Pour|Par|Aux?|Sur|Selon|Nous|Vous|Qui|Que|Si|S[ae]s?|Après|Avec|Puis)(?![A-Za-zÀ-ÿ])|^[A-Z]['’]/;
