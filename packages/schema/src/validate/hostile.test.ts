import { describe, expect, test } from "vitest";
import { type Article, article, emphasis, link, paragraph, type Text, text } from "../index.js";
import { articleSchema, assertArticle, validateArticle } from "./index.js";

const found = (value: unknown): string[] => validateArticle(value).problems.map(({ code, path }) => `${code} ${path}`);
const withBody = (...nodes: unknown[]): Article => {
  const one = article({ header: { headline: "Titre" }, body: [] });
  one.children[1].children = nodes.map((node) => (typeof node === "string" ? paragraph(node) : node)) as never;
  return one;
};

describe("wrong roots", () => {
  test.each([
    [undefined, "article-expected "],
    [null, "article-expected "],
    [12, "article-expected "],
    ["article", "article-expected "],
    [[], "article-expected "],
    [{}, "article-expected "],
    [() => {}, "article-expected "],
    [{ type: "root", children: [] }, "article-expected /type"],
    [{ type: 3 }, "article-expected /type"],
    [[article()], "article-expected "],
    [Object.create(null), "article-expected "],
    [new Map([["type", "article"]]), "article-expected "],
  ])("%s", (value, expected) => {
    expect(found(value)).toEqual([expected]);
  });
});

test("a depth bomb is refused at the first node too deep, without recursion beyond", () => {
  let bomb: unknown = text("x");
  for (let depth = 0; depth < 200_000; depth += 1) {
    bomb = { type: "emphasis", children: [bomb] };
  }
  expect(found(withBody({ type: "paragraph", children: [bomb] }))).toEqual([
    `tree-too-deep /children/1/children/0${"/children/0".repeat(63)}`,
  ]);
});

test("64 levels under the article are fine, 65 are not", () => {
  const nested = (levels: number): Article => {
    let inner: { type: "emphasis"; children: unknown[] } | Text = text("x");
    for (let level = 0; level < levels; level += 1) {
      inner = { type: "emphasis", children: [inner] };
    }
    return withBody({ type: "paragraph", children: [inner] });
  };
  const severities = { "mark-in-itself": "off" } as const;
  expect(validateArticle(nested(61), { severities })).toEqual({ valid: true, problems: [] });
  expect(validateArticle(nested(62), { severities }).problems.map(({ code }) => code)).toEqual(["tree-too-deep"]);
});

test("a node within itself is reported where it comes again", () => {
  const loop = paragraph("a");
  const inner = emphasis("b");
  loop.children.push(inner);
  inner.children.push(inner);
  expect(found(withBody(loop))).toEqual(["tree-cyclic /children/1/children/0/children/1/children/1"]);
});

test("an object that stands in exponentially many places is refused quickly", () => {
  let shared = emphasis("x");
  for (let level = 0; level < 45; level += 1) {
    shared = { type: "emphasis", children: [shared, shared] };
  }
  expect(found(withBody({ type: "paragraph", children: [shared] }))).toEqual(["tree-too-large "]);
});

test("an object that stands in two places is fine", () => {
  const twice = paragraph("a");
  expect(found(withBody(twice, twice))).toEqual([]);
});

describe("getters and proxies that throw", () => {
  const thrower = (key: string) =>
    Object.defineProperty({ type: "link", url: "a", children: [] }, key, {
      enumerable: true,
      get: () => {
        throw new Error("boum");
      },
    });
  test.each(["url", "type", "children", "id"])("%s", (key) => {
    expect(found(withBody({ type: "paragraph", children: [thrower(key)] }))).toEqual([
      `value-unreadable /children/1/children/0/children/0/${key}`,
    ]);
  });

  test("at the root", () => {
    const root = new Proxy(
      {},
      {
        get: () => {
          throw new TypeError("non");
        },
        ownKeys: () => {
          throw new TypeError("non");
        },
      },
    );
    expect(found(root)).toEqual(["value-unreadable "]);
  });

  test("an error that throws itself", () => {
    const value = {
      type: "article",
      get meta() {
        throw {
          toString() {
            throw new Error("encore");
          },
        };
      },
    };
    expect(validateArticle(value).problems.map(({ code }) => code)).toEqual(["value-unreadable"]);
  });
});

describe("names of prototypes", () => {
  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("as a type: %s", (type) => {
    expect(found(withBody({ type, children: [] }))).toEqual(["node-unknown /children/1/children/0"]);
  });
  test.each(["__proto__", "constructor", "toString"])("as a field: %s", (field) => {
    const node = JSON.parse(`{ "type": "paragraph", "children": [], "${field}": { "polluted": true } }`);
    expect(found(withBody(node))).toEqual([`field-unknown /children/1/children/0/${field}`]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
  test("in custom data they are data", () => {
    const custom = JSON.parse('{ "__proto__": 1, "constructor": 2 }');
    expect(found({ ...withBody("Un."), meta: { lang: "fr", custom } })).toEqual([]);
  });
  test("objects without prototype are objects", () => {
    const meta = Object.assign(Object.create(null), { lang: "fr", custom: Object.create(null) });
    expect(found({ ...withBody("Un."), meta })).toEqual([]);
  });
});

test("10,000 siblings, right or wrong", () => {
  const right = withBody(...Array.from({ length: 10_000 }, () => paragraph("a")));
  expect(found(right)).toEqual([]);
  const wrong = found(withBody(...Array.from({ length: 10_000 }, () => ({ type: "inconnu" }))));
  expect([wrong.length, ...wrong.slice(-2)]).toEqual([
    1001,
    "node-unknown /children/1/children/999",
    "problems-left-out ",
  ]);
});

test("what is not listed is counted, whatever is wrong", () => {
  const problems = (...nodes: unknown[]) => validateArticle(withBody(...nodes)).problems;
  const many = (node: unknown): unknown[] => Array.from({ length: 1200 }, () => node);
  expect(problems(...many({ type: "paragraph", lead: 3, children: [] })).at(-1)).toMatchObject({
    args: { count: 200 },
  });
  expect(problems({ type: "paragraph", children: [], ...many(1) }).at(-1)).toMatchObject({ args: { count: 200 } });
  expect(problems(...many(null).slice(200))).toHaveLength(1000);
  const tolerated = validateArticle(withBody(...many({ type: "acme:quiz" })), { unknownNodes: "warn" });
  expect([tolerated.valid, tolerated.problems.length]).toEqual([true, 1200]);
});

test("a field that is undefined is absent", () => {
  expect(found(withBody({ type: "paragraph", id: undefined, children: [] }))).toEqual([]);
  expect(found(withBody({ type: "link", url: undefined, children: [] }))).toEqual([
    "node-misplaced /children/1/children/0",
  ]);
});

describe("unknown nodes", () => {
  const unknown = withBody({
    type: "acme:quiz",
    answer: 12,
    children: [paragraph("a"), { type: "acme:inner", children: [{ type: "heading", depth: 9, children: [] }] }, "x"],
  });
  test("are errors", () => {
    expect(found(unknown)).toEqual(["node-unknown /children/1/children/0"]);
  });
  test("pass with a warning when told so, and what stands in them is looked at", () => {
    const { valid, problems } = validateArticle(unknown, { unknownNodes: "warn" });
    expect(valid).toBe(false);
    expect(problems.map(({ code, severity, path }) => [code, severity, path])).toEqual([
      ["node-unknown", "warning", "/children/1/children/0"],
      ["field-invalid", "error", "/children/1/children/0/children/1/children/0/depth"],
    ]);
    const right = withBody({ type: "acme:quiz", children: [paragraph([link("javascript:x", "a")])] });
    expect(validateArticle(right, { unknownNodes: "warn" }).valid).toBe(true);
  });
  test("may be turned off by code", () => {
    const right = withBody({ type: "acme:quiz", children: [paragraph("a")] });
    expect(validateArticle(right, { severities: { "node-unknown": "off" } })).toEqual({ valid: true, problems: [] });
  });
});

test("place is that of the nearest node that has a position", () => {
  const position = { start: { line: 3, column: 1, offset: 20 }, end: { line: 3, column: 9, offset: 28 } };
  const node = {
    type: "paragraph",
    position,
    children: [
      { type: "text", value: "a" },
      { type: "link", url: 3, children: [] },
    ],
  };
  expect(validateArticle(withBody(node)).problems[0]?.place).toEqual(position);
});

describe("assertArticle", () => {
  test("lets an article through", () => {
    expect(() => assertArticle(withBody("Un."))).not.toThrow();
  });
  test("throws what is wrong and where", () => {
    expect(() => assertArticle({ type: "article" })).toThrow(TypeError);
    expect(() => assertArticle(withBody({ type: "heading", depth: 1, children: [] }))).toThrow(
      "/children/1/children/0/depth: `depth` of `heading` is `1`. Expected: 2, 3, 4, 5 or 6.",
    );
  });
});

describe("the standard schema", () => {
  const { validate, version, vendor } = articleSchema["~standard"];
  test("gives the value itself", () => {
    const value = withBody("Un.");
    expect([version, vendor, validate(value)]).toEqual([1, "marbre", { value }]);
  });
  test("gives issues with their paths", () => {
    expect(validate(withBody({ type: "heading", depth: 1, children: [] }))).toEqual({
      issues: [
        {
          message: "`depth` of `heading` is `1`. Expected: 2, 3, 4, 5 or 6.",
          path: ["children", 1, "children", 0, "depth"],
        },
      ],
    });
  });
});
