import { isWord } from "../characters.js";
import { matchEnd } from "../match-end.js";
import type { RuleCode, RuleDocs } from "../rule.js";
import { numberStart, standsAlone } from "./number.js";

/** No-break space between a number and a unit of a closed list. */
export const rule: RuleCode = {
  triggers: "0123456789",
  at(scan, index) {
    const from = scan.spaceEnd(index + 1);
    const to = matchEnd(UNIT, scan.text, from);
    if (to < 0 || to - from > 7 || isWord(scan.code(to))) return undefined;
    const start = numberStart(scan, index);
    // 7 h 09 km: minutes are no measure.
    if (start < 0 || /\d\sh\s$/.test(scan.text.slice(Math.max(0, start - 4), start))) return undefined;
    // 4K, 5G, 2m: a single letter is no unit unless a space says so.
    if (from === index + 1 && (to === from + 1 || !standsAlone(scan, start))) return undefined;
    return scan.space(index + 1, from, scan.style.unit, "°");
  },
};

/** What the documentation and the tests say of it. */
export const docs: RuleDocs = {
  name: "units",
  level: "fix",
  message: { en: "No-break space between a number and its unit", fr: "Espace insécable entre nombre et unité" },
  source: "IN, « Unités de mesure » ; CLDR 48",
  examples: [
    ["50 km", "50\u00A0km"],
    ["à 90km/h", "à 90\u00A0km/h"],
    ["30,3 cm et 20 °C", "30,3\u00A0cm et 20\u00A0°C"],
  ],
  unchanged: ["20°", "A4", "M6", "4K", "20 BALLES", "3 m'ont dit", "5 l'ont vu", "2 personnes"],
};

/** A unit, with an exponent or not, or several with slashes between them, and no sign of a word behind. */
const UNIT =
  /(?:(?:[kcmdµ]?m|[kmµ]?g|t|[cmdh]?l|m?L|ha|m?s|min|h|[kMG]?Hz|[kMGT]?Wh?|k?[VJ]|m?A|N|[hkM]?Pa|bar|K|mol|kcal|dB|rad|Ω|°[CF]|ºC|[kMGT]?o|[MG]b|tr|ch|EUR|USD|CHF|GBP)[²³]?(?:\/|(?![A-Za-zÀ-ÿΩ\d°º²³µ/'’-]))){1,4}(?<!\/)/y;
