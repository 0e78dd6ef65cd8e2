import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { Settings } from "./newspaper.js";

const require = createRequire(import.meta.url);

/** Folders of the example. */
export const COPY = fileURLToPath(new URL("../copy", import.meta.url));
export const PUBLIC = fileURLToPath(new URL("../public", import.meta.url));
export const IMAGES = fileURLToPath(new URL("../images", import.meta.url));

/** Files that the libraries bring along, by the path they are served at. */
export const LIBRARY_FILES: Readonly<Record<string, string>> = {
  "/article.css": require.resolve("@marbre/html/article.css"),
  "/feed.xsl": require.resolve("@marbre/rss/feed.xsl"),
};

/** The settings in `site.json`. */
export function readSettings(): Settings {
  return JSON.parse(readFileSync(new URL("../site.json", import.meta.url), "utf8")) as Settings;
}
