import { expect, test } from "vitest";
import { createDescriber, defineProblems, makeProblem, withSeverities } from "./index.js";

const catalogue = defineProblems({
  "image-without-credit": {
    severity: "warning",
    en: "The image `{url}` has no credit.",
    fr: "L’image `{url}` n’a pas de crédit.",
  },
});
const problem = makeProblem(catalogue, "image-without-credit", { url: "a.jpg" }, { line: 3, column: 1 }, "/children/1");

test("a problem says what happened in English, and where", () => {
  expect(problem).toEqual({
    code: "image-without-credit",
    severity: "warning",
    message: "The image `a.jpg` has no credit.",
    place: { line: 3, column: 1 },
    path: "/children/1",
    args: { url: "a.jpg" },
  });
});

test("describe knows French where a catalogue does", () => {
  const describe = createDescriber({}, catalogue);
  expect(describe(problem, "fr")).toBe("L’image `a.jpg` n’a pas de crédit.");
  expect(describe(problem, "fr-CA")).toBe("L’image `a.jpg` n’a pas de crédit.");
  expect(describe(problem, "en")).toBe("The image `a.jpg` has no credit.");
  expect(describe({ ...problem, code: "toString" }, "fr")).toBe("The image `a.jpg` has no credit.");
});

test.each([
  [{}, ["warning"]],
  [{ "image-without-credit": "error" }, ["error"]],
  [{ "image-without-credit": "off" }, []],
  [{ other: "off" }, ["warning"]],
] as const)("severities %j give %j", (severities, expected) => {
  expect(withSeverities([problem], severities).map(({ severity }) => severity)).toEqual(expected);
});
