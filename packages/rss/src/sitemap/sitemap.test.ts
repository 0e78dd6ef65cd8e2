import { article, figure } from "@marbre/schema";
import { expect, test } from "vitest";
import { newsSitemap } from "./news-sitemap.js";
import { sitemap } from "./sitemap.js";

const now = "2026-11-22T20:00:00+01:00";
const publication = { name: "Le Courrier de l’Estuaire" };
const written = (datePublished: string, slug = "port", lang = "fr-CA") =>
  article({
    meta: { lang, canonicalUrl: `https://courrier.example/${slug}.html`, datePublished },
    header: { headline: "Le port s’agrandit", figure: figure({ image: { url: "/quai.jpg", alt: "" } }) },
  });

test("a news sitemap holds the articles of the last two days", () => {
  expect(
    newsSitemap([written("2026-11-21T08:00:00+01:00")], { now, publication }),
  ).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
<url>
<loc>https://courrier.example/port.html</loc>
<news:news>
<news:publication>
<news:name>Le Courrier de l’Estuaire</news:name>
<news:language>fr</news:language>
</news:publication>
<news:publication_date>2026-11-21T08:00:00+01:00</news:publication_date>
<news:title>Le port s’agrandit</news:title>
</news:news>
<image:image>
<image:loc>https://courrier.example/quai.jpg</image:loc>
</image:image>
</url>
</urlset>
`);
});

test.each([
  ["2026-11-20T20:00:00+01:00", []],
  ["2026-11-20T19:59:59+01:00", ["feed-article-too-old"]],
  ["2026-11-22T20:00:01+01:00", ["feed-article-embargoed"]],
])("an article of %s reports %j", (date, expected) => {
  const codes: string[] = [];
  const xml = newsSitemap([written(date)], { now, publication, onProblem: ({ code }) => codes.push(code) });
  expect([codes, xml.includes("<loc>")]).toEqual([expected, expected.length === 0]);
});

test("needs now", () => {
  expect(() => newsSitemap([], {} as never)).toThrow("now");
});

test("more than 1,000 entries are an index and its files", () => {
  const articles = Array.from({ length: 1001 }, (_, index) => written("2026-11-22T08:00:00+01:00", `a${index}`));
  const pageUrl = (page: number): string => `https://courrier.example/news-${page}.xml`;
  expect(newsSitemap(articles, { now, publication, pageUrl })).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap>
<loc>https://courrier.example/news-1.xml</loc>
</sitemap>
<sitemap>
<loc>https://courrier.example/news-2.xml</loc>
</sitemap>
</sitemapindex>
`);
  expect(newsSitemap(articles, { now, publication, page: 1 }).match(/<loc>/g)).toHaveLength(1000);
  expect(newsSitemap(articles, { now, publication, page: 2 }).match(/<loc>/g)).toHaveLength(1);
  expect(() => newsSitemap(articles, { now, publication })).toThrow("pageUrl");
  expect(() => newsSitemap(articles, { now, publication, page: 3 })).toThrow("page");
});

test("a sitemap lists every article that has an address, with its last change", () => {
  const codes: string[] = [];
  const xml = sitemap([written("2020-01-01T00:00:00Z"), article({ header: { headline: "Sans adresse" } })], {
    onProblem: ({ code }) => codes.push(code),
  });
  expect(xml).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url>
<loc>https://courrier.example/port.html</loc>
<lastmod>2020-01-01T00:00:00Z</lastmod>
</url>
</urlset>
`);
  expect(codes).toEqual(["feed-article-without-link"]);
});
