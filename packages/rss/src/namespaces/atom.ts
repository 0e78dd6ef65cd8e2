import { emptyElement } from "../xml/element.js";
import type { Namespace } from "./namespace.js";

/** Links of a feed to itself aside: its hub and the pages of RFC 5005. */
export const LINKS = ["hub", "first", "previous", "next", "last"] as const;

/**
 * `atom:link` elements of a channel: self, hub and the pages of RFC 5005.
 *
 * Source: RFC 4287; in RSS 2.0 only its `link` is used (RSS Advisory Board's profile), also for paging (RFC 5005) and WebSub.
 */
export const atom: Namespace = {
  prefix: "atom",
  uri: "http://www.w3.org/2005/Atom",
  channel(channel) {
    let links = emptyElement("atom:link", { href: channel.feedUrl, rel: "self", type: "application/rss+xml" });
    for (const rel of LINKS)
      if (channel[rel] !== undefined) links += emptyElement("atom:link", { href: channel[rel], rel });
    return links;
  },
};
