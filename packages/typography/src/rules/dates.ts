import { matchEnd } from "../match-end.js";
import type { RuleCode, RuleDocs } from "../rule.js";
import { endsSmallNumber } from "./number.js";

/** No-break space between the day and the month. */
export const rule: RuleCode = {
  triggers: "0123456789",
  at(scan, index) {
    // 1er mai
    const end = index + (scan.code(index + 1) === 0x65 && scan.code(index + 2) === 0x72 ? 3 : 1);
    const from = scan.spaceEnd(end);
    if (from === end || !isMonth(scan.text, from) || !endsSmallNumber(scan, index, 31)) return undefined;
    return scan.space(end, from, scan.style.date, "");
  },
};

/** What the documentation and the tests say of it. */
export const docs: RuleDocs = {
  name: "dates",
  level: "fix",
  message: { en: "No-break space between day and month", fr: "Espace insécable entre le jour et le mois" },
  source: "usage (Antidote, « Dates »)",
  examples: [["le 27 novembre et le 1er mai", "le 27\u00A0novembre et le 1er\u00A0mai"]],
  unchanged: ["2024-11-27", "27/11/2024", "120 mars", "12 marsouins", "27 personnes"],
};

const MONTHS =
  /(?:janv(?:ier|\.)|f[ée]vr(?:ier|\.)|mars|avril|mai|juin|juillet|ao[ûu]t|(?:sept|nov|d[ée]c)(?:embre|\.)|oct(?:obre|\.))(?![a-zà-ÿœ])/iy;

/** Whether the name of a month stands at an index. */
export function isMonth(text: string, index: number): boolean {
  return matchEnd(MONTHS, text, index) > 0;
}
