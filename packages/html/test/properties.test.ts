import { articleArbitrary, nodeArbitrary } from "@marbre/fixtures";
import { type Article, isInline, isParent, type Node, nodeTable, type StandardNodeType } from "@marbre/schema";
import fc from "fast-check";
import { toHtml as hastToHtml } from "hast-util-to-html";
import { describe, expect, test } from "vitest";
import { jsonLd, renderToString, toHast, toHtml, toHtmlPage, typeset } from "../src/index.js";
import { parseHtml, textOf } from "./dom.js";

const RUNS = { numRuns: Number(process.env.FUZZ ?? 50) };
const OPTIONS = { typography: false, embedHtml: true, tableOfContents: true, dates: true } as const;

describe("for any article", () => {
  test("the string and the tree are the same document", () => {
    fc.assert(
      fc.property(articleArbitrary(), (article) => {
        const fromString = parseHtml(toHtml(article, OPTIONS));
        const fromTree = parseHtml(hastToHtml(toHast(article, OPTIONS)));
        expect(withoutPositions(fromString)).toEqual(withoutPositions(fromTree));
      }),
      RUNS,
    );
  });

  test("every word of its text nodes reads back in the output", () => {
    fc.assert(
      fc.property(articleArbitrary(), (article) => {
        const printed = squeeze(textOf(parseHtml(toHtml(article, { typography: false, idPrefix: "p-" }))));
        for (const text of linesOf(article)) expect(printed).toContain(squeeze(text));
      }),
      RUNS,
    );
  });

  test("same input, same output, and the article stays as it is", () => {
    fc.assert(
      fc.property(articleArbitrary(), (article) => {
        const before = JSON.stringify(article);
        expect(toHtmlPage(article)).toBe(toHtmlPage(article));
        expect(JSON.stringify(article)).toBe(before);
      }),
      { numRuns: 8 },
    );
  });

  test("typesetting twice is typesetting once", () => {
    fc.assert(
      fc.property(articleArbitrary(), (article) => {
        const once = typeset(article, { style: "presse" });
        expect(typeset(once, { style: "presse" })).toEqual(once);
      }),
      { numRuns: 30 },
    );
  });

  test("the page has unique ids, and links within it lead somewhere", () => {
    fc.assert(
      fc.property(articleArbitrary({ hostile: false }), (article) => {
        const html = toHtml(article, OPTIONS);
        const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      RUNS,
    );
  });
});

describe("for any node of each type", () => {
  test.each(Object.keys(nodeTable) as StandardNodeType[])("%s is rendered", (type) => {
    fc.assert(
      fc.property(nodeArbitrary(type), (node) => {
        expect(typeof renderToString(node)).toBe("string");
      }),
      { numRuns: 8 },
    );
  });
});

describe("for anything at all in the place of an article’s parts", () => {
  const anything = fc.anything({ withNullPrototype: true, maxDepth: 4 });
  const oddNode = fc.record(
    {
      type: fc.oneof(
        fc.constantFrom(...Object.keys(nodeTable)),
        fc.constantFrom("constructor", "__proto__", "acme:quiz", ""),
      ),
      children: fc.oneof(fc.array(anything, { maxLength: 3 }), anything),
      value: anything,
      url: anything,
      alt: anything,
      depth: anything,
      id: anything,
      lang: anything,
      sources: anything,
      tracks: anything,
      align: anything,
      dateTime: anything,
      identifier: anything,
      title: anything,
      html: anything,
      rel: anything,
      kind: anything,
      display: anything,
      position: anything,
    },
    { requiredKeys: ["type"] },
  );
  const odd = fc.record({
    type: fc.constant("article"),
    meta: fc.oneof(anything, fc.dictionary(fc.constantFrom(...META_FIELDS()), anything)),
    children: fc.array(
      fc.oneof(
        anything,
        oddNode,
        fc.record({ type: fc.constantFrom("header", "body", "footer"), children: fc.array(oddNode, { maxLength: 4 }) }),
      ),
    ),
  });

  test("nothing throws", () => {
    fc.assert(
      fc.property(odd, (article) => {
        const given = article as unknown as Article;
        expect(typeof toHtml(given, { embedHtml: true, tableOfContents: true, onProblem: () => {} })).toBe("string");
        expect(typeof toHtmlPage(given)).toBe("string");
        expect(typeof jsonLd(given)).toBe("object");
        toHast(given);
      }),
      { numRuns: 2 * RUNS.numRuns },
    );
  });
});

function META_FIELDS(): string[] {
  return (
    "lang id slug canonicalUrl genre sections headlines summaries contributors sources publisher dateCreated datePublished " +
    "dateModified expires status subjects keywords entities locationCreated contentLocations access rights image series " +
    "translations translationOf coverage review sponsorship print provenance related custom dir"
  ).split(" ");
}

/** The text of each run of inline nodes, as a reader sees it. */
function linesOf(node: Node): string[] {
  if (!isParent(node)) return [];
  const children = node.children as Node[];
  if (node.type === "embed" || node.type === "keyFigure") return [];
  if (children.some(isInline))
    return children.filter((child) => child.type === "text").map((child) => (child as { value: string }).value);
  return children.flatMap(linesOf);
}

/** What HTML cannot carry, or reads as blanks, is no part of the comparison. */
function squeeze(text: string): string {
  return text.replace(/[\0\uFFFD\p{Cs}\s]+/gu, "");
}

/** The serializer of hast writes carriage returns bare, which a parser reads as line feeds. */
function withoutPositions(tree: unknown): unknown {
  return JSON.parse(
    JSON.stringify(tree, (key, value) => {
      if (key === "position" || key === "data") return undefined;
      return typeof value === "string" ? value.replace(/\r\n?/g, "\n") : value;
    }),
  );
}
