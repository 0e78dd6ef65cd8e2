import { articleArbitrary } from "@marbre/fixtures/arbitrary";
import { normalize } from "@marbre/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse, stringify } from "../index.js";

/** A copy without positions. */
function withoutPositions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPositions);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, item]) => key !== "position" && item !== undefined)
      .map(([key, item]) => [key, key === "data" || key === "custom" ? item : withoutPositions(item)]),
  );
}

test("an exclamation mark before a bracket begins no image", () => {
  const article = parse("---\nmarbre: 1\n---\n\n# A\n\nOh\\![Anne]{.mention entity=person}\n").article;
  const copy = stringify(article);
  expect(copy).toContain("\\![Anne]{.mention");
  expect(withoutPositions(parse(copy).article)).toEqual(withoutPositions(normalize(article)));
});

test("a dash that opens the last line of a quotation is its own, no attribution", () => {
  const { article } = parse("> — Jeanne Martin, maire\n> Un mot *en italique*.\n", { format: "markdown" });
  const copy = stringify(article);
  expect(copy).toContain("&#x2014; Jeanne Martin");
  expect(withoutPositions(parse(copy).article)).toEqual(withoutPositions(normalize(article)));
});

test.each(["\\#", "C \\#", "a \\#\\#", "\\##"])("a title that ends with number signs keeps them: %s", (title) => {
  const { article } = parse(`# ${title}\n\nTexte.\n`, { format: "markdown" });
  expect(withoutPositions(parse(stringify(article)).article)).toEqual(withoutPositions(normalize(article)));
});

test("what is written reads back as the article in normal form", () => {
  fc.assert(
    fc.property(articleArbitrary(), (article) => {
      const copy = stringify(article);
      expect(withoutPositions(parse(copy).article)).toEqual(withoutPositions(normalize(article)));
    }),
    { numRuns: 100 },
  );
});
