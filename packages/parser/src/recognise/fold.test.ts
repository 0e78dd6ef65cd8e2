import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "./fold.js";

test.each([
  ["À lire aussi", "a lire aussi"],
  ["L’ÉTÉ – Ça, où ?", "l'ete – ca, ou ?"],
  ["Le Thiec\u00a0:\tpré\u2011vu", "le thiec : pre-vu"],
  ["İstanbul", "istanbul"],
  ["œuvre et Œuvre", "œuvre et œuvre"],
  ["rien", "rien"],
  ["", ""],
])("%s → %s", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test("a folded text is as long as the text, up to 512 units", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 700 }), (text) => {
      const folded = fold(text);
      expect(folded.length).toBe(Math.min(512, text.length));
      expect(fold(folded)).toBe(folded);
    }),
  );
});
