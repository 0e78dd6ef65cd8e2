import type { Article } from "@marbre/schema";
import type { Channel, FeedOptions } from "./channel.js";
import type { CheckedOptions } from "./check-options.js";
import { checkArticles, checkChannel, checkOptions } from "./check-options.js";
import { checkChannelFor, checkFeed, checkItem } from "./check-profile.js";
import type { FeedItem } from "./item.js";
import { feedItem, legalContent, reportRepair } from "./item.js";
import type { Report } from "./problems.js";
import { reporter } from "./problems.js";
import { isPublished } from "./published.js";

/**
 * The items of a feed, one after the other: articles that may not come out are left out, one that fails is reported and
 * skipped.
 */
export function feedItems(
  channel: Channel,
  articles: Iterable<Article>,
  options: FeedOptions,
): { channel: Channel; items: FeedItem[] } {
  checkArticles(articles);
  const checked = checkOptions(options);
  const report = reporter(options.onProblem);
  const clean = checkChannel(channel);
  const { profile, now } = checked;
  const items: FeedItem[] = [];
  for (const article of articles) {
    const item = itemOf(article, options, checked, clean.url, report);
    if (item === undefined) continue;
    item.content = legalContent(item);
    reportRepair(item, report);
    if (profile !== undefined) checkItem(item, item.content.length, profile, now, report);
    items.push(item);
  }
  if (profile !== undefined) {
    checkChannelFor(clean, profile, report);
    checkFeed(0, items.length, profile, report);
  }
  return { channel: clean, items };
}

/** The item of an article that may come out; `undefined` (reported) for any other, and for what is no article. */
export function itemOf(
  article: Article,
  options: FeedOptions,
  checked: CheckedOptions,
  base: string | undefined,
  report: Report,
): FeedItem | undefined {
  try {
    return isPublished(article, checked.now, report) ? feedItem(article, options, base, report) : undefined;
  } catch (error) {
    const meta = (article as Partial<Article> | null | undefined)?.meta;
    const reason = error instanceof Error ? error.message : String(error);
    report("feed-article-failed", { article: String(meta?.id ?? meta?.canonicalUrl ?? "?"), reason });
    return undefined;
  }
}
