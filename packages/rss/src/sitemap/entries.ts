import type { Article } from "@marbre/schema";
import { absoluteUrl } from "../absolute-url.js";
import { nameOf } from "../article-name.js";
import type { FeedOptions } from "../channel.js";
import { checkArticles } from "../check-options.js";
import type { FeedReport } from "../problems/feed.js";
import { isPublished } from "../published.js";
import { textElement } from "../xml/element.js";
import { legalText } from "../xml/legal-text.js";

/** What both kinds of sitemap take of {@link FeedOptions}. */
export type SitemapOptions = Pick<FeedOptions, "url" | "resolveUrl" | "resolveImage" | "onProblem" | "severities">;

/**
 * `<url>` elements, one for each article that may come out and has an address; what is left out is reported, one that
 * fails too.
 */
export function sitemapEntries(
  articles: Iterable<Article>,
  options: SitemapOptions,
  now: number | undefined,
  report: FeedReport,
  details: (article: Article, link: string) => string | undefined,
): string[] {
  checkArticles(articles);
  const entries: string[] = [];
  for (const article of articles) {
    try {
      if (!isPublished(article, now, report)) continue;
      const link = absoluteUrl(options.url?.(article) ?? article.meta.canonicalUrl);
      if (link === undefined) {
        report("feed-article-without-link", { article: nameOf(article) });
        continue;
      }
      const content = details(article, link);
      if (content !== undefined) entries.push(`<url>\n${textElement("loc", legalText(link))}${content}</url>\n`);
    } catch (error) {
      report("feed-article-failed", { article: nameOf(article), reason: String(error) });
    }
  }
  return entries;
}
