import type { Article } from "@marbre/schema";
import { slug } from "@marbre/schema";
import type { Site } from "./site.js";
import { isWebAddress } from "./web-address.js";

/** Where an article stands on its site; paths start with a slash. */
export interface Addresses {
  path: string;
  /** Absolute: the article's own `meta.canonicalUrl` where it is a web address, else its path on the site. */
  canonicalUrl: string;
  ampPath?: string;
  /** Absolute. */
  ampUrl?: string;
}

/** Returns the addresses of an article on a site. */
export function addresses(article: Article, site: Site): Addresses {
  const path = fill(site.path, article);
  const canonicalUrl = ownAddress(article) ?? site.url + encodeURI(path);
  if (site.ampPath === false) return { path, canonicalUrl };
  const ampPath = fill(site.ampPath, article);
  return { path, canonicalUrl, ampPath, ampUrl: site.url + encodeURI(ampPath) };
}

/** `meta.canonicalUrl`, where it is an address that pages can have. */
function ownAddress({ meta: { canonicalUrl } }: Article): string | undefined {
  return isWebAddress(canonicalUrl) ? canonicalUrl : undefined;
}

/** The path of an article: placeholders filled in; what an article does not have leaves no empty step behind. */
function fill(path: string, article: Article): string {
  const { meta } = article;
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(meta.datePublished ?? meta.dateCreated ?? "") ?? [];
  const parts: Readonly<Record<string, string | undefined>> = {
    slug: slug(article) || "article",
    id: slug(meta.id ?? "") || slug(article) || "article",
    section: slug(meta.sections?.[0]?.name ?? ""),
    year,
    month,
    day,
  };
  return path.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? "").replace(/\/{2,}/g, "/");
}
