import { describe, expect, test } from "vitest";
import {
  article,
  defineExtension,
  type Extension,
  type NodeBase,
  type Paragraph,
  paragraph,
  type Text,
  text,
} from "./index.js";
import { validateArticle } from "./validate/index.js";

interface Quiz extends NodeBase {
  type: "acme:quiz";
  answer: string;
  level?: "easy" | "hard";
  hints?: string[];
  children: Paragraph[];
}

interface Badge extends NodeBase {
  type: "acme:badge";
  children: Text[];
}

const quiz = defineExtension<Quiz>({
  type: "acme:quiz",
  category: "block",
  content: "paragraph+ acme:source?",
  fields: { answer: "text", level: "enum(easy|hard)?", hints: "text[]?" },
});
const source = defineExtension({ type: "acme:source", category: "inline", content: "inline*", fields: {} });
const badge = defineExtension<Badge>({ type: "acme:badge", category: "inline", content: "inline*", fields: {} });
const extensions: readonly Extension[] = [quiz, source, badge];

const found = (...nodes: unknown[]): string[] =>
  validateArticle(article({ header: { headline: "Titre" }, body: nodes as never }), { extensions }).problems.map(
    ({ code, path }) => `${code} ${path}`,
  );
const B = "/children/1/children/0";
const children = [paragraph("En quelle année ?")];

test.each([
  ["right", { type: "acme:quiz", answer: "1991", level: "easy", hints: ["a"], id: "quiz", children }, []],
  ["without its field", { type: "acme:quiz", children }, [`field-missing ${B}/answer`]],
  [
    "with a field of another kind",
    { type: "acme:quiz", answer: "1991", level: "medium", children },
    [`field-invalid ${B}/level`],
  ],
  [
    "with a wrong item",
    { type: "acme:quiz", answer: "1991", hints: ["a", ""], children },
    [`field-invalid ${B}/hints/1`],
  ],
  [
    "with an unknown field",
    { type: "acme:quiz", answer: "1991", color: "red", children },
    [`field-unknown ${B}/color`],
  ],
  [
    "with a child it does not take",
    { type: "acme:quiz", answer: "1991", children: [...children, text("a")] },
    [`node-misplaced ${B}/children/1`],
  ],
  ["without children", { type: "acme:quiz", answer: "1991", children: [] }, [`children-missing ${B}/children`]],
  ["an inline one where blocks stand", { type: "acme:badge", children: [] }, [`node-misplaced ${B}`]],
  ["an inline one in a line", paragraph([{ type: "acme:badge", children: [text("a")] } as never]), []],
  [
    "children in the wrong order",
    { type: "acme:quiz", answer: "1991", children: [{ type: "acme:source", children: [] }, ...children] },
    [`child-order ${B}/children/1`],
  ],
])("a quiz %s", (_, node, expected) => {
  expect(found(node)).toEqual(expected);
});

describe("a programmer’s mistake throws", () => {
  test("a type without a colon", () => {
    expect(() => defineExtension({ type: "quiz" as "a:b", category: "block", fields: {} })).toThrow(
      "defineExtension: type is `quiz`, expected a name with a colon such as `acme:quiz`",
    );
  });
  test("an unknown kind of field", () => {
    const wrong = defineExtension<Quiz>({ ...quiz, fields: { ...quiz.fields, answer: "nombre" } });
    expect(() => validateArticle(article(), { extensions: [wrong] })).toThrow("Unknown kind of field `nombre`");
  });
  test("content that nobody defined", () => {
    const wrong = defineExtension<Quiz>({ ...quiz, content: "paragraphe+" });
    expect(() => validateArticle(article(), { extensions: [wrong] })).toThrow(
      "acme:quiz: content is `paragraphe+`, but nobody defined `paragraphe`",
    );
  });
});
