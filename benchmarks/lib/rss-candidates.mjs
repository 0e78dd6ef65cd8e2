import astroRss from "@astrojs/rss";
import { Feed } from "feed";
import { generateRssFeed } from "feedsmith";
import RSS from "rss";
import { corpus } from "./corpus.mjs";
import * as marbre from "./marbre.mjs";

const CHANNEL = { title: "Journal", url: "https://example.org/", feedUrl: "https://example.org/feed.xml" };
const DESCRIBED = { ...CHANNEL, description: "Toute l’actualité", lang: "fr" };

/** `count` items of about 5 kB, each with article, title, link, date, author, three categories, summary and body as HTML. */
export async function feedItems(count) {
  const [{ parse }, { toHtml }, { toText }] = await Promise.all([marbre.text(), marbre.html(), marbre.schema()]);
  const texts = corpus(200);
  return Array.from({ length: count }, (_, index) => {
    const { article } = parse(texts[index % texts.length]);
    const url = `https://example.org/articles/${index}.html`;
    article.meta = {
      ...article.meta,
      canonicalUrl: url,
      datePublished: "2024-11-05T08:30:00+01:00",
      keywords: ["politique", "économie", "Asie centrale"],
      contributors: [{ name: "Anne Le Goff", role: "author" }],
    };
    return {
      article,
      url,
      title: `Article ${index}`,
      summary: toText(article.children[0].children.find(({ type }) => type === "standfirst")),
      author: "Anne Le Goff",
      tags: article.meta.keywords,
      // By way of bytes, as from a file: what is joined of pieces would be put together on the bill of whoever reads it first.
      html: Buffer.from(toHtml(article, { typography: false })).toString(),
      date: new Date("2024-11-05T07:30:00Z"),
    };
  });
}

/** Marbre with the bodies that peers get too. */
export async function marbreGiven(items) {
  const { rssBytes } = await marbre.rss();
  const bodies = new Map(items.map(({ article, html }) => [article, html]));
  const articles = items.map(({ article }) => article);
  return () => rssBytes(DESCRIBED, articles, { body: (article) => bodies.get(article) });
}

/** Marbre from trees. */
export async function marbreTrees(items, options) {
  const { rssBytes } = await marbre.rss();
  const articles = items.map(({ article }) => article);
  return () => rssBytes(DESCRIBED, articles, options);
}

/** `count` items of Marbre as a stream of bytes, each article made anew when it is asked for. */
export async function marbreStream(items, count) {
  const { rssStream } = await marbre.rss();
  async function* articles() {
    for (let index = 0; index < count; index++) {
      const { article } = items[index % items.length];
      yield { ...article, meta: { ...article.meta, canonicalUrl: `https://example.org/articles/${index}.html` } };
    }
  }
  return async () => {
    let bytes = 0;
    for await (const chunk of rssStream(DESCRIBED, articles())) bytes += chunk.length;
    return bytes;
  };
}

/** The peers: each makes the bytes of a feed of the items. */
export const PEERS = {
  feed: (items) => Buffer.from(withFeed(items)),
  rss: (items) => Buffer.from(withRss(items)),
  feedsmith: (items) => Buffer.from(withFeedsmith(items)),
  "@astrojs/rss": async (items) => Buffer.from(await withAstro(items)),
};

function withFeed(items) {
  const { title, url } = CHANNEL;
  const feed = new Feed({ title, id: url, link: url, description: "Toute l’actualité", language: "fr", copyright: "" });
  for (const item of items) {
    feed.addItem({
      title: item.title,
      id: item.url,
      link: item.url,
      date: item.date,
      description: item.summary,
      content: item.html,
      author: [{ name: item.author }],
      category: item.tags.map((name) => ({ name })),
    });
  }
  return feed.rss2();
}

/** A feed by `rss`, as a string. */
export function withRss(items) {
  const { title, url, feedUrl } = CHANNEL;
  const feed = new RSS({ title, site_url: url, feed_url: feedUrl, description: "Toute l’actualité", language: "fr" });
  for (const item of items) {
    feed.item({
      title: item.title,
      url: item.url,
      date: item.date,
      author: item.author,
      categories: item.tags,
      description: item.summary,
      custom_elements: [{ "content:encoded": { _cdata: item.html } }],
    });
  }
  return feed.xml();
}

function withFeedsmith(items) {
  return generateRssFeed({
    title: CHANNEL.title,
    link: CHANNEL.url,
    description: "Toute l’actualité",
    language: "fr",
    items: items.map((item) => ({
      title: item.title,
      link: item.url,
      guid: { value: item.url },
      pubDate: item.date,
      description: item.summary,
      dc: { creators: [item.author] },
      categories: item.tags.map((name) => ({ name })),
      content: { encoded: item.html },
    })),
  });
}

async function withAstro(items) {
  const response = await astroRss({
    title: CHANNEL.title,
    site: CHANNEL.url,
    description: "Toute l’actualité",
    items: items.map((item) => ({
      title: item.title,
      link: item.url,
      pubDate: item.date,
      description: item.summary,
      author: item.author,
      categories: item.tags,
      content: item.html,
    })),
  });
  return await response.text();
}
