import { type FeedOptions, newsSitemap, sitemap } from "@marbre/rss";
import type { Problem } from "@marbre/schema";
import type { Site } from "../site/site.js";
import type { Entry } from "./entries.js";
import type { OutputFolder } from "./output-folder.js";

/** What sitemaps go by. */
export interface SitemapPlan {
  site: Site;
  /** Where articles are, and the moment the site is for. */
  feeds: Pick<FeedOptions, "url" | "resolveImage" | "now">;
  /** Returns what hears the problems of a file. */
  report: (file: string) => (problem: Problem) => void;
}

const LIMITS = { "/sitemap.xml": 50_000, "/news-sitemap.xml": 1000 };

/** Writes `sitemap.xml`, `news-sitemap.xml` (where articles have dates) and the `robots.txt` that names them. */
export async function writeSitemaps(entries: readonly Entry[], plan: SitemapPlan, out: OutputFolder): Promise<void> {
  const { site, feeds, report } = plan;
  const articles = entries.map(({ article }) => article);
  const { now } = feeds;
  const made: string[] = [];
  const write = async (path: keyof typeof LIMITS, make: (page: number | undefined) => string): Promise<void> => {
    made.push(path);
    await out.write(path, make(undefined));
    const pages = Math.ceil(articles.length / LIMITS[path]);
    if (pages > 1) for (let page = 1; page <= pages; page++) await out.write(numbered(path, page), make(page));
  };
  const options = (path: string, page: number | undefined) => ({
    ...feeds,
    pageUrl: (number: number) => site.url + numbered(path, number),
    ...(page === undefined ? { onProblem: report(path) } : { page }),
  });
  await write("/sitemap.xml", (page) => sitemap(articles, options("/sitemap.xml", page)));
  if (now !== undefined) {
    const publication = { name: site.name, language: site.lang };
    await write("/news-sitemap.xml", (page) =>
      newsSitemap(articles, { ...options("/news-sitemap.xml", page), now, publication }),
    );
  }
  await out.write(
    "/robots.txt",
    `User-agent: *\nAllow: /\n${made.map((path) => `Sitemap: ${site.url}${path}\n`).join("")}`,
  );
}

function numbered(path: string, page: number): string {
  return path.replace(/\.xml$/, `-${page}.xml`);
}
