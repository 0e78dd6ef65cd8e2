import type { Article } from "@marbre/schema";
import { checkFunctions, momentOf } from "../check-options.js";
import { feedDate, laterDate, rfc3339Date } from "../dates/feed-date.js";
import { feedProblems } from "../problems/feed.js";
import { reporter } from "../problems/reporter.js";
import { textElement } from "../xml/element.js";
import type { SitemapOptions } from "./entries.js";
import { sitemapEntries } from "./entries.js";
import type { SitemapPages } from "./pages.js";
import { sitemapXml } from "./pages.js";

/** Most entries of a file, by the protocol. */
const LIMIT = 50_000;

/**
 * A sitemap of articles: the file, or the index of its files where there are more than 50,000 entries (see {@link SitemapPages}).
 *
 * Source: sitemaps.org protocol 0.9.
 */
export function sitemap(
  articles: Iterable<Article>,
  options: SitemapOptions & SitemapPages & { now?: string | Date } = {},
): string {
  checkFunctions(options);
  const now = options.now === undefined ? undefined : momentOf(options.now);
  const entries = sitemapEntries(articles, options, now, reporter(options, feedProblems), ({ meta }) => {
    const changed = laterDate(feedDate(meta.datePublished), feedDate(meta.dateModified));
    return changed === undefined ? "" : textElement("lastmod", rfc3339Date(changed));
  });
  return sitemapXml(entries, LIMIT, {}, options);
}
