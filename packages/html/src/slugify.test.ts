import { expect, test } from "vitest";
import { slugify } from "./slugify.js";

test.each([
  ["Une alliance « éprouvée par la vie »", "une-alliance-eprouvee-par-la-vie"],
  ["L’œuvre d’Aÿ", "l-oeuvre-d-ay"],
  ["Ægir, Straße, Łódź", "aegir-strasse-lod"],
  ["18 h 30. Le ruban est coupé", "18-h-30-le-ruban-est-coupe"],
  ["e\u0301te\u0301", "ete"],
  ["  …  ", "section"],
  ["", "section"],
  ["日本", "section"],
  ["__proto__", "proto"],
])("%j → %s", (text, slug) => {
  expect(slugify(text)).toBe(slug);
});

test("a name is at most 65 characters, whatever the text", () => {
  expect(slugify("a".repeat(500))).toBe("a".repeat(64));
  expect(slugify(`${"a".repeat(63)}œ`)).toBe(`${"a".repeat(63)}oe`);
});
