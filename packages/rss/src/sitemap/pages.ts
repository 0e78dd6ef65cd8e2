import { parentElement, textElement } from "../xml/element.js";

const SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Where the files of a sitemap are, once one file cannot hold it. */
export interface SitemapPages {
  /** Which file to write, from 1. Default: the only one, or the index of them where there are several. */
  page?: number;
  /** Absolute address of file `page`. Needed once there are several. */
  pageUrl?: (page: number) => string;
}

/**
 * The `<urlset>` of some entries; the index of its files where there are more entries than one file may hold.
 *
 * @param entries - `<url>` elements.
 * @param limit - Most entries of a file.
 * @param namespaces - Further namespaces the entries use, `prefix` → URI.
 */
export function sitemapXml(
  entries: readonly string[],
  limit: number,
  namespaces: Readonly<Record<string, string>>,
  { page, pageUrl }: SitemapPages,
): string {
  const pages = Math.max(1, Math.ceil(entries.length / limit));
  if (page !== undefined && !(Number.isInteger(page) && page >= 1 && page <= pages)) {
    throw new TypeError(`page: received ${String(page)}, expected a whole number from 1 to ${pages}`);
  }
  if (page === undefined && pages > 1) return index(pages, pageUrl);
  const start = ((page ?? 1) - 1) * limit;
  const attributes: Record<string, string> = { xmlns: SITEMAP };
  for (const [prefix, uri] of Object.entries(namespaces)) attributes[`xmlns:${prefix}`] = uri;
  const content = entries.slice(start, start + limit).join("");
  return DECLARATION + (parentElement("urlset", content, attributes) || parentElement("urlset", "\n", attributes));
}

function index(pages: number, pageUrl: SitemapPages["pageUrl"]): string {
  if (typeof pageUrl !== "function")
    throw new TypeError(`pageUrl: received ${String(pageUrl)}, expected a function, for there are ${pages} files`);
  let content = "";
  for (let page = 1; page <= pages; page++) content += parentElement("sitemap", textElement("loc", pageUrl(page)));
  return DECLARATION + parentElement("sitemapindex", content, { xmlns: SITEMAP });
}
