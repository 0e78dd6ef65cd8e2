import type { Channel } from "../channel.js";
import type { FeedDate } from "../dates/feed-date.js";
import type { FeedItem } from "../item.js";

/** An XML namespace a feed may use: declared on the root only where something in the feed uses it. */
export interface Namespace {
  prefix: string;
  uri: string;
  /** Its elements of a channel, last changed when known, and of an item. */
  channel?(channel: Channel, changed: FeedDate | undefined): string;
  item?(item: FeedItem): string;
}
