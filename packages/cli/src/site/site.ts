import type { StyleName } from "@marbre/typography";

/** A publication, as `site.json` describes it: defaults filled in. */
export interface Site {
  /** Its name, plain text. */
  name: string;
  /** Its home page, absolute, without a slash at the end. */
  url: string;
  /** Language, BCP 47. */
  lang: string;
  /** What it is about, plain text. */
  description: string;
  /** Path of an article's page: `{slug}`, `{id}`, `{section}`, `{year}`, `{month}`, `{day}` are filled in. */
  path: string;
  /** Path of its AMP page; `false` for no AMP pages. */
  ampPath: string | false;
  /** Paths of the feeds of the whole publication. */
  feeds: { rss: string; atom: string; json: string };
  /** How many articles a feed holds at most. */
  feedItems: number;
  /** Address of its logo, absolute. */
  logo?: string;
  /** Copyright notice of feeds. */
  copyright?: string;
  /** House style of the typography; that of each article's language when absent, `false` for the text as written. */
  style?: StyleName | false;
  /** Address of a stylesheet to link to; pages carry theirs when absent. */
  stylesheet?: string;
  /** IANA zone of dates that name none. */
  timeZone?: string;
  /** Sections in the order to show them in; others follow in alphabetical order. */
  sections: string[];
}
