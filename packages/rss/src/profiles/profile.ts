import type { FeedMedium } from "../item.js";

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
  /** Least pixels of a picture's shorter side. */
  imageSide?: number;
  /** The channel's language must name a region (`fr-FR`). */
  languageRegion?: boolean;
  /** Categories joined by commas in one element. */
  joinedCategories?: boolean;
  /** Elements of further namespaces the platform reads. */
  elements?: readonly ("webfeeds" | "smartnews" | "dcterms")[];
}

/** The shorter side of a picture, in pixels, where both are known. */
export function shorterSide(medium: FeedMedium): number | undefined {
  return medium.width === undefined || medium.height === undefined ? undefined : Math.min(medium.width, medium.height);
}
