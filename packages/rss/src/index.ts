export { toAtom } from "./atom.js";
export type { Channel, Enclosure, FeedOptions } from "./channel.js";
export { toJsonFeed } from "./json-feed.js";
export type { Profile } from "./profiles/profile.js";
export { type RssEntry, type RssStreamOptions, rssBytes, rssItem, rssStream, toRss } from "./rss.js";
export type { SitemapOptions } from "./sitemap/entries.js";
export { type NewsSitemapOptions, newsSitemap } from "./sitemap/news-sitemap.js";
export type { SitemapPages } from "./sitemap/pages.js";
export { sitemap } from "./sitemap/sitemap.js";
