import { readFileSync } from "node:fs";
import { validateArticle } from "@marbre/schema/validate";
import { expect, test } from "vitest";
import { explain } from "./text.js";

/** Copies of a few lines, parted by `---`; a line is the label and the block. */
const cases = readFileSync(new URL("../../../fixtures/tiny/cases.txt", import.meta.url), "utf8")
  .trim()
  .split("\n---\n");

test.each(cases)("%s", (text) => {
  const source = text
    .split("\n")
    .map((line) => line.slice(line.indexOf(": ") + 2))
    .join("\n\n");
  const { article, blocks } = explain(source);
  expect(blocks.map((block) => `${block.label}: ${block.text}`).join("\n")).toBe(text);
  expect(validateArticle(article).valid).toBe(true);
});
