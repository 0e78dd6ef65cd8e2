import { describe, expect, test } from "vitest";
import { explain } from "../text.js";

const LONG =
  "La commune a voté jeudi soir un budget en légère hausse, que la maire explique par le prix du chauffage, par deux écoles à isoler avant l’hiver et par un pont dont les piles, vieilles de cent ans, ne porteront plus longtemps les camions de la carrière voisine.";

/** A piece whose fourth block is the one in question. */
const copy = (block: string, next = LONG) =>
  ["La commune vote un budget en hausse", LONG, LONG, block, next, LONG, LONG].join("\n\n");

const said = (source: string) => explain(source).blocks[3]!;

const isProse = (source: string) => said(source).evidence.some(({ en }) => en === "is long prose within the body");

describe("long prose within the body is a paragraph", () => {
  test.each([
    ["told", LONG],
    ["with a quotation in it", `${LONG.slice(0, -1)}, « un ouvrage à bout de souffle ».`],
  ])("%s", (_, block) => {
    const { label, confidence } = said(copy(block));
    expect(label).toBe("paragraph");
    expect(confidence).toBeGreaterThan(0.95);
    expect(isProse(copy(block))).toBe(true);
  });

  test.each([
    ["a short sentence", copy("La commune a voté jeudi soir un budget en légère hausse.")],
    ["a quotation as a whole", copy(`« ${LONG} »`)],
    ["what a signature follows", copy(LONG, "Maryvonne Le Thiec, présidente de la coopérative")],
    ["an offer", copy(`Abonnez-vous à notre lettre. ${LONG}`)],
    ["a note", copy(`NDLR : ${LONG}`)],
    ["a question of an interview", copy(`${LONG.slice(0, -1)} ?`)],
    ["a text without its end", copy(LONG.slice(0, -1))],
    ["one of the last two blocks", copy(LONG).split("\n\n").slice(0, 5).join("\n\n")],
  ])("but not %s", (_, source) => {
    expect(isProse(source)).toBe(false);
  });
});
