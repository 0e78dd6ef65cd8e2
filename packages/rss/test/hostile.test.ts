import { articleArbitrary } from "@marbre/fixtures";
import type { Article } from "@marbre/schema";
import { article, paragraph } from "@marbre/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Channel, FeedOptions } from "../src/index.js";
import { newsSitemap, rssBytes, rssStream, sitemap, toAtom, toJsonFeed, toRss } from "../src/index.js";
import { profiles } from "../src/profiles/index.js";
import { childrenOf, parseXml, textOf } from "./well-formed.js";

const channel: Channel = {
  title: "Le Courrier & Cie",
  url: "https://courrier.example/",
  feedUrl: "https://courrier.example/une.xml",
  description: "La une <du jour>",
  lang: "fr",
};
const NOW = "2026-11-22T20:00:00+01:00";

const ILLEGAL =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const TAG = /<([a-z][a-z\d]*)((?:\s[\w-]+(?:="[^"]*")?)*)>/g;
const ATTRIBUTE = /\s([\w-]+)(?:="([^"]*)")?/g;

/** What no feed may choke on, put into every text, address and date an item has. */
const ATTACKS = [
  "\u0000",
  "\u0001",
  "\u0008",
  "\u000B",
  "\u000C",
  "\u001F",
  "\u007F",
  "\u0085",
  "\uFFFE",
  "\uFFFF",
  "\uD83D",
  "\uDE00",
  "a\r\nb\rc",
  "]]>",
  "]]\u0000>",
  "]]>]]>",
  "<![CDATA[x]]>",
  "<!--",
  "-->",
  "<?xml?>",
  "<!DOCTYPE x [<!ENTITY a 'b'>]>&a;",
  "&",
  "&amp;",
  "&lt;b&gt;",
  "&#0;",
  "&nbsp;",
  "<b>gras</b>",
  "<script>alert(1)</script>",
  "</item></channel></rss>",
  '" onload="x',
  "'",
  "été — « œuvre »",
  "👨‍👩‍👧 🇫🇷",
  "\u202Eabc",
  "\u2028\u2029",
  " ",
  "\t\n",
  "javascript:alert(1)",
  "java\nscript:alert(1)",
  "data:text/html,x",
  "//",
  "http://[",
  "https://é.fr/à b?c=d&e=f#[g]",
  "NaN",
  "10000-01-01T00:00:00Z",
  "-0001-01-01",
  "2024-02-30T25:61:61Z",
  "__proto__",
  "x".repeat(200_000),
];

function attacked(value: string): Article {
  return article({
    meta: {
      lang: "fr",
      id: value,
      canonicalUrl: value,
      datePublished: value,
      dateModified: value,
      keywords: [value],
      sections: [{ name: value }],
      subjects: [{ name: value, scheme: value }],
      contributors: [{ name: value, role: "author", url: value }],
      sources: [{ name: value }],
      rights: { notice: value },
      image: { url: value, alt: value },
      summaries: { seo: value },
    },
    header: { headline: value, standfirst: value },
    body: [paragraph(value)],
  });
}

const WELL_FORMED: [string, (articles: Article[], options: FeedOptions) => string][] = [
  ["toRss", (articles, options) => toRss(channel, articles, options)],
  ["toAtom", (articles, options) => toAtom(channel, articles, options)],
  [
    "newsSitemap",
    (articles, options) => newsSitemap(articles, { ...options, now: NOW, publication: { name: "Courrier" } }),
  ],
  ["sitemap", (articles) => sitemap(articles)],
];

test.each(WELL_FORMED)("%s is well-formed for every attack in every field", (_name, write) => {
  for (const attack of ATTACKS) {
    for (const options of [
      {},
      { content: "summary" },
      { url: () => "https://courrier.example/a&b.html" },
    ] as FeedOptions[]) {
      expect(() => parseXml(write([attacked(attack)], options)), JSON.stringify(attack.slice(0, 40))).not.toThrow();
    }
  }
});

test("attacks in the channel are text", () => {
  for (const attack of ATTACKS) {
    const title = `Le Courrier ${attack}`;
    const hostile = {
      ...channel,
      title,
      description: title,
      copyright: attack,
      categories: [attack],
      generator: attack,
    };
    const [read] = childrenOf(parseXml(toRss(hostile, [])), "channel");
    expect(read && textOf(read, "title")).toBe(title.replace(/\r\n?/g, "\n").replace(ILLEGAL, ""));
    parseXml(toAtom(hostile, []));
    JSON.parse(toJsonFeed(hostile, []));
  }
});

test("generated articles with hostile text make well-formed feeds of every kind, without a throw", () => {
  fc.assert(
    fc.property(
      articleArbitrary({ depth: 2 }),
      fc.constantFrom(undefined, ...Object.values(profiles)),
      fc.constantFrom("full", "excerpt", "summary"),
      (one, profile, content) => {
        const options: FeedOptions = {
          content: content as "full",
          now: NOW,
          ...(profile !== undefined && { profile }),
        };
        const rss = toRss(channel, [one], options);
        const [read] = childrenOf(parseXml(rss), "channel");
        for (const item of read === undefined ? [] : childrenOf(read, "item")) {
          const html = textOf(item, "content:encoded") ?? "";
          for (const [, name, attributes] of html.matchAll(TAG)) {
            expect(name).not.toMatch(/^(?:script|iframe|style|form|object|embed|video|audio)$/);
            for (const [, attribute, value] of (attributes ?? "").matchAll(ATTRIBUTE)) {
              expect(attribute).not.toMatch(/^(?:id|class|style|srcdoc|on.*)$/);
              if (attribute === "href" || attribute === "src") expect(value).toMatch(/^(?:https?:\/\/|mailto:|tel:)/);
            }
          }
        }
        parseXml(toAtom(channel, [one], options));
        JSON.parse(toJsonFeed(channel, [one], options));
        parseXml(newsSitemap([one], { now: NOW, publication: { name: "Courrier" } }));
        expect(toRss(channel, [one], options)).toBe(rss);
      },
    ),
    { numRuns: 300 },
  );
});

test("what is no article is reported and skipped", () => {
  const codes: string[] = [];
  const bad = [
    null,
    1,
    {},
    { meta: null },
    { type: "article", meta: { lang: "fr" } },
    { type: "article", meta: {}, children: 3 },
  ] as unknown as Article[];
  const xml = toRss(channel, [...bad, attacked("Titre")], { onProblem: ({ code }) => codes.push(code) });
  expect(codes.filter((code) => code === "feed-article-failed")).toHaveLength(bad.length);
  expect(childrenOf(childrenOf(parseXml(xml), "channel")[0] as never, "item")).toHaveLength(1);
});

test.each([
  [{ title: "" }, "channel.title"],
  [{ url: "courrier.example" }, "channel.url"],
  [{ feedUrl: "javascript:1" }, "channel.feedUrl"],
  [{ lang: "français" }, "channel.lang"],
  [{ dateModified: "hier" }, "channel.dateModified"],
  [{ ttl: -1 }, "channel.ttl"],
])("a channel with %j throws and says where", (fields, where) => {
  expect(() => toRss({ ...channel, ...fields }, [])).toThrow(where);
});

test.each([
  [{ content: "whole" }, "content"],
  [{ profile: "yandex" }, "profile"],
  [{ now: "demain" }, "now"],
  [{ url: "https://courrier.example" }, "url"],
])("options %j throw and say what was expected", (options, where) => {
  expect(() => toRss(channel, [], options as unknown as FeedOptions)).toThrow(where);
});

test("a stream ends with the reason of its signal while its source hangs", async () => {
  const controller = new AbortController();
  const hangs: AsyncIterable<Article> = {
    [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}) }),
  };
  const chunk = rssStream(channel, hangs, { signal: controller.signal }).next();
  controller.abort(new Error("assez"));
  await expect(chunk).rejects.toThrow("assez");
  await expect(rssStream(channel, [], { signal: controller.signal }).next()).rejects.toThrow("assez");
});

test("a stream ends with the reason of its signal", async () => {
  const controller = new AbortController();
  async function* endless(): AsyncGenerator<Article> {
    for (let count = 0; ; count++) {
      if (count === 100) controller.abort(new Error("assez"));
      yield attacked("Titre");
    }
  }
  await expect(async () => {
    for await (const _ of rssStream(channel, endless(), { signal: controller.signal })) void _;
  }).rejects.toThrow("assez");
});

test("bytes and string are the same feed", () => {
  const articles = [attacked("Été"), attacked("👨‍👩‍👧")];
  expect(new TextDecoder().decode(rssBytes(channel, articles))).toBe(toRss(channel, articles));
});
