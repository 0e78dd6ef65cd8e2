import { among, isDigit, isLetter } from "../characters.js";
import type { RuleCode, RuleDocs } from "../rule.js";
import { isLastDigit, numberStart } from "./number.js";

/** Hours: no-break spaces around `h`, or the form the style asks for. */
export const rule: RuleCode = {
  name: "hours",
  level: "fix",
  triggers: "0123456789",
  at(scan, index) {
    if (!isLastDigit(scan, index)) return undefined;
    const sign = scan.spaceEnd(index + 1);
    if (scan.code(sign) !== 0x68) return undefined;
    const start = numberStart(scan, index);
    if (start < 0 || index - start > 1 || Number(scan.text.slice(start, index + 1)) > 24) return undefined;
    const from = scan.spaceEnd(sign + 1);
    const minutes = /^[0-5]\d(?![\d\wà-ÿ])/.test(scan.text.slice(from, from + 3));
    const after = scan.code(sign + 1);
    if (!minutes && (isLetter(after) || isDigit(after) || among(scan.code(sign + 1), "-'’/"))) return undefined;
    const { hour, date } = scan.style;
    const spaced = hour === false ? undefined : hour === "14 h 30" ? date || " " : "";
    const inner = (written: boolean) => spaced ?? (written ? date || " " : "");
    if (hour === false && date === false) return undefined;
    if (!minutes) return scan.replace(index + 1, sign + 1, `${inner(sign > index + 1)}h`);
    return scan.replace(index + 1, from, `${inner(sign > index + 1)}h${inner(from > sign + 1)}`);
  },
};

/** What the documentation and the tests say of it. */
export const docs: RuleDocs = {
  message: { en: "Hours as the house style writes them", fr: "Écriture des heures" },
  source: "IN, « Heures » (14 h 30) ; presse : 14h30 ; espaces : CLDR 48, fr-CA",
  examples: [["à 14 h 30", "à 14\u00A0h\u00A030"]],
  unchanged: ["14h30", "10:30", "14 heures", "un 4 h-que-veux-tu"],
};
