import astroRss from "@astrojs/rss";
import { Feed } from "feed";
import { generateRssFeed } from "feedsmith";
import { toHtml as hastToHtml } from "hast-util-to-html";
import RSS from "rss";
import { corpus } from "../lib/corpus.mjs";
import * as marbre from "../lib/marbre.mjs";
import { cpuTime, keep, median, quantile } from "../lib/measure.mjs";
import { short, table, versioned } from "../lib/report.mjs";

const ITEMS = 1000;

/**
 * A feed of 1,000 items of about 5 kB as bytes, each with title, link, date, author, three categories, summary and body. Where
 * bodies are given, everybody gets the same HTML; from trees, Marbre has its article and `rss` a hast built before.
 */
export async function run({ rounds }) {
  const [{ parse }, { toHtml, toHast }, { rssBytes }, { toText }] = await Promise.all([
    marbre.text(),
    marbre.html(),
    marbre.rss(),
    marbre.schema(),
  ]);
  const texts = corpus(200);
  const items = Array.from({ length: ITEMS }, (_, index) => {
    const { article } = parse(texts[index % texts.length]);
    const url = `https://example.org/articles/${index}.html`;
    article.meta = {
      ...article.meta,
      canonicalUrl: url,
      datePublished: "2024-11-05T08:30:00+01:00",
      keywords: ["politique", "économie", "Asie centrale"],
      contributors: [{ name: "Anne Le Goff", role: "author" }],
    };
    const summary = toText(article.children[0].children.find(({ type }) => type === "standfirst"));
    const item = {
      article,
      url,
      title: `Article ${index}`,
      summary,
      author: "Anne Le Goff",
      tags: article.meta.keywords,
    };
    const html = toHtml(article, { typography: false });
    return { ...item, html, hast: toHast(article, { typography: false }), date: new Date("2024-11-05T07:30:00Z") };
  });
  const bodies = new Map(items.map(({ article, html }) => [article, html]));
  const channel = { title: "Journal", url: "https://example.org/", feedUrl: "https://example.org/feed.xml" };
  const described = { ...channel, description: "Toute l’actualité", lang: "fr" };
  const articles = items.map(({ article }) => article);
  const candidates = [
    {
      name: "marbre rssBytes, bodies given",
      run: () => rssBytes(described, articles, { body: (article) => bodies.get(article) }),
    },
    { name: "marbre rssBytes, from trees", run: () => rssBytes(described, articles, { typography: false }) },
    { name: "marbre rssBytes, from trees, typography presse", run: () => rssBytes(described, articles) },
    {
      name: "hast-util-to-html, then rss",
      run: () =>
        Buffer.from(
          withRss(
            channel,
            items.map((item) => ({ ...item, html: hastToHtml(item.hast) })),
          ),
        ),
    },
    { name: versioned("feed"), run: () => Buffer.from(withFeed(channel, items)) },
    { name: versioned("rss"), run: () => Buffer.from(withRss(channel, items)) },
    { name: versioned("feedsmith"), run: () => Buffer.from(withFeedsmith(channel, items)) },
    { name: versioned("@astrojs/rss"), run: async () => Buffer.from(await withAstro(channel, items)) },
  ];
  const times = new Map(candidates.map(({ name }) => [name, []]));
  for (let round = -2; round < Math.min(rounds, 9); round++) {
    for (let index = 0; index < candidates.length; index++) {
      const { name, run } = candidates[(index + round + candidates.length * 2) % candidates.length];
      const start = cpuTime();
      keep(await run());
      if (round >= 0) times.get(name).push(cpuTime() - start);
    }
  }
  const [fastest] = candidates
    .filter(({ name }) => !name.startsWith("marbre"))
    .map(({ name }) => [name, median(times.get(name))])
    .sort((a, b) => a[1] - b[1])[0];
  const rows = candidates.map(({ name }) => [
    name.startsWith("marbre") ? `**${name}**` : name,
    short(median(times.get(name))),
    `${short(quantile(times.get(name), 0.25))}–${short(quantile(times.get(name), 0.75))}`,
    short(median(times.get(name).map((time, round) => times.get(fastest)[round] / time))),
  ]);
  return `## RSS, ${ITEMS} items\n\n${table(["candidate", "ms, median", "quartiles", `× ${fastest}`], rows)}`;
}

function withFeed({ title, url }, items) {
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

function withRss({ title, url, feedUrl }, items) {
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

function withFeedsmith({ title, url }, items) {
  return generateRssFeed({
    title,
    link: url,
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

async function withAstro({ title, url }, items) {
  const response = await astroRss({
    title,
    site: url,
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
