import type { RuleCode, RuleDocs } from "../rule.js";

/** `"…"` → « … », and “ … ” inside another quotation. */
export const rule: RuleCode = {
  triggers: '"',
  at(scan, index) {
    const role = scan.style.quotes && scan.quote(index);
    if (!role) return undefined;
    const space = "«»‹›".includes(role.mark) ? scan.style.guillemets || "" : "";
    return role.open
      ? scan.replace(index, scan.spaceEnd(index + 1), role.mark + space)
      : scan.replace(scan.spaceStart(index), index + 1, space + role.mark);
  },
};

/** What the documentation and the tests say of it. */
export const docs: RuleDocs = {
  name: "quotes",
  level: "fix",
  message: { en: "French quotation marks", fr: "Guillemets français" },
  source: "IN, « Guillemets » ; second niveau : OQLF, CSL fr-FR",
  examples: [
    ['Il a dit "oui".', "Il a dit «\u00A0oui\u00A0»."],
    ['"Objectif 2030" et "FC24"', "«\u00A0Objectif 2030\u00A0» et «\u00A0FC24\u00A0»"],
    ['« Le mot "liberté" »', "« Le mot “liberté” »"],
  ],
  unchanged: ['un écran de 24"', "2'33\"", 'un guillemet " seul', 'title="Le Monde"'],
};
