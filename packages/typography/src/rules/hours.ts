import { among, isWord } from "../characters.js";
import type { RuleCode, RuleDocs } from "../rule.js";
import { endsSmallNumber } from "./number.js";

/** Hours: no-break spaces around `h`, or the form the style asks for. */
export const rule: RuleCode = {
  triggers: "0123456789",
  at(scan, index) {
    const sign = scan.spaceEnd(index + 1);
    if (scan.code(sign) !== 0x68 || !endsSmallNumber(scan, index, 24)) return undefined;
    const from = scan.spaceEnd(sign + 1);
    const minutes = /^[0-5]\d(?![\wà-ÿ])/.test(scan.text.slice(from, from + 3));
    if (!minutes && (isWord(scan.code(sign + 1)) || among(scan.code(sign + 1), "-'’/"))) return undefined;
    const { hour, date } = scan.style;
    if (hour === false && date === false) return undefined;
    const spaced = (written: boolean) => ((hour ? hour.includes(" ") : written) ? date || " " : "");
    const head = `${spaced(sign > index + 1)}h`;
    return minutes
      ? scan.replace(index + 1, from, head + spaced(from > sign + 1))
      : scan.replace(index + 1, sign + 1, head);
  },
};

/** What the documentation and the tests say of it. */
export const docs: RuleDocs = {
  name: "hours",
  level: "fix",
  message: { en: "Hours as the house style writes them", fr: "Écriture des heures" },
  source: "IN, « Heures » (14 h 30) ; presse : 14h30 ; espaces : CLDR 48, fr-CA",
  examples: [["à 14 h 30", "à 14\u00A0h\u00A030"]],
  unchanged: ["14h30", "10:30", "14 heures", "un 4 h-que-veux-tu"],
};
