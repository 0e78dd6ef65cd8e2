import type { Article } from "@marbre/schema";
import type { Channel, FeedOptions } from "./channel.js";
import { rfc3339Date } from "./dates/feed-date.js";
import { feedItems } from "./feed-items.js";
import type { FeedItem } from "./item.js";

/**
 * A JSON Feed 1.1 of the same items as {@link import("./rss.js").toRss}, as JSON text indented by two.
 *
 * Source: JSON Feed Version 1.1.
 */
export function toJsonFeed(channel: Channel, articles: Iterable<Article>, options: FeedOptions = {}): string {
  const { channel: feed, items, finish } = feedItems(channel, articles, options);
  return finish(
    `${JSON.stringify(
      {
        version: "https://jsonfeed.org/version/1.1",
        title: feed.title,
        home_page_url: feed.url,
        feed_url: feed.feedUrl,
        description: feed.description,
        next_url: feed.next,
        icon: feed.icon ?? feed.image?.url,
        favicon: feed.icon,
        authors: feed.author === undefined ? undefined : [{ name: feed.author }],
        language: feed.lang,
        hubs: feed.hub === undefined ? undefined : [{ type: "WebSub", url: feed.hub }],
        items: items.map(jsonItem),
      },
      null,
      2,
    )}\n`,
  );
}

function jsonItem(item: FeedItem): Record<string, unknown> {
  const image = item.media.find(({ isDefault }) => isDefault)?.url;
  const attachments = item.media
    .filter(({ medium, type }) => medium !== "image" && type !== undefined)
    .map(({ url, type, title, fileSize, duration }) => ({
      url,
      mime_type: type,
      title,
      size_in_bytes: fileSize,
      duration_in_seconds: duration,
    }));
  const { enclosure } = item;
  if (enclosure !== undefined && !attachments.some(({ url }) => url === enclosure.url)) {
    attachments.unshift({
      url: enclosure.url,
      mime_type: enclosure.type,
      title: undefined,
      size_in_bytes: enclosure.length,
      duration_in_seconds: undefined,
    });
  }
  return {
    id: item.guid,
    url: item.link,
    title: item.title || undefined,
    // An item must have content of one kind, be it empty.
    ...(item.content === "" ? { content_text: item.summary } : { content_html: item.content }),
    summary: item.summary || undefined,
    image,
    date_published: item.published && rfc3339Date(item.published),
    date_modified: item.modified && rfc3339Date(item.modified),
    authors:
      item.authors.length === 0
        ? undefined
        : item.authors.map(({ name, url, image: avatar }) => ({ name, url, avatar })),
    tags: item.categories.length === 0 ? undefined : item.categories.map(({ name }) => name),
    language: item.lang,
    attachments: attachments.length === 0 ? undefined : attachments,
  };
}
