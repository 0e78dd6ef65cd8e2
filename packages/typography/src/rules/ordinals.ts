import { among } from "../characters.js";
import type { RuleCode, RuleDocs } from "../rule.js";

/** `2ème` → `2e`, `1ère` → `1re`, `XXème` → `XXe`. */
export const rule: RuleCode = {
  triggers: "0123456789IVXLC",
  at(scan, index) {
    const from = scan.spaceEnd(index + 1);
    if (!among(scan.code(from), "èei") || !scan.style.ordinals) return undefined;
    const suffix = SUFFIX.exec(scan.text.slice(from, from + 7));
    // 2 ème is an ordinal, 1 ère may be an age.
    if (from > index + 1 && !/^i?ème/.test(suffix?.[0] ?? "")) return undefined;
    const number = suffix && NUMBER.exec(scan.text.slice(Math.max(0, index - 8), index + 1))?.[1];
    if (!number) return undefined;
    const first = number === "1" || number === "I";
    if (suffix[1] ? !first : number === "I") return undefined;
    return scan.replace(index + 1, from + suffix[0].length, `${suffix[1] ? "re" : "e"}${suffix[2]}`);
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
    ["la 2 ème fois", "la 2e fois"],
  ],
  unchanged: ["1er", "2e", "un XXIe siècle", "2emes.fr", "le 3 ermite", "Ce même"],
};

/** ère, ière (first), or ème, ième, è, and the plural; a full stop and a letter behind it would be a name. */
const SUFFIX = /^(?:(i?[èe]re)|i?[èe]me|è)(s?)(?![\wÀ-ÿ]|\.\w)/;
const NUMBER = /(?:^|[^\wÀ-ÿ._:/#@%])(\d+|[IVXLC]+)$/;
