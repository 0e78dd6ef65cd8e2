import { isEdge } from "../characters.js";
import type { RuleCode, RuleDocs } from "../rule.js";

/** No-break spaces inside a pair of – or —. */
export const rule: RuleCode = {
  triggers: "–—",
  at(scan, index) {
    const opens = scan.dash(index);
    if (opens === undefined) return undefined;
    const end = scan.spaceEnd(index + 1);
    if (!opens) return scan.space(scan.spaceStart(index), index, scan.style.dashes, "");
    return isEdge(scan.code(end)) ? undefined : scan.space(index + 1, end, scan.style.dashes, "");
  },
};

/** What the documentation and the tests say of it. */
export const docs: RuleDocs = {
  name: "dashes",
  level: "fix",
  message: { en: "No-break space inside a pair of dashes", fr: "Espace insécable à l’intérieur des tirets d’incise" },
  source: "IN, « Tiret »",
  examples: [["Le maire – élu en mai – part.", "Le maire –\u00A0élu en mai\u00A0– part."]],
  unchanged: ["Paris – Lyon", "– un élément de liste", "1914 – 1918", "Fin de phrase – et suite."],
};
