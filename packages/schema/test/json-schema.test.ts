import { readFileSync } from "node:fs";
import { join } from "node:path";
import { allCases, articleArbitrary, invalidCases, readArticle, readProblems } from "@marbre/fixtures";
import Ajv from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packageFolder } from "../scripts/generate.js";
import { validateArticle } from "../src/validate/index.js";
import { zodSchemas } from "../src/zod.js";
import { mutate } from "./mutate.js";

const read = (file: string): object => JSON.parse(readFileSync(join(packageFolder(import.meta.url), file), "utf8"));
const dispatch = new Ajv.default({ strict: true, allErrors: true }).compile(read("article.schema.json"));
const oneOf = new Ajv.default({ strict: true, discriminator: true }).compile(read("article.schema.oneof.json"));
const zod = zodSchemas().article;

const verdicts = (value: unknown) => ({
  dispatch: dispatch(value),
  oneOf: oneOf(value),
  zod: zod.safeParse(value).success,
  validateArticle: validateArticle(value).valid,
});

const all = (verdict: boolean) => ({ dispatch: verdict, oneOf: verdict, zod: verdict, validateArticle: verdict });

describe("zod and both JSON Schemas agree on every fixture", () => {
  test.each(allCases())("$title", (one) => {
    expect(verdicts(readArticle(one))).toEqual(all(one.valid));
  });
});

describe("the first error of ajv is the very leaf, the others are the ifs that led there", () => {
  test.each(invalidCases())("$title", (one) => {
    dispatch(readArticle(one));
    const [first, ...others] = dispatch.errors ?? [];
    const [problem] = readProblems(one);
    const { instancePath, keyword, params } = first!;
    const field =
      keyword === "required"
        ? params.missingProperty
        : keyword === "additionalProperties"
          ? params.additionalProperty
          : undefined;
    const at = field === undefined ? instancePath : `${instancePath}/${field}`;
    expect(WITHIN[problem!.code]?.(problem!.path!) ?? problem!.path).toBe(at);
    expect(others.map((error) => error.keyword).filter((other) => other !== "if")).toEqual([]);
  });
});

/** Where JSON Schema sees a fault that a problem places at a node: at its `type`, or at the list that it stands in. */
const WITHIN: Readonly<Record<string, (path: string) => string>> = {
  "node-misplaced": (path) => `${path}/type`,
  "node-unknown": (path) => `${path}/type`,
  "article-parts": (path) => (/[0-9]$/.test(path) ? `${path}/type` : path),
  "child-repeated": (path) => path.replace(/\/[0-9]+$/, ""),
};

test("they agree on thousands of mutants", { timeout: 180_000 }, () => {
  const refused = { count: 0 };
  fc.assert(
    fc.property(articleArbitrary({ depth: 2 }), fc.infiniteStream(fc.nat(1_000_000)), (article, numbers) => {
      for (let round = 0; round < 20; round += 1) {
        const mutant = mutate(article, () => numbers.next().value as number);
        const verdict = verdicts(mutant);
        refused.count += verdict.zod ? 0 : 1;
        expect(verdict).toEqual(all(verdict.zod));
      }
    }),
    { numRuns: 150, seed: 20_260_512, endOnFailure: true },
  );
  expect(refused.count).toBeGreaterThan(1000);
});
