import { articleArbitrary } from "@marbre/fixtures";
import type { Article } from "@marbre/schema";
import fc from "fast-check";
import { parseFeed } from "feedsmith";
import Parser from "rss-parser";
import { expect, test } from "vitest";
import type { Channel } from "../src/index.js";
import { toRss } from "../src/index.js";
import type { FeedItem } from "../src/item.js";
import { feedItem, legalContent } from "../src/item.js";

const channel: Channel = {
  title: "Le Courrier & Cie",
  url: "https://courrier.example/",
  feedUrl: "https://courrier.example/une.xml",
  description: "La une",
  lang: "fr",
};
const GENERATED = 2000;
const BATCH = 50;

/** What readers are asked to give back. */
interface Strings {
  title: string | undefined;
  link: string | undefined;
  guid: string | undefined;
  creator: string | undefined;
  categories: string[];
  description: string | undefined;
  content: string | undefined;
}

function written(item: FeedItem): Strings {
  return {
    title: item.title || undefined,
    link: item.link,
    guid: item.guid,
    creator: item.authors.map(({ name }) => name).join(", ") || undefined,
    categories: item.categories.map(({ name }) => name),
    description: item.summary || undefined,
    content: legalContent(item) || undefined,
  };
}

const published = (article: Article): Article => {
  const { status: _status, embargoUntil: _embargo, ...meta } = article.meta;
  return { ...article, meta };
};

const batches: Article[][] = [];
const sample = fc.sample(articleArbitrary({ depth: 2 }), { numRuns: GENERATED, seed: 20261122 }).map(published);
for (let start = 0; start < GENERATED; start += BATCH) batches.push(sample.slice(start, start + BATCH));

test(`rss-parser gives back the strings of ${GENERATED} generated articles`, async () => {
  const parser = new Parser();
  for (const articles of batches) {
    const { items } = await parser.parseString(toRss(channel, articles));
    const read = items.map((item): Strings => {
      const { title, link, guid, creator, categories, content } = item;
      const both = item as unknown as Record<string, string | undefined>;
      return {
        title,
        link,
        guid,
        creator,
        categories: ((categories ?? []) as (string | { _: string })[]).map((category) =>
          typeof category === "string" ? category : category._,
        ),
        description: content,
        content: both["content:encoded"],
      };
    });
    expect(read).toEqual(articles.map((article) => written(feedItem(article, {}, channel.url, () => {}))));
  }
});

test(`feedsmith gives back the strings of ${GENERATED} generated articles`, () => {
  for (const articles of batches) {
    const { format, feed } = parseFeed(toRss(channel, articles));
    expect(format).toBe("rss");
    const items = ((feed as { items?: Record<string, unknown>[] }).items ?? []) as {
      title?: string;
      link?: string;
      guid?: { value?: string };
      categories?: { name?: string }[];
      description?: string;
      content?: { encoded?: string };
      dc?: { creators?: string[]; creator?: string };
    }[];
    const read = items.map(
      (item): Strings => ({
        title: item.title,
        link: item.link,
        guid: item.guid?.value,
        creator: item.dc?.creators?.[0] ?? item.dc?.creator,
        categories: (item.categories ?? []).map(({ name }) => name ?? ""),
        description: item.description,
        content: item.content?.encoded,
      }),
    );
    expect(read).toEqual(articles.map((article) => written(feedItem(article, {}, channel.url, () => {}))));
  }
});
