import type { Channel } from "../channel.js";
import type { FeedItem } from "../item.js";
import type { Namespace } from "../namespaces/namespace.js";
import type { Listener } from "../problems/reporter.js";

/** A field of an item or a channel that a platform may ask for. */
export type ItemField =
  | "title"
  | "link"
  | "guid"
  | "published"
  | "authors"
  | "summary"
  | "content"
  | "image"
  | "enclosure";
export type ChannelField = "logo" | "dateModified" | "image" | "copyright";

/** What a platform says it takes; every breach is reported, the feed is written all the same. */
export interface Profile {
  /** Name of the platform, as in messages. */
  title: string;
  /** Where the limits are stated. */
  source: string;
  /** Fields an item must have. */
  itemFields: readonly ItemField[];
  /** Fields the channel must have. */
  channelFields?: readonly ChannelField[];
  /** Least and most characters of a title, a summary, the channel's description. */
  titleLength?: readonly [number, number];
  summaryLength?: readonly [number, number];
  channelDescriptionLength?: readonly [number, number];
  /** Most bytes of an item, of the feed; most items. */
  itemBytes?: number;
  feedBytes?: number;
  items?: number;
  /** Most days since publication, counted from `now`. */
  ageInDays?: number;
  /** Articles must be out: their date must not lie after `now`. */
  pastOnly?: boolean;
  /** Least pixels of a picture's shorter side. */
  imageSide?: number;
  /** The channel's language must name a region (`fr-FR`). */
  languageRegion?: boolean;
  /** Categories joined by commas in one element. */
  joinedCategories?: boolean;
  /** Further namespaces the platform reads. */
  namespaces?: readonly Namespace[];
  /** Compares a feed with the limits: `checkLimits` of `@marbre/rss/profiles`, which only feeds with a profile need. */
  check: LimitChecks;
}

/** What is looked at of a feed; every breach of a limit goes to the listener. */
export interface LimitChecks {
  channel(profile: Profile, channel: Channel, listener: Listener): void;
  /** `bytes` is the size of the item as written. */
  item(profile: Profile, item: FeedItem, bytes: number, now: number | undefined, listener: Listener): void;
  feed(profile: Profile, bytes: number, items: number, listener: Listener): void;
}
