import type { Article } from "@marbre/schema";
import { slug, toText } from "@marbre/schema";
import { addresses } from "../site/addresses.js";
import type { Site } from "../site/site.js";

/** An article of the site and where it stands. */
export interface Entry {
  /** Path of its copy below the folder of copy. */
  source: string;
  article: Article;
  /** Path of its page; starts with a slash. */
  path: string;
  /** Address of its page, or the one its copy names. */
  canonicalUrl: string;
  ampPath?: string;
  ampUrl?: string;
}

/** A list of articles: a section or an author. */
export interface Group {
  name: string;
  path: string;
  entries: Entry[];
}

/** Gives each article its place; of two that would meet, the later (by its copy's path) gets a number. */
export function placeEntries(articles: readonly { source: string; article: Article }[], site: Site): Entry[] {
  const taken = new Set(["/index.html", "/404.html", "/robots.txt", ...Object.values(site.feeds)]);
  return articles.map(({ source, article }) => {
    const { id } = article.meta;
    const wanted = slug(article) || slug(source.replace(/\.\w+$/, "")) || "article";
    for (let number = 1; ; number++) {
      const suffix = number === 1 ? "" : `-${number}`;
      const meta = { ...article.meta, slug: wanted + suffix, ...(id !== undefined && { id: id + suffix }) };
      const named = { ...article, meta };
      const place = addresses(named, site);
      const key = place.path.toLowerCase();
      if (taken.has(key)) continue;
      taken.add(key);
      return { source, article: named, ...place };
    }
  });
}

/** Newest first; those without a date last, by the path of their copy. */
export function newestFirst(entries: readonly Entry[]): Entry[] {
  const instant = ({ article: { meta } }: Entry) => Date.parse(meta.datePublished ?? meta.dateModified ?? "") || 0;
  return [...entries].sort((a, b) => instant(b) - instant(a) || (a.source < b.source ? -1 : 1));
}

/** The sections of the articles: in the order the site gives, then by name. An article without one is in none. */
export function sectionsOf(entries: readonly Entry[], site: Site): Group[] {
  const groups = group(entries, "rubriques", ({ article }) =>
    (article.meta.sections ?? []).slice(0, 2).map(({ name }) => name),
  );
  const rank = new Map(site.sections.map((name, index) => [slug(name), index]));
  const order = ({ name }: Group) => rank.get(slug(name)) ?? site.sections.length;
  return groups.sort((a, b) => order(a) - order(b) || a.name.localeCompare(b.name, site.lang));
}

/** The people who signed, by name. */
export function authorsOf(entries: readonly Entry[], site: Site): Group[] {
  const groups = group(entries, "auteurs", ({ article }) => (article.meta.contributors ?? []).map(({ name }) => name));
  return groups.sort((a, b) => a.name.localeCompare(b.name, site.lang));
}

function group(entries: readonly Entry[], folder: string, names: (entry: Entry) => readonly string[]): Group[] {
  const groups = new Map<string, Group>();
  for (const entry of entries) {
    for (const name of new Set(names(entry))) {
      const key = slug(name);
      if (key === "") continue;
      const known = groups.get(key);
      if (known === undefined) groups.set(key, { name, path: `/${folder}/${key}.html`, entries: [entry] });
      else if (known.entries.at(-1) !== entry) known.entries.push(entry);
    }
  }
  return [...groups.values()];
}

/** Text of a part of an article's header; empty when there is none. */
export function headerText(article: Article, type: "kicker" | "headline" | "standfirst"): string {
  const part = article.children[0]?.children.find((node) => node.type === type);
  return part === undefined ? "" : toText(part);
}
