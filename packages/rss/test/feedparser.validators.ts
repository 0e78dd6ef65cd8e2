import { readdirSync, readFileSync } from "node:fs";
import { articleArbitrary } from "@marbre/fixtures";
import type { Article } from "@marbre/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { feedparser } from "../../../tools/judges/index.js";
import type { Channel } from "../src/index.js";
import { toAtom, toRss } from "../src/index.js";

const channel: Channel = {
  title: "Le Courrier & Cie",
  url: "https://courrier.example/",
  feedUrl: "https://courrier.example/une.xml",
  description: "La une",
  lang: "fr",
};

const fixtures = new URL("../../../fixtures/nodes/", import.meta.url);

/** Every valid article among the fixtures of nodes, free to come out: a feed leaves out what is under embargo or withheld. */
function fixtureArticles(): Article[] {
  const files = readdirSync(fixtures, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith("article.json") && !name.includes("invalid"),
  );
  return files.map((name) => publishable(JSON.parse(readFileSync(new URL(name, fixtures), "utf8")) as Article));
}

function publishable({ meta, ...article }: Article): Article {
  const { status: _status, embargoUntil: _embargo, expires: _expires, ...rest } = meta;
  return { ...article, meta: rest } as Article;
}

test.each(["toRss", "toAtom"] as const)("%s of every fixture is well-formed to feedparser", async (kind) => {
  const articles = fixtureArticles();
  expect(articles.length).toBeGreaterThan(60);
  const read = await feedparser((kind === "toRss" ? toRss : toAtom)(channel, articles));
  expect([read.bozo, read.bozoException]).toEqual([false, ""]);
  expect(read.entries).toHaveLength(articles.length);
});

test("2,000 generated articles keep titles, links and authors through feedparser", async () => {
  const articles = fc.sample(articleArbitrary({ depth: 2 }), { numRuns: 2000, seed: 8 }).map(publishable);
  const read = await feedparser(toRss(channel, articles));
  expect([read.bozo, read.bozoException]).toEqual([false, ""]);
  expect(read.entries).toHaveLength(2000);
  const xml = toRss(channel, articles);
  const links = [...xml.matchAll(/<item>[\s\S]*?<\/item>/g)].map(([item]) =>
    /^<link>(.*)<\/link>$/m.exec(item)?.[1]?.replaceAll("&amp;", "&"),
  );
  expect(read.entries.map(({ link }) => link)).toEqual(links.map((link, index) => link ?? read.entries[index]?.link));
});
