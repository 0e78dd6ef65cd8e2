import type { RuleCode, RuleDocs } from "../rule.js";
import type { Scan } from "../scan.js";
import { closesClause } from "./high-punctuation.js";

/** `etc...` and `etc…` → `etc.` */
export const rule: RuleCode = {
  triggers: ".…",
  at(scan, index) {
    if (!scan.style.etc || isStop(scan.code(index - 1)) || !followsEtc(scan, index)) return undefined;
    let end = index + 1;
    while (isStop(scan.code(end))) end++;
    if (end === index + 1 && scan.code(index) === 0x2e) return undefined;
    return closesClause(scan, end, ")]»”\"'’!?,;:") ? scan.replace(index, end, ".") : undefined;
  },
};

/** What the documentation and the tests say of it. */
export const docs: RuleDocs = {
  name: "etc",
  level: "fix",
  message: { en: "A single full stop after etc", fr: "Un seul point après etc" },
  source: "IN, « Etc. »",
  examples: [["Pommes, poires, etc...", "Pommes, poires, etc."]],
  unchanged: ["etc.", "/etc/...", "file.etc...name"],
};

/** Whether the word before an index is `etc`. */
function followsEtc(scan: Scan, index: number): boolean {
  // Few full stops follow a c.
  return scan.code(index - 1) % 32 === 3 && /^[\s(«“",;]?etc$/i.test(scan.text.slice(Math.max(0, index - 4), index));
}

function isStop(code: number): boolean {
  return code === 0x2e || code === 0x2026;
}
