import { allCases, expectedJson, invalidCases, readArticle, validCases } from "@marbre/fixtures";
import { describe, expect, test } from "vitest";
import { isParent, type Node, nodeTable } from "../index.js";
import { commonFields } from "../shapes.js";
import { validateArticle } from "./index.js";

describe("well shaped articles", () => {
  test.each(validCases().filter(({ name }) => ["minimal", "maximal"].includes(name)))("$title", (one) => {
    expect(validateArticle(readArticle(one))).toEqual({ valid: true, problems: [] });
  });
});

describe("one fault is one problem at an exact path", () => {
  test.each(invalidCases())("$title", (one) => {
    const { valid, problems } = validateArticle(readArticle(one));
    expect({ valid, count: problems.length }).toEqual({ valid: false, count: 1 });
    expect(problems).toEqual(expectedJson(one, "problems.json", problems));
  });
});

test.each(Object.keys(nodeTable))("%s has a minimal, a maximal and three invalid cases", (type) => {
  const names = allCases()
    .filter(({ node }) => node === type.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`))
    .map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["minimal", "maximal"]));
  expect(names.filter((name) => name.startsWith("invalid-")).length).toBeGreaterThanOrEqual(3);
});

test.each(validCases().filter(({ name }) => name === "maximal"))("$title has every field", (one) => {
  const type = one.node.replace(/-[a-z]/g, (letter) => letter.charAt(1).toUpperCase()) as keyof typeof nodeTable;
  const fields = Object.keys({ ...commonFields, ...nodeTable[type].fields }).filter((field) => field !== "position");
  const nodes: Node[] = [];
  const visit = (node: Node): void => {
    nodes.push(node);
    (isParent(node) ? node.children : []).forEach(visit);
  };
  visit(readArticle(one));
  expect(nodes.filter((node) => node.type === type && fields.every((field) => field in node))).toHaveLength(1);
});
