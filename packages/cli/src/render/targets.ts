import type { StyleName } from "@marbre/typography";
import type { Site } from "../site/site.js";

/** What an article can be rendered to, and the extension of the file. */
export const EXTENSIONS = {
  html: ".html",
  page: ".html",
  text: ".txt",
  json: ".json",
} as const;

/** What an article can be rendered to: the values of `--to`. */
export type Target = keyof typeof EXTENSIONS;

/** What rendering is to know; plain data, so that it can be sent to a thread. */
export interface RenderSettings {
  site?: Site;
  /** House style of the typography, over the site's; `false` for the text as written. */
  style?: StyleName | false;
  /** The moment of feeds, RFC 3339; the newest article's date when absent. */
  now?: string;
}
