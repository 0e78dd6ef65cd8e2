import { readArticle, validCases } from "@marbre/fixtures";
import { expect, test } from "vitest";
import * as schema from "./index.js";
import { isBlock, isInline, isLiteral, isMedium, isNode, isParent, nodeTable, paragraph, text } from "./index.js";

const types = Object.keys(nodeTable);
const guards = schema as unknown as Readonly<Record<string, (value: unknown) => boolean>>;
const guardOf = (type: string) => guards[`is${type.charAt(0).toUpperCase()}${type.slice(1)}`]!;

test.each(types)("the guard of %s takes its type and no other", (type) => {
  expect(types.filter((other) => guardOf(type)({ type: other }))).toEqual([type]);
});

const RESERVED: Readonly<Record<string, string>> = { delete: "deletion", break: "lineBreak" };

test.each(types)("%s has a builder", (type) => {
  expect(guards[RESERVED[type] ?? type]).toBeTypeOf("function");
});

test.each([undefined, null, 0, "paragraph", [], {}, { type: 3 }, { type: "toString" }, { type: "acme:quiz" }])(
  "%j is no node",
  (value) => {
    expect([isNode, isBlock, isInline, isMedium, schema.isParagraph].map((guard) => guard(value))).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  },
);

test("parents and literals are told by their shape, so that extensions count", () => {
  expect([isParent(paragraph("a")), isParent(text("a")), isParent({ type: "acme:quiz", children: [] })]).toEqual([
    true,
    false,
    true,
  ]);
  expect([isLiteral(text("a")), isLiteral(paragraph("a")), isLiteral({ type: "acme:x", value: "" })]).toEqual([
    true,
    false,
    true,
  ]);
});

test.each(validCases())("every node of $title is one", (one) => {
  const visit = (node: unknown): void => {
    expect(isNode(node)).toBe(true);
    if (isParent(node)) {
      node.children.forEach(visit);
    }
  };
  visit(readArticle(one));
});
