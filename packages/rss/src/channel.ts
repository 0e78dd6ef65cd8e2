import type { HtmlOptions } from "@marbre/html";
import type { Article } from "@marbre/schema";
import type { Profile } from "./profiles/profile.js";

/** What a feed says of itself. URLs are absolute http or https ones. */
export interface Channel {
  /** Name of the feed, plain text. */
  title: string;
  /** The page the feed belongs to; relative URLs in articles are resolved against it where an article has no link. */
  url: string;
  /** Where the feed itself is found (`atom:link rel="self"`). */
  feedUrl: string;
  /** What the feed holds, plain text. */
  description: string;
  /** Language of the feed, BCP 47: `fr`, `fr-CA` … */
  lang: string;
  /** When the feed last changed, RFC 3339. Default: the newest date among its articles, where the whole list is known. */
  dateModified?: string;
  /** Copyright notice, plain text. */
  copyright?: string;
  /** Address of the editor and of the webmaster, in the form `mail@example.org (Name)`. */
  managingEditor?: string;
  webMaster?: string;
  /** Name of whoever answers for the feed as a whole (Atom and JSON Feed need one where an article has no author). */
  author?: string;
  /** Categories of the whole feed. */
  categories?: readonly string[];
  /** Minutes a reader may keep the feed before it asks again. */
  ttl?: number;
  /** Picture of the feed; RSS wants at most 144 × 400 pixels. */
  image?: { url: string; title?: string; link?: string; width?: number; height?: number };
  /** Square icon and wide logo (JSON Feed, Atom, SmartNews, Feedly). */
  icon?: string;
  logo?: string;
  /** What Feedly shows, over `image`, `icon` and `logo`; `accentColor` is six hexadecimal digits. */
  webfeeds?: { cover?: string; icon?: string; logo?: string; accentColor?: string; analytics?: string };
  /** WebSub hub. */
  hub?: string;
  /** Earlier page of a paged feed (RFC 5005); further ones in `pages`. */
  next?: string;
  previous?: string;
  first?: string;
  last?: string;
  /** Address of an XSL stylesheet for a person who opens the feed in a browser; `@marbre/rss/feed.xsl` is one. */
  stylesheet?: string;
  /** Programme that made the feed. Default: none. */
  generator?: string;
}

/** A media file as an enclosure: readers need its true type and length. */
export interface Enclosure {
  url: string;
  /** Media type, such as `audio/mpeg`. */
  type: string;
  /** Length in bytes. */
  length: number;
}

/**
 * What feeds take of the options of `toHtml`, for bodies: `typography` (titles are always `plain`), `handlers` put over those of feeds,
 * `extensions`, `labels`, `resolveUrl`, `resolveImage`; `onProblem` hears each problem, in the order of the articles.
 */
type BodyOptions = Pick<
  HtmlOptions,
  "typography" | "handlers" | "extensions" | "labels" | "resolveUrl" | "resolveImage" | "onProblem" | "severities"
>;

/** How articles are made into items. */
export interface FeedOptions extends BodyOptions {
  /** Link of an article. Default: its `meta.canonicalUrl`. */
  url?: (article: Article) => string | undefined;
  /** What `content:encoded` (Atom `content`) holds: the whole article, its first paragraphs, or nothing but the summary. Default `full`. */
  content?: "full" | "excerpt" | "summary";
  /** Paragraphs of an excerpt. Default 2. */
  excerpt?: number;
  /** Whether what stands behind a paywall is printed, for feeds that only subscribers get. Default false. */
  paid?: boolean;
  /** HTML of an article's body, made elsewhere, instead of this package's own; printed as it is, its URLs absolute already. An article for which it gives no string is left out and reported. */
  body?: (article: Article) => string;
  /** The moment the feed is for, RFC 3339 or a Date: articles under embargo or expired then are left out. There is no clock inside. */
  now?: string | Date;
  /** Limits of a platform, one of `@marbre/rss/profiles`, reported where the channel, an item or the feed breaks them. */
  profile?: Profile;
  /** The enclosure of an article, where its file's length is known. */
  enclosure?: (article: Article) => Enclosure | undefined;
}
