import { describe, expect, test } from "vitest";
import type { ParseOptions } from "../options.js";
import { explain } from "../text.js";

const COPY = `Le pont rouvre

Après huit mois de travaux, la circulation reprend lundi sur les deux voies, à vitesse réduite.

Le chantier a coûté 4,2 millions d’euros, dont la moitié à la charge du département. Les commerçants du quartier, eux, attendent toujours leurs indemnités.

Bienvenue chez nous

Les premiers camions passeront mardi à l’aube, sous le contrôle des ingénieurs venus de Lyon et de Grenoble pour l’occasion.`;

const labels = (options: ParseOptions) => explain(COPY, options).blocks.map(({ label }) => label);

describe("hints overrule what copy looks like", () => {
  test.each<[string, ParseOptions]>([
    ["equals", { hints: [{ equals: "Bienvenue chez nous", label: "promo" }] }],
    ["starts", { hints: [{ starts: "Bienvenue", label: "promo" }] }],
    ["ends", { hints: [{ ends: "chez nous", label: "promo" }] }],
    ["contains", { hints: [{ contains: "venue chez", label: "promo" }] }],
    ["block", { hints: [{ block: 3, label: "promo" }] }],
    ["profile", { profile: { hints: [{ equals: "Bienvenue chez nous", label: "promo" }] } }],
    [
      "hints before profile",
      { hints: [{ block: 3, label: "promo" }], profile: { hints: [{ block: 3, label: "kicker" }] } },
    ],
  ])("%s", (_, options) => {
    expect(labels(options)).toEqual(["headline", "standfirst", "paragraph", "promo", "paragraph"]);
  });

  test("all conditions of one hint must hold", () => {
    expect(labels({ hints: [{ starts: "Bienvenue", ends: "chez vous", label: "promo" }] })[3]).toBe("heading");
  });

  test("a hint that no block matches is reported, one of a profile is not", () => {
    const hint = { starts: "Malvenue", label: "promo" } as const;
    expect(explain(COPY, { hints: [hint, { block: 3, label: "promo" }], profile: { hints: [hint] } }).problems).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: "hint-unmatched", args: { hint: JSON.stringify(hint), blocks: 5 } }),
      ]),
    );
    expect(explain(COPY, { profile: { hints: [hint] } }).problems.map(({ code }) => code)).not.toContain(
      "hint-unmatched",
    );
  });

  test("a hinted block is certain, and says by whom", () => {
    expect(explain(COPY, { hints: [{ block: 3, label: "promo" }] }).blocks[3]).toMatchObject({
      confidence: 1,
      evidence: [{ en: "a hint says so", fr: "une indication le dit" }],
    });
  });
});
