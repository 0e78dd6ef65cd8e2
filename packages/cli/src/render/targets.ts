import type { StyleName } from "@marbre/typography";
import type { Site } from "../site/site.js";

/** What an article can be rendered to, and the extension of the file. */
export const EXTENSIONS = {
  html: ".html",
  page: ".html",
  amp: ".amp.html",
  rss: ".xml",
  atom: ".xml",
  jsonfeed: ".json",
  text: ".txt",
  markdown: ".md",
  json: ".json",
} as const;

/** What an article can be rendered to: the values of `--to`. */
export type Target = keyof typeof EXTENSIONS;

/** The targets that put all articles into one document, and the name of its file. */
export const FEED_FILES = { rss: "feed.xml", atom: "atom.xml", jsonfeed: "feed.json" } as const satisfies Partial<
  Record<Target, string>
>;

/** A target that puts all articles into one document. */
export type FeedTarget = keyof typeof FEED_FILES;

/** Whether a target puts all articles into one document. */
export function isFeedTarget(target: Target): target is FeedTarget {
  return Object.hasOwn(FEED_FILES, target);
}

/** What rendering is to know; plain data, so that it can be sent to a thread. */
export interface RenderSettings {
  site?: Site;
  /** House style of the typography, over the site's; `false` for the text as written. */
  style?: StyleName | false;
  /** The moment of feeds, RFC 3339; the newest article's date when absent. */
  now?: string;
}
