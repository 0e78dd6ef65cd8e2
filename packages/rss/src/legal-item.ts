import type { Article } from "@marbre/schema";
import type { FeedOptions } from "./channel.js";
import type { FeedItem } from "./item.js";
import { feedItem } from "./item.js";
import type { Report } from "./problems.js";
import { legal } from "./xml/legal-text.js";

/** The item of an article with nothing in it that a feed cannot hold; what had to be repaired is reported. */
export function legalItem(article: Article, options: FeedOptions, base: string | undefined, report: Report): FeedItem {
  const item = feedItem(article, options, base, report);
  const clean = legal(item);
  if (clean !== item) report("feed-text-repaired", { article: clean.name });
  return clean;
}
