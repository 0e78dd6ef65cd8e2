import { among, isDigit, isLetter } from "../characters.js";
import type { RuleCode, RuleDocs } from "../rule.js";
import type { Scan } from "../scan.js";
import { numberStart } from "./number.js";

/** `2ème` → `2e`, `1ère` → `1re`, `XXème` → `XXe`. */
export const rule: RuleCode = {
  triggers: "0123456789IVXLC",
  at(scan, index) {
    if (!scan.style.ordinals) return undefined;
    const arabic = isDigit(scan.code(index));
    const next = scan.code(index + 1);
    if (arabic ? isDigit(next) : isRoman(next)) return undefined;
    const from = arabic && scan.code(scan.spaceEnd(index + 1)) === 0xe8 ? scan.spaceEnd(index + 1) : index + 1;
    if (!among(scan.code(from), "èei")) return undefined;
    const suffix = SUFFIX.exec(scan.text.slice(from, from + 7));
    if (!suffix || (from > index + 1 && suffix[0].length < 3)) return undefined;
    const start = arabic ? numberStart(scan, index) : romanStart(scan, index);
    if (start < 0) return undefined;
    const number = scan.text.slice(start, index + 1);
    if (number === "I" && !suffix[1]) return undefined;
    const feminine = suffix[1] !== undefined;
    if (feminine && number !== "1" && number !== "I") return undefined;
    return scan.replace(index + 1, from + suffix[0].length, `${feminine ? "re" : "e"}${suffix[2] ? "s" : ""}`);
  },
};

/** What the documentation and the tests say of it. */
export const docs: RuleDocs = {
  name: "ordinals",
  level: "fix",
  message: { en: "Ordinals: 1re, 2e", fr: "Ordinaux : 1re, 2e" },
  source: "IN, « Nombres ordinaux »",
  examples: [
    ["la 1ère et la 2ème", "la 1re et la 2e"],
    ["les 3èmes, au XIXème siècle", "les 3es, au XIXe siècle"],
  ],
  unchanged: ["1er", "2e", "un XXIe siècle", "2emes.fr", "le 3 ermite", "Ce même"],
};

/** ère, ière (first), or ème, ième, è, and the plural; a full stop and a letter behind it would be a name. */
const SUFFIX = /^(?:(i?[èe]re)|i?[èe]me|è)(s?)(?![\wÀ-ÿ]|\.\w)/;

function isRoman(code: number): boolean {
  return among(code, "IVXLC");
}

function romanStart(scan: Scan, last: number): number {
  let start = last;
  while (last - start < 8 && isRoman(scan.code(start - 1))) start--;
  return isLetter(scan.code(start - 1)) ? -1 : start;
}
