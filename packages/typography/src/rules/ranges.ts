import { isBlank } from "../characters.js";
import type { RuleCode, RuleDocs } from "../rule.js";

/** `2024-2025` → `2024–2025`, `pages 10-12` → `pages 10–12`. */
export const rule: RuleCode = {
  triggers: "-",
  at(scan, index) {
    const left = /(?:^|[\s(«])(\d{1,4})$/.exec(scan.text.slice(Math.max(0, index - 5), index));
    const right = /^\d{1,4}(?![\w.-])/.exec(scan.text.slice(index + 1, index + 6));
    if (!left || !right || Number(left[1]) >= Number(right[0])) return undefined;
    return isBlank(scan.code(index + 1)) ? undefined : scan.replace(index, index + 1, "–");
  },
};

/** What the documentation and the tests say of it. */
export const docs: RuleDocs = {
  name: "ranges",
  level: "lint",
  message: { en: "An en dash between two numbers", fr: "Tiret demi-cadratin entre deux nombres" },
  source: "usage des maisons",
  examples: [["pages 10-12", "pages 10–12"]],
  unchanged: ["2024-11-27", "978-2-07-036822-8", "06-12-34", "A-10"],
};
