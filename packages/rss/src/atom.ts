import type { Article } from "@marbre/schema";
import type { Channel, FeedOptions } from "./channel.js";
import type { FeedDate } from "./dates/feed-date.js";
import { feedDate, laterDate, rfc3339Date } from "./dates/feed-date.js";
import { feedItems } from "./feed-items.js";
import type { FeedItem } from "./item.js";
import { LINKS } from "./namespaces/atom.js";
import { emptyElement, parentElement, textElement } from "./xml/element.js";

const NAMESPACE = "http://www.w3.org/2005/Atom";

/**
 * An Atom feed of the same items as {@link import("./rss.js").toRss}.
 *
 * Atom wants a date of every entry and an author somewhere: an article without a date has the feed's, else 1970; a feed
 * without authors is signed by its own title.
 *
 * Source: RFC 4287.
 */
export function toAtom(channel: Channel, articles: Iterable<Article>, options: FeedOptions = {}): string {
  const { channel: feed, items, finish } = feedItems(channel, articles, options);
  let newest: FeedDate | undefined;
  for (const item of items) newest = laterDate(newest, laterDate(item.published, item.modified));
  const updated = feedDate(feed.dateModified) ?? newest ?? { time: 0, offset: 0 };

  let xml =
    textElement("title", feed.title) + textElement("subtitle", feed.description) + textElement("id", feed.feedUrl);
  xml += textElement("updated", rfc3339Date(updated));
  xml += emptyElement("link", { rel: "self", type: "application/atom+xml", href: feed.feedUrl });
  xml += emptyElement("link", { rel: "alternate", type: "text/html", href: feed.url });
  for (const rel of LINKS) {
    if (feed[rel] !== undefined) xml += emptyElement("link", { rel, href: feed[rel] });
  }
  if (feed.author !== undefined || items.some(({ authors }) => authors.length === 0))
    xml += person({ name: feed.author ?? feed.title });
  for (const category of feed.categories ?? []) xml += emptyElement("category", { term: category });
  xml +=
    textElement("rights", feed.copyright) +
    textElement("icon", feed.icon) +
    textElement("logo", feed.logo ?? feed.image?.url);
  xml += textElement("generator", feed.generator);
  for (const item of items) xml += entryXml(item, updated);
  const stylesheet =
    feed.stylesheet === undefined
      ? ""
      : `<?xml-stylesheet type="text/xsl"${emptyElement("x", { href: feed.stylesheet }).slice(2, -3)}?>\n`;
  return finish(
    `<?xml version="1.0" encoding="UTF-8"?>\n${stylesheet}${parentElement("feed", xml, { xmlns: NAMESPACE, "xml:lang": feed.lang })}`,
  );
}

function entryXml(item: FeedItem, updated: FeedDate): string {
  // A title may be empty, not absent.
  let xml = textElement("title", item.title) || "<title/>\n";
  xml += textElement("id", item.guid);
  if (item.published !== undefined) xml += textElement("published", rfc3339Date(item.published));
  xml += textElement("updated", rfc3339Date(item.modified ?? item.published ?? updated));
  if (item.link !== undefined) xml += emptyElement("link", { rel: "alternate", type: "text/html", href: item.link });
  if (item.enclosure !== undefined)
    xml += emptyElement("link", {
      rel: "enclosure",
      href: item.enclosure.url,
      type: item.enclosure.type,
      length: item.enclosure.length,
    });
  for (const author of item.authors) xml += person(author);
  for (const { name, domain } of item.categories)
    xml += emptyElement("category", {
      term: name,
      scheme: domain !== undefined && /^https?:/.test(domain) ? domain : undefined,
    });
  xml += textElement("rights", item.rights);
  xml += textElement("summary", item.summary);
  xml += textElement("content", item.content, { type: "html" });
  return parentElement("entry", xml, { "xml:lang": item.lang });
}

function person({ name, url }: { name: string; url?: string | undefined }): string {
  return parentElement("author", textElement("name", name) + textElement("uri", url));
}
