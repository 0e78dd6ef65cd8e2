import { expect, test } from "vitest";
import * as definitions from "./definitions.js";
import * as main from "./index.js";
import * as problems from "./problems.js";
import * as validate from "./validate/index.js";
import * as zod from "./zod.js";

const RESERVED: Readonly<Record<string, string>> = { delete: "deletion", break: "lineBreak" };

test("the public names of the main entry", () => {
  const perNode = Object.keys(main.nodeTable).flatMap((type) => [
    RESERVED[type] ?? type,
    `is${type.charAt(0).toUpperCase()}${type.slice(1)}`,
  ]);
  expect(
    Object.keys(main)
      .filter((name) => !perNode.includes(name))
      .sort(),
  ).toEqual([
    "SCHEMA_VERSION",
    "createDescriber",
    "defineExtension",
    "defineProblems",
    "isBlock",
    "isInline",
    "isLiteral",
    "isMedium",
    "isNode",
    "isParent",
    "makeProblem",
    "measure",
    "migrate",
    "nodeTable",
    "normalize",
    "slug",
    "tableOfContents",
    "toText",
    "withSeverities",
    "withSeverity",
  ]);
  expect(Object.keys(main)).toEqual(expect.arrayContaining(perNode));
});

test("the public names of the other entries", () => {
  expect(Object.keys(validate).sort()).toEqual([
    "articleSchema",
    "assertArticle",
    "createArticleSchema",
    "describe",
    "problemCatalogue",
    "validateArticle",
  ]);
  expect(Object.keys(problems).sort()).toEqual(["describe", "problemCatalogue"]);
  expect(Object.keys(zod)).toEqual(["zodSchemas"]);
  expect(Object.keys(definitions).sort()).toEqual([
    "NAMESPACED",
    "commonFields",
    "groups",
    "nodeTable",
    "readContent",
    "readField",
    "shapes",
  ]);
});
