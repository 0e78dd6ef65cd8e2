import { expectedText, readArticle, validCases } from "@marbre/fixtures";
import { normalize } from "@marbre/schema";
import { expect, test } from "vitest";
import { parse, stringify } from "../index.js";

/** A copy without positions. */
function withoutPositions(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, item: unknown) => (key === "position" ? undefined : item)));
}

test.each(validCases())("$title is written as its source.md, and read back from it", (one) => {
  const article = readArticle(one);
  const copy = expectedText(one, "source.md", stringify(article));
  expect(stringify(article)).toBe(copy);
  expect(withoutPositions(parse(copy).article)).toEqual(withoutPositions(normalize(article)));
});
