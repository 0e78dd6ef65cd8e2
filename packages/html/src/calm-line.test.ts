import { rules, typography } from "@marbre/typography";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isCalmLine } from "./calm-line.js";

test.each([
  "Le port s’agrandit : trois ans de travaux, 1,8 km de quai",
  "« Nous n’avons rien vu venir », disent-ils. Et après ?",
  "Le port – dit « vieux » – rouvre… [ou presque] pour 12 € – un “record”",
  "À 5 h 20, un vélo sur 10 (ou 9 %) est électrique ; c’est peu !",
  "",
])("%j is calm", (text) => {
  expect(isCalmLine(text)).toBe(true);
});

test.each([
  "L'été",
  "Un  jour",
  "Vraiment?",
  "«Oui»",
  "90km",
  "2ème",
  "XXème siècle",
  "a ,b",
  "un\u00A0an",
  "80%",
  "12€",
  "etc…",
  "[ un ]",
  " a",
  "a ",
])("%j is not calm", (text) => {
  expect(isCalmLine(text)).toBe(false);
});

const examples = rules.flatMap(({ examples, unchanged }) => [...examples.flat(), ...unchanged]);
const signs = [..." .,;:!?()[]«»’'-–—%‰€$°/…“”‘{}`\"&<>=h0123456789"].concat("  ", "\u00A0", "\n");
const words = [
  "mot",
  "École",
  "été",
  "XX",
  "IV",
  "M.",
  "Mme",
  "etc",
  "l",
  "km",
  "h",
  "mai",
  "ème",
  "ière",
  "ere",
  "n",
  "J",
  "à",
];
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...signs) },
  { weight: 3, arbitrary: fc.constant(" ") },
  { weight: 4, arbitrary: fc.constantFrom(...words) },
  { weight: 1, arbitrary: fc.constantFrom(...examples) },
);

test("no rule edits a calm text in the plain style", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join("");
      if (isCalmLine(text)) expect(typography(text, { style: "plain" })).toBe(text);
    }),
    { numRuns: 20_000 },
  );
  for (const text of examples) if (isCalmLine(text)) expect(typography(text, { style: "plain" })).toBe(text);
});
