import type { Article } from "@marbre/schema";
import { nameOf } from "../article-name.js";
import { checkFunctions, momentOf } from "../check-options.js";
import { feedDate, rfc3339Date } from "../dates/feed-date.js";
import { FeedText } from "../feed-text.js";
import { titleOf } from "../item.js";
import { mediaOf } from "../media.js";
import { feedProblems } from "../problems/feed.js";
import { fieldProblems } from "../problems/field.js";
import { newsProblems } from "../problems/news-sitemap.js";
import { reporter } from "../problems/reporter.js";
import { parentElement, textElement } from "../xml/element.js";
import type { SitemapOptions } from "./entries.js";
import { sitemapEntries } from "./entries.js";
import type { SitemapPages } from "./pages.js";
import { sitemapXml } from "./pages.js";

/** Most entries of a file, and how long an article stays in it. */
const LIMIT = 1000;
const TWO_DAYS = 2 * 86_400_000;
const NAMESPACES = {
  news: "http://www.google.com/schemas/sitemap-news/0.9",
  image: "http://www.google.com/schemas/sitemap-image/1.1",
};

/** What a news sitemap needs to know. */
export interface NewsSitemapOptions extends SitemapOptions, SitemapPages {
  /** The moment the sitemap is for, RFC 3339 or a Date; articles of the two days before it are listed. */
  now: string | Date;
  /** The publication as Google News knows it. Defaults: the article's `meta.publisher.name`, the language of the article. */
  publication?: { name?: string; language?: string };
}

/**
 * A Google News sitemap: the articles of the last two days, with their first picture. The file, or the index of its files
 * where there are more than 1,000 entries (see {@link SitemapPages}).
 *
 * Source: Google Search Central, « Create a news sitemap ».
 */
export function newsSitemap(articles: Iterable<Article>, options: NewsSitemapOptions): string {
  checkFunctions(options ?? null);
  const now = momentOf(options.now);
  const report = reporter(options, feedProblems);
  const reportField = reporter(options, fieldProblems);
  const reportNews = reporter(options, newsProblems);
  const entries = sitemapEntries(articles, options, now, report, (article, link) => {
    const { meta } = article;
    const name = nameOf(article);
    const texts = new FeedText();
    const published = feedDate(meta.datePublished);
    const title = titleOf(article, texts);
    const publication = options.publication?.name ?? meta.publisher?.name;
    for (const [field, value] of [
      ["published", published],
      ["title", title],
      ["publication", publication],
    ] as const) {
      if (value === undefined || value === "")
        reportField("feed-field-missing", { profile: "Google News", article: name, field });
    }
    if (published === undefined || title === "" || publication === undefined) return undefined;
    if (published.time > now) {
      report("feed-article-embargoed", { article: name, until: rfc3339Date(published) });
      return undefined;
    }
    if (now - published.time > TWO_DAYS) {
      reportNews("feed-article-too-old", { article: name, date: rfc3339Date(published) });
      return undefined;
    }
    const news =
      parentElement(
        "news:publication",
        textElement("news:name", texts.line(publication)) +
          textElement("news:language", languageOf(options.publication?.language ?? meta.lang)),
      ) +
      textElement("news:publication_date", rfc3339Date(published)) +
      textElement("news:title", title);
    const image = mediaOf(article, options, link, texts).find(({ isDefault }) => isDefault);
    return (
      parentElement("news:news", news) +
      (image === undefined ? "" : parentElement("image:image", textElement("image:loc", image.url)))
    );
  });
  return sitemapXml(entries, LIMIT, NAMESPACES, options);
}

/** The language alone, in ISO 639; Chinese alone is told with its script. */
function languageOf(tag: string): string {
  if (/^zh-(?:cn|hans)/i.test(tag)) return "zh-cn";
  if (/^zh-(?:tw|hant)/i.test(tag)) return "zh-tw";
  return tag.slice(0, 3).replace(/-.*$/, "").toLowerCase();
}
