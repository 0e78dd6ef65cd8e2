import type { Article } from "@marbre/schema";
import { absoluteUrl } from "../absolute-url.js";
import type { FeedOptions } from "../channel.js";
import { checkArticles } from "../check-options.js";
import type { Report } from "../problems.js";
import { isPublished } from "../published.js";
import { textElement } from "../xml/element.js";
import { legalText } from "../xml/legal-text.js";

/** What both kinds of sitemap take of {@link FeedOptions}. */
export type SitemapOptions = Pick<FeedOptions, "url" | "resolveUrl" | "resolveImage" | "onProblem">;

/**
 * `<url>` elements, one for each article that may come out and has an address; what is left out is reported, one that
 * fails too.
 */
export function sitemapEntries(
  articles: Iterable<Article>,
  options: SitemapOptions,
  now: number | undefined,
  report: Report,
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
      report("feed-article-failed", {
        article: nameOf(article),
        reason: error instanceof Error ? error.message : String(error),
      });
    }
  }
  return entries;
}

/** What messages call an article. */
export function nameOf(article: Article): string {
  const meta = (article as Partial<Article> | null | undefined)?.meta;
  return String(meta?.id ?? meta?.canonicalUrl ?? meta?.slug ?? "?");
}
