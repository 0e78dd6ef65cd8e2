import { article, figure, type Problem } from "@marbre/schema";
import { describe, expect, test } from "vitest";
import { articleCss, toHtmlPage } from "../src/index.js";
import { elementsOf, parseHtml } from "./dom.js";

const ARTICLE = article({
  meta: {
    lang: "fr-CA",
    canonicalUrl: "https://courrier.example/a.html",
    datePublished: "2026-05-12T18:30:00-04:00",
    sections: [{ name: "Société" }],
    keywords: ["vélo", "pont"],
    contributors: [{ name: "Claire Aubin", role: "author", url: "/aubin" }],
    rights: { tdm: { reserved: true, policy: "https://courrier.example/tdm.json" } },
    translations: [{ lang: "en", url: "/en/a.html" }],
  },
  header: {
    headline: "Le pont rouvre",
    standfirst: "Fermé depuis deux ans.",
    figure: figure({ image: { url: "/pont.jpg", alt: "Le pont", width: 1600, height: 900 } }),
  },
  body: ["Un."],
});

const SITE = { name: "Le Courrier & Cie", url: "https://courrier.example/" };

/** What stands in the head, one line an element. */
const headOf = (html: string): string[] => /<head>\n([\s\S]*)<\/head>/.exec(html)?.[1]?.trim().split("\n") ?? [];

test("a head says everything once, in order", () => {
  const head = headOf(
    toHtmlPage(ARTICLE, {
      site: SITE,
      ampUrl: "https://courrier.example/a.amp.html",
      styles: { href: "/article.css" },
    }),
  );
  expect(head.filter((line) => !line.startsWith("<script"))).toEqual([
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    "<title>Le pont rouvre</title>",
    '<meta name="description" content="Fermé depuis deux ans.">',
    '<meta name="robots" content="max-image-preview:large">',
    '<meta name="author" content="Claire Aubin">',
    '<meta name="tdm-reservation" content="1">',
    '<meta name="tdm-policy" content="https://courrier.example/tdm.json">',
    '<link rel="canonical" href="https://courrier.example/a.html">',
    '<link rel="alternate" hreflang="en" href="https://courrier.example/en/a.html">',
    '<meta property="og:type" content="article">',
    '<meta property="og:title" content="Le pont rouvre">',
    '<meta property="og:description" content="Fermé depuis deux ans.">',
    '<meta property="og:url" content="https://courrier.example/a.html">',
    '<meta property="og:site_name" content="Le Courrier &amp; Cie">',
    '<meta property="og:locale" content="fr_CA">',
    '<meta property="og:image" content="https://courrier.example/pont.jpg">',
    '<meta property="og:image:width" content="1600">',
    '<meta property="og:image:height" content="900">',
    '<meta property="og:image:alt" content="Le pont">',
    '<meta property="article:published_time" content="2026-05-12T18:30:00-04:00">',
    '<meta property="article:author" content="https://courrier.example/aubin">',
    '<meta property="article:section" content="Société">',
    '<meta property="article:tag" content="vélo">',
    '<meta property="article:tag" content="pont">',
    '<meta name="twitter:card" content="summary_large_image">',
    '<meta name="twitter:title" content="Le pont rouvre">',
    '<meta name="twitter:description" content="Fermé depuis deux ans.">',
    '<meta name="twitter:image" content="https://courrier.example/pont.jpg">',
    '<meta name="twitter:image:alt" content="Le pont">',
    '<link rel="amphtml" href="https://courrier.example/a.amp.html">',
    '<link rel="stylesheet" href="/article.css">',
  ]);
});

test("begins with the doctype, tells its language, and puts the article in main", () => {
  const page = toHtmlPage(ARTICLE, { site: SITE, styles: false });
  expect(page).toMatch(/^<!doctype html>\n<html lang="fr-CA">\n<head>\n<meta charset="utf-8">\n/);
  expect(page).toContain(
    '<body>\n<header class="site">\n<a href="https://courrier.example/">Le Courrier &amp; Cie</a>\n</header>\n<main>\n<article',
  );
  expect(page).toMatch(/<\/article>\n<\/main>\n<\/body>\n<\/html>\n$/);
});

describe("styles", () => {
  test("stand in the page by default", () => {
    expect(toHtmlPage(ARTICLE)).toContain(`<style>${articleCss}</style>`);
  });

  test("follow the class prefix", () => {
    const page = toHtmlPage(ARTICLE, { classPrefix: "lc-" });
    expect(page).toContain(".lc-pull-quote{");
    expect(page).not.toMatch(/[^-\w]\.pull-quote/);
  });

  test("at an address leave nothing inline, for a strict Content-Security-Policy", () => {
    const elements = elementsOf(parseHtml(toHtmlPage(ARTICLE, { styles: { href: "/article.css" } }), false));
    expect(elements.filter(({ tagName }) => tagName === "style")).toEqual([]);
    expect(elements.filter(({ properties }) => properties.style !== undefined)).toEqual([]);
    expect(
      elements.filter(({ tagName, properties }) => tagName === "script" && properties.type !== "application/ld+json"),
    ).toEqual([]);
  });

  test("false prints none", () => {
    expect(toHtmlPage(ARTICLE, { styles: false })).not.toMatch(/<style|stylesheet/);
  });
});

test("more elements for the head are escaped like ours", () => {
  const page = toHtmlPage(ARTICLE, {
    head: [
      {
        name: "link",
        attributes: { rel: "alternate", type: "application/rss+xml", title: '"<fil>"', href: "/rss.xml" },
      },
    ],
  });
  expect(page).toContain(
    '<link rel="alternate" type="application/rss+xml" title="&quot;&lt;fil&gt;&quot;" href="/rss.xml">',
  );
});

test("without a headline, a page is titled with its first words, and that is reported", () => {
  const problems: Problem[] = [];
  const page = toHtmlPage(article({ body: [`${"Le conseil municipal ".repeat(10)}a voté.`] }), {
    onProblem: (problem) => problems.push(problem),
  });
  expect(/<title>(.*)<\/title>/.exec(page)?.[1]).toBe(`${"Le conseil municipal ".repeat(4)}Le conseil…`);
  expect(problems.map(({ code }) => code)).toEqual(["headline-missing"]);
});

test("an empty article is still a page with a title", () => {
  expect(toHtmlPage(article())).toContain("<title>Article</title>");
  expect(toHtmlPage(article(), { site: SITE })).toContain("<title>Le Courrier &amp; Cie</title>");
});

test("an address of the page that may not be printed is reported, a relative one made absolute", () => {
  const codes: string[] = [];
  const page = (canonicalUrl: string) =>
    toHtmlPage(article({ meta: { canonicalUrl } }), { site: SITE, onProblem: ({ code }) => codes.push(code) });
  expect(page("javascript:alert(1)")).not.toContain("canonical");
  expect(codes).toContain("url-refused");
  expect(page("/a.html")).toContain('<link rel="canonical" href="https://courrier.example/a.html">');
});

test("copy that is not to come out is not for search engines", () => {
  expect(toHtmlPage(article({ meta: { status: "draft" } }))).toContain('content="noindex, max-image-preview:large"');
});

test("characters that HTML forbids are left out", () => {
  expect(
    toHtmlPage(article({ header: { headline: "a\u0000b\u0007c\uFFFEd\uD800e😀" } }), { typography: false }),
  ).toContain(">abcde😀</h1>");
});
