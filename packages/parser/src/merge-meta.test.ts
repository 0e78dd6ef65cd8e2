import { describe, expect, test } from "vitest";
import { parse } from "./index.js";
import { mergeMeta } from "./merge-meta.js";

describe("what parts of a copy say of the article", () => {
  test.each([
    ["lists are united", [{ keywords: ["bac"] }, { keywords: ["Loire"] }], { keywords: ["bac", "Loire"] }],
    [
      "what both say stands once",
      [{ keywords: ["Bac"] }, { keywords: ["bac", "Loire", "loire"] }],
      { keywords: ["Bac", "Loire"] },
    ],
    [
      "things are the same by name",
      [{ sections: [{ name: "Monde", url: "/m" }] }, { sections: [{ name: "Monde" }] }],
      { sections: [{ name: "Monde", url: "/m" }] },
    ],
    [
      "things without a name as a whole",
      [{ altIds: [{ scheme: "a", value: "1" }] }, { altIds: [{ scheme: "a", value: "2" }] }],
      {
        altIds: [
          { scheme: "a", value: "1" },
          { scheme: "a", value: "2" },
        ],
      },
    ],
    [
      "the first of two values counts",
      [{ lang: "fr-CA", slug: "bac" }, { lang: "fr" }],
      { lang: "fr-CA", slug: "bac" },
    ],
    [
      "one list stays as it is",
      [
        {
          contributors: [
            { name: "A", role: "author" },
            { name: "A", role: "photographer" },
          ],
        },
      ],
      {
        contributors: [
          { name: "A", role: "author" },
          { name: "A", role: "photographer" },
        ],
      },
    ],
    ["nobody said anything", [], {}],
  ])("%s", (_, parts: Record<string, unknown>[], expected) => {
    expect(mergeMeta(parts)).toEqual(expected);
  });

  test("no list is shared with a part", () => {
    const part = { keywords: ["bac"] };
    expect(mergeMeta([part, { keywords: ["Loire"] }]).keywords).not.toBe(part.keywords);
    expect(part).toEqual({ keywords: ["bac"] });
  });
});

describe("keywords of several places", () => {
  const prose =
    "<p>Le bac a repris son service lundi matin, après trois semaines d’arrêt et de travaux sur la cale.</p>";
  const keywords = (source: string, format: "html" | "markdown") => parse(source, { format }).article.meta.keywords;

  test.each([
    [
      "two lists of tags",
      `<h1>Le bac revient</h1>${prose}<ul class="tags"><li><a href="/t/bac">Bac</a></li><li><a href="/t/loire">Loire</a></li></ul><div class="post-tags"><a href="/t/loire">Loire</a> <a href="/t/cale">Cale</a></div>`,
      ["Bac", "Loire", "Cale"],
    ],
    [
      "linked data, the head of the page and a list of tags",
      `<html><head><title>Le bac revient</title><meta property="article:tag" content="Cale"><meta property="article:tag" content="Marée"><meta name="keywords" content="bac, Travaux"><script type="application/ld+json">{"@type":"NewsArticle","keywords":["Bac"]}</script></head><body><article><h1>Le bac revient</h1>${prose}<div class="post-tags"><a href="/t/loire">Loire</a> <a href="/t/cale">Cale</a></div></article></body></html>`,
      ["Bac", "Cale", "Marée", "Travaux", "Loire"],
    ],
    [
      "a list of tags and a line that says so",
      `<h1>Le bac revient</h1>${prose}<div class="post-tags"><a href="/t/loire">Loire</a></div><p>Mots-clés : cale, bac</p>`,
      ["Loire", "cale", "bac"],
    ],
  ])("%s", (_, source, expected) => {
    expect(keywords(source, "html")).toEqual(expected);
  });

  test("two keys of front matter and a line that says so", () => {
    const source = `---\ntags: [bac]\nmots-clés: [Loire, bac]\n---\n\n# Le bac revient\n\nLe bac a repris son service lundi matin, après trois semaines d’arrêt et de travaux.\n\nMots-clés : cale, bac\n`;
    expect(keywords(source, "markdown")).toEqual(["bac", "Loire", "cale"]);
  });
});
