import type { Article } from "@marbre/schema";
import { nameOf } from "./article-name.js";
import { feedDate } from "./dates/feed-date.js";
import type { FeedReport } from "./problems/feed.js";

/**
 * Whether an article may come out at the moment `now`: no draft, nothing withheld, under embargo or expired. What may not
 * is reported. Without `now` an embargo holds, since nothing says that it is over, and nothing expires.
 */
export function isPublished(article: Article, now: number | undefined, report: FeedReport): boolean {
  const { meta } = article;
  const name = nameOf(article);
  const { status, embargoUntil, expires } = meta;
  if (status !== undefined && status !== "usable" && status !== "scheduled") {
    report("feed-article-withheld", { article: name, status });
    return false;
  }
  const embargo = embargoUntil ?? (status === "scheduled" ? meta.datePublished : undefined);
  if (
    (embargo !== undefined || status === "scheduled") &&
    !(now !== undefined && (feedDate(embargo)?.time ?? Infinity) <= now)
  ) {
    report("feed-article-embargoed", { article: name, until: String(embargo ?? "?") });
    return false;
  }
  const expiry = feedDate(expires)?.time;
  if (expiry !== undefined && now !== undefined && expiry <= now) {
    report("feed-article-expired", { article: name, expires: String(expires) });
    return false;
  }
  return true;
}
