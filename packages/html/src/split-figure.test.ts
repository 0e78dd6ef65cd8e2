import { keyFigure, strong } from "@marbre/schema";
import { expect, test } from "vitest";
import { plainText } from "./plain-text.js";
import { splitFigure } from "./split-figure.js";

test.each([
  ["80 % du brut", "80 %", undefined, "80 %", " du brut", "term"],
  ["80\u00A0% du brut", "80", "%", "80\u00A0%", " du brut", "term"],
  ["Près de 1 250 emplois", "1250", undefined, "Près de 1 250", " emplois", "term"],
  ["Emplois supprimés : 1 250", "1 250", undefined, "Emplois supprimés : ", "1 250", "details"],
  ["1562 mètres de long", "1562", "m", "1562", " mètres de long", "term"],
  ["1450 passages, 4 ponts", "4", undefined, "1450 passages, 4", " ponts", "term"],
  ["Quatre piles", "4", undefined, "Quatre piles", "", "term"],
  ["Quatre piles", undefined, undefined, "Quatre piles", "", "term"],
])("%s (%s %s) → %j | %j", (text, amount, unit, term, details, figure) => {
  const node = keyFigure(text, { ...(amount && { amount }), ...(unit && { unit }) });
  const split = splitFigure(node);
  expect([plainText({ children: split.term }), plainText({ children: split.details }), split.figure]).toEqual([
    term,
    details,
    figure,
  ]);
});

test("a node that is no text is not cut", () => {
  const split = splitFigure(keyFigure([strong("80 % du brut"), " kazakh"], { amount: "80 %" }));
  expect(split).toEqual({
    term: [strong("80 % du brut")],
    details: [{ type: "text", value: " kazakh" }],
    figure: "term",
  });
});
