import { isSpace, isWord } from "../characters.js";
import type { RuleCode, RuleDocs } from "../rule.js";

/** No-break space inside Louis XIV, CAC 40… */
export const rule: RuleCode = {
  triggers: "IVXLC123456789",
  at(scan, index) {
    if (!isSpace(scan.code(index - 1))) return undefined;
    const start = scan.spaceStart(index);
    const numeral = /^(?:[IVXLC]+|\d{2,3})(?:er|re)?(?![\wÀ-ÿ.])/.exec(scan.text.slice(index, index + 10));
    if (!numeral) return undefined;
    const list = /^\d/.test(numeral[0]) ? INDICES : SOVEREIGNS;
    const name = list.exec(scan.text.slice(Math.max(0, start - 12), start));
    if (!name || isWord(scan.code(start - name[0].length - 1))) return undefined;
    return scan.replace(start, index, scan.style.noBreak || "\u00A0");
  },
};

/** What the documentation and the tests say of it. */
export const docs: RuleDocs = {
  name: "names",
  level: "lint",
  message: { en: "No-break space before the number of a name", fr: "Espace insécable devant le numéro d’un nom" },
  source: "usage de la presse (Brief.me)",
  examples: [["Louis XIV et le CAC 40", "Louis\u00A0XIV et le CAC\u00A040"]],
  unchanged: ["Louis Vuitton", "Louis V. a dit", "Paris 40", "Paul Ivoire"],
};

const SOVEREIGNS =
  /(?:Louis|Charles|Henri|François|Philippe|Napoléon|Paul|Jean|Pie|Benoît|Grégoire|Léon|Clément|[ÉE]lisabeth|Elizabeth|Guillaume|[ÉE]douard|George|Jacques|Richard|Alphonse|Ferdinand|Frédéric|Nicolas|Alexandre|Catherine|Mohammed|Hassan|Carlos|Felipe|Albert|Baudouin|Léopold|Ramsès|Innocent|Urbain)$/;
const INDICES = /(?:CAC|SBF|DAX|IBEX|FTSE|Stoxx|Nikkei|Nasdaq)$/;
