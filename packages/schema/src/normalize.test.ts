import { articleArbitrary, readArticle, validCases } from "@marbre/fixtures";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Article,
  article,
  blockquote,
  emphasis,
  type Inline,
  inlineCode,
  lineBreak,
  link,
  list,
  normalize,
  paragraph,
  quote,
  strong,
  superscript,
  text,
  toText,
} from "./index.js";
import { validateArticle } from "./validate/index.js";

/** Title, content of a paragraph, its normal form. */
const cases: readonly (readonly [string, Inline[], Inline[]])[] = [
  ["texts side by side are one", [text("a"), text("b"), emphasis("c")], [text("ab"), emphasis("c")]],
  [
    "texts with fields of their own stay apart",
    [text("a", { lang: "en" }), text("b")],
    [text("a", { lang: "en" }), text("b")],
  ],
  ["marks side by side are one", [strong("a"), strong("b")], [strong("ab")]],
  ["links side by side are two", [link("/a", "a"), link("/a", "b")], [link("/a", "a"), link("/a", "b")]],
  ["empty texts and parents go", [text("a"), emphasis([]), strong([emphasis([text("")])]), text("b")], [text("ab")]],
  [
    "blanks at the ends go, however deep",
    [text(" "), emphasis([strong(" a "), text(" ")]), text("\u00a0")],
    [emphasis([strong(" a")])].map(() => strong([emphasis("a")])),
  ],
  [
    "breaks at the ends go",
    [lineBreak(), text("a"), lineBreak(), text("b"), lineBreak(), text(" ")],
    [text("a"), lineBreak(), text("b")],
  ],
  ["blanks within stay", [text("a "), emphasis(" b "), text(" c")], [text("a "), emphasis(" b "), text(" c")]],
  ["code keeps its blanks", [inlineCode(" a ")], [inlineCode(" a ")]],
  [
    "strong stands outside of emphasis, a link outside of both",
    [emphasis([strong([link("/a", "a")])])],
    [link("/a", [strong([emphasis("a")])])],
  ],
  ["two in the wrong order become one", [emphasis([strong("a")]), strong([emphasis("b")])], [strong([emphasis("ab")])]],
  ["emphasis within emphasis is one", [emphasis(["a", strong([emphasis("b")])])], [emphasis(["a", strong("b")])]],
  [
    "superscript within superscript stays",
    [superscript(["a", superscript("b")])],
    [superscript(["a", superscript("b")])],
  ],
  ["a quotation stays where it is", [strong([quote("« a »")])], [strong([quote("« a »")])]],
  ["of nothing but blanks nothing stays", [text(" "), lineBreak(), emphasis(" ")], []],
];

test.each(cases)("%s", (_, content, expected) => {
  const given = paragraph(content);
  const before = structuredClone(given);
  expect(normalize(given)).toEqual(paragraph(expected));
  expect(given).toEqual(before);
});

test("blocks within blocks are reached, and none is taken away", () => {
  expect(normalize(blockquote([paragraph([" a "]), paragraph([]), list([" b "])]))).toEqual(
    blockquote([paragraph(["a"]), paragraph([]), list(["b"])]),
  );
});

describe("positions", () => {
  const at = (start: number, end: number) => ({
    start: { line: 1, column: start + 1, offset: start },
    end: { line: 1, column: end + 1, offset: end },
  });
  test("of merged texts go from the first to the last", () => {
    const content = [text("ab", { position: at(0, 2) }), text("c", { position: at(2, 3) })];
    expect(normalize(paragraph(content)).children).toEqual([text("abc", { position: at(0, 3) })]);
  });
  test("of a trimmed text lose what it lost", () => {
    expect(normalize(paragraph([text("  a ", { position: at(4, 8) })])).children).toEqual([
      text("a", { position: at(6, 7) }),
    ]);
  });
  test("stay as wide as they were where text and source differ", () => {
    expect(normalize(paragraph([text(" a", { position: at(0, 9) })])).children).toEqual([
      text("a", { position: at(0, 9) }),
    ]);
  });
});

test("10,000 marks side by side are merged in one go", () => {
  const many = Array.from({ length: 10_000 }, (_, index) => (index % 2 ? emphasis([strong("a")]) : strong("b")));
  expect(normalize(paragraph(many)).children.length).toBe(1);
});

test("what holds no nodes comes back", () => {
  for (const value of [[], {}, { type: "text" }]) {
    expect(normalize(value)).toEqual(value);
  }
});

test("normalizing twice is normalizing once, and keeps an article valid", () => {
  const property = fc.property(articleArbitrary(), (one: Article) => {
    const once = normalize(one);
    expect(normalize(once)).toEqual(once);
    expect(validateArticle(once).valid).toBe(true);
    expect(tight(once)).toBe(tight(one));
  });
  fc.assert(property, { numRuns: 150, seed: 1991 });
}, 120_000);

/** Text without blanks: all that may go. */
const tight = (one: Article): string => toText(one).replace(/\s+/g, "");

test.each(validCases())("$title has a valid normal form", (one) => {
  expect(validateArticle(normalize(readArticle(one))).valid).toBe(true);
  expect(normalize(article({ body: ["a"] }))).toEqual(article({ body: ["a"] }));
});
