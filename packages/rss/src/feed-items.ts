import type { Article } from "@marbre/schema";
import { absoluteUrl } from "./absolute-url.js";
import { nameOf } from "./article-name.js";
import type { Channel, FeedOptions } from "./channel.js";
import { checkArticles, checkChannel, checkOptions } from "./check-options.js";
import type { FeedAuthor, FeedItem } from "./item.js";
import { feedItem, legalContent, reportRepair } from "./item.js";
import type { FeedReport } from "./problems/feed.js";
import { feedProblems } from "./problems/feed.js";
import { reporter } from "./problems/reporter.js";
import { isPublished } from "./published.js";

/**
 * The items of a feed, one after the other: articles that may not come out are left out, one that fails is reported and
 * skipped.
 */
export function feedItems(channel: Channel, articles: Iterable<Article>, options: FeedOptions): FeedItems {
  checkArticles(articles);
  const now = checkOptions(options);
  const clean = checkChannel(channel);
  const { profile } = options;
  const report = reporter(options, feedProblems);
  const items: FeedItem[] = [];
  for (const article of articles) {
    const item = itemOf(article, options, now, clean.url, report);
    if (item === undefined) continue;
    item.content = legalContent(item);
    for (const author of item.authors) makeAbsolute(author, article, item.name, report);
    reportRepair(item, report);
    profile?.check.item(profile, item, utf8Length(item.content), now, options);
    items.push(item);
  }
  profile?.check.channel(profile, clean, options);
  const finish = (feed: string): string => {
    profile?.check.feed(profile, utf8Length(feed), items.length, options);
    return feed;
  };
  return { channel: clean, items, finish };
}

/** The items of a feed whose whole list is known. */
interface FeedItems {
  /** The channel, checked. */
  channel: Channel;
  items: FeedItem[];
  /** Gives the feed made of them back, once a profile has looked at its size. */
  finish: (feed: string) => string;
}

/** Makes the addresses of an author absolute; reports and drops those that cannot be. */
function makeAbsolute(author: FeedAuthor, { meta }: Article, name: string, report: FeedReport): void {
  for (const field of ["url", "image"] as const) {
    const given = author[field];
    author[field] = absoluteUrl(given);
    if (given === undefined || author[field] !== undefined) continue;
    const index = meta.contributors?.findIndex((contributor) => contributor[field] === given);
    report("feed-url-refused", { article: name, url: given }, `/meta/contributors/${index}/${field}`);
  }
}

const utf8Length = (text: string): number => new TextEncoder().encode(text).length;

/** The item of an article that may come out; `undefined` (reported) for any other, and for what is no article. */
export function itemOf(
  article: Article,
  options: FeedOptions,
  now: number | undefined,
  base: string | undefined,
  report: FeedReport,
): FeedItem | undefined {
  try {
    return isPublished(article, now, report) ? feedItem(article, options, base, report) : undefined;
  } catch (error) {
    report("feed-article-failed", { article: nameOf(article), reason: String(error) });
    return undefined;
  }
}
