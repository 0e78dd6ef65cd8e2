import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Article, article, migrate, SCHEMA_VERSION, toText } from "./index.js";
import { describe as inWords, validateArticle } from "./validate/index.js";

/** Documents as older versions wrote them. They are frozen: none is ever changed, each must come through for good. */
const frozen = (version: string): unknown =>
  JSON.parse(readFileSync(new URL(`../test/migrations/${version}.json`, import.meta.url), "utf8"));

test("a document of today’s version is given back as it is", () => {
  const one = article({ header: { headline: "Titre" } });
  const { article: migrated, problems } = migrate(one);
  expect(migrated).toBe(one);
  expect(problems).toEqual([]);
});

describe("version 0.9", () => {
  const before = frozen("0.9");
  const { article: migrated, problems } = migrate(before);

  test("becomes a valid article of today’s version", () => {
    expect(problems).toEqual([]);
    expect((migrated as Article).schemaVersion).toBe(SCHEMA_VERSION);
    expect(validateArticle(migrated)).toEqual({ valid: true, problems: [] });
  });

  test("has its quotation marks written out, its code’s and sources’ fields renamed", () => {
    expect(toText(migrated)).toBe(
      "Le pont rouvre\n\n«\u00a0C’est fini\u00a0», a-t-il dit. «\u00a0On roule.\n\nEnfin.\u00a0»\n\nselect 1;",
    );
    expect((migrated as Article).meta.sources).toEqual([
      { name: "AFP", role: "agency", url: "https://www.afp.example" },
    ]);
    expect((migrated as Article).children[1].children.at(-1)).toEqual({
      type: "code",
      lang: "sql",
      value: "select 1;",
    });
  });

  test("is not changed itself", () => {
    expect(before).toEqual(frozen("0.9"));
  });
});

test.each([
  ["1.1", "schema-version-newer"],
  ["2.0", "schema-version-newer"],
  ["10.0", "schema-version-newer"],
  ["0.5", "schema-version-unknown"],
  ["1", "schema-version-unknown"],
  ["", "schema-version-unknown"],
  ["constructor", "schema-version-unknown"],
  [1, "schema-version-unknown"],
  [undefined, "schema-version-unknown"],
])("version %j is refused: %s", (schemaVersion, code) => {
  const { article: migrated, problems } = migrate({ ...article(), schemaVersion });
  expect(migrated).toBeUndefined();
  expect(problems.map((problem) => [problem.code, problem.severity, problem.path])).toEqual([
    [code, "error", "/schemaVersion"],
  ]);
});

test.each([[undefined], [null], [3], ["1.0"], [[]]])("%j has no version", (value) => {
  expect(migrate(value).problems.map(({ code }) => code)).toEqual(["schema-version-unknown"]);
});

test("a refusal speaks French", () => {
  const [problem] = migrate({ ...article(), schemaVersion: "2.0" }).problems;
  expect(inWords(problem!, "fr")).toBe(
    "Le document est dans la version `2.0` du schéma, plus récente que `1.0`. Mettez Marbre à jour pour le lire.",
  );
});

test("odd documents of an old version do not throw", () => {
  for (const odd of [
    { schemaVersion: "0.9" },
    { schemaVersion: "0.9", meta: { sources: [null, "AFP"] }, children: [null, "x", { children: [null] }] },
    {
      schemaVersion: "0.9",
      get children() {
        throw new Error("non");
      },
    },
    {
      get schemaVersion() {
        throw new Error("non");
      },
    },
  ]) {
    expect(() => migrate(odd)).not.toThrow();
  }
});
