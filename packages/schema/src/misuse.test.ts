import { describe, expect, test } from "vitest";
import { article, defineExtension, list, measure, normalize, paragraph, slug, toText } from "./index.js";
import { describe as describeProblem } from "./problems.js";

const quiz = { type: "acme:quiz", category: "block", fields: {} };

describe("a programmer’s mistake", () => {
  test.each([undefined, null, 42, true])("%j is nothing to build of", (content) => {
    const expected = new TypeError(`content is \`${content}\`, expected a string, a node or a list`);
    expect(() => paragraph(content as never)).toThrow(expected);
    expect(() => list([content as never])).toThrow(expected);
    expect(() => article({ body: ["Un.", content as never] })).toThrow(expected);
  });

  test.each([undefined, null, 42, "Le bac"])("%j is nothing to normalize", (tree) => {
    expect(() => normalize(tree)).toThrow(new TypeError(`normalize: tree is \`${tree}\`, expected a node`));
  });

  test.each([undefined, null, 42, "Le bac", {}, { type: "article" }])("%j cannot be measured", (value) => {
    expect(() => measure(value as never)).toThrow(
      new TypeError(`measure: article is \`${typeof value}\`, expected an article tree`),
    );
  });

  test.each([
    [undefined, "type is `undefined`, expected a name with a colon such as `acme:quiz`"],
    [{}, "type is `undefined`, expected a name with a colon such as `acme:quiz`"],
    [{ type: "quiz" }, "type is `quiz`, expected a name with a colon such as `acme:quiz`"],
    [{ type: "acme:quiz" }, "category is `undefined`, expected block or inline"],
    [{ type: "acme:quiz", category: "zz" }, "category is `zz`, expected block or inline"],
    [{ ...quiz, fields: undefined }, "fields is `undefined`, expected an object"],
    [{ ...quiz, fields: null }, "fields is `null`, expected an object"],
    [{ ...quiz, render: "p" }, "render is `p`, expected a function"],
  ])("%j is no extension", (extension, message) => {
    expect(() => defineExtension(extension as never)).toThrow(new TypeError(`defineExtension: ${message}`));
  });
});

test.each([undefined, null, 42, true])("a slug of %j is a mistake", (value) => {
  expect(() => slug(value as never)).toThrow(new TypeError(`slug: from is \`${value}\`, expected a node or a string`));
});

test.each(["", {}, { type: "article" }, { type: "article", children: [null] }])("a slug of %j is empty", (value) => {
  expect(slug(value as never)).toBe("");
});

test.each([undefined, null, 42, {}, { code: 4 }])("%j cannot be described", (problem) => {
  expect(() => describeProblem(problem as never, "fr")).toThrow(
    /^describe: problem is .*, expected a problem with its code$/,
  );
});

describe("odd trees are no mistake", () => {
  const odd = [
    null,
    4,
    undefined,
    "a",
    [],
    { type: "text", value: 5 },
    { type: "text" },
    { type: 4 },
    { type: "strong" },
  ];
  const words = { type: "text", value: " Un " };

  test.each([
    odd,
    [words, ...odd, words, words],
    [null, words, null],
    [
      { type: "strong", children: odd },
      { type: "strong", children: [words] },
      { type: "emphasis", children: [null] },
    ],
    [{ type: "paragraph", children: [...odd, words] }, ...odd],
  ])("children %j", (...children) => {
    for (const place of [
      { type: "paragraph", children },
      { type: "body", children },
    ]) {
      const tree = { ...article({ header: { headline: "Le bac" }, body: [] }), children: [place, null, 4] };
      const before = structuredClone(tree);
      const once = normalize(tree);
      expect(normalize(once)).toEqual(once);
      expect(tree).toEqual(before);
      expect(measure(tree as never).words).toBeGreaterThanOrEqual(0);
      expect(toText(tree)).toBeTypeOf("string");
    }
  });

  test("what is no node stays where it is", () => {
    const paragraph = { type: "paragraph", children: [null, words, 4, words] };
    expect(normalize(paragraph)).toEqual({
      type: "paragraph",
      children: [null, words, 4, { type: "text", value: " Un" }],
    });
  });
});
