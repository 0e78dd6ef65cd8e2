import { readdirSync, readFileSync } from "node:fs";
import { validateArticle } from "@marbre/schema/validate";
import { describe, expect, test } from "vitest";
import { explain } from "./text.js";

const folder = new URL("../../../fixtures/copy/", import.meta.url);
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** `source.txt` is the copy, `labels.txt` the label of each block, one a line; two where nothing in the text tells. */
describe.each(cases)("%s", (name) => {
  const source = readFileSync(new URL(`${name}/source.txt`, folder), "utf8");
  const expected = readFileSync(new URL(`${name}/labels.txt`, folder), "utf8")
    .trim()
    .split("\n");

  test("each block has its label", () => {
    const blocks = source.trim().split("\n\n");
    const labelled = explain(source).blocks.map(({ label, text }, index) => {
      const either = expected[index]?.split(" ") ?? [];
      return `${either.includes(label) ? expected[index] : label}: ${text}`;
    });
    expect(labelled).toEqual(blocks.map((text, index) => `${expected[index]}: ${text}`));
  });

  test("the same with single newlines and CRLF", () => {
    const labels = explain(source).blocks.map(({ label }) => label);
    expect(explain(source.replaceAll("\n\n", "\n")).blocks.map(({ label }) => label)).toEqual(labels);
    expect(explain(source.replaceAll("\n", "\r\n")).blocks.map(({ label }) => label)).toEqual(labels);
  });

  test("the article is valid", () => {
    expect(validateArticle(explain(source).article).valid).toBe(true);
  });
});
