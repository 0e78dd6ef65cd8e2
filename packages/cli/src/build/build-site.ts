import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { toAmp } from "@marbre/amp";
import { toHtmlPage } from "@marbre/html";
import { type FeedOptions, toAtom, toJsonFeed, toRss } from "@marbre/rss";
import type { Article, Problem } from "@marbre/schema";
import type { CopyOptions } from "../copy/options.js";
import { readCopy } from "../copy/read-copy.js";
import { channel, newestDate } from "../render/feed.js";
import { htmlOptions } from "../render/html.js";
import type { RenderSettings } from "../render/targets.js";
import { absoluteFrom } from "../site/absolute.js";
import type { Site } from "../site/site.js";
import { authorsOf, type Entry, newestFirst, placeEntries, sectionsOf } from "./entries.js";
import { type ListPage, listPage, missingPage } from "./list-page.js";
import { readMedia } from "./media.js";
import type { OutputFolder } from "./output-folder.js";
import type { Scanned } from "./scan-folder.js";
import { writeSitemaps } from "./sitemaps.js";

/** What a build goes by. */
export interface BuildPlan {
  /** Folder of the copy. */
  root: string;
  scanned: Scanned;
  site: Site;
  copy: CopyOptions;
  /** The moment the site is for, RFC 3339; the newest article's date when absent. */
  now?: string;
  /** Called after each file read and each page made: two times an article. */
  onStep: () => Promise<void>;
}

/** What a build made. */
export interface Built {
  entries: Entry[];
  /** Copy that was left out, and why. */
  withheld: { source: string; reason: string }[];
  /** Problems by the path of the copy; of the feeds under their own paths. */
  problems: Map<string, Problem[]>;
}

/** Makes a static site of a folder of copy: pages, AMP pages, lists, feeds, sitemaps, and the media beside the copy. */
export async function buildSite(plan: BuildPlan, out: OutputFolder): Promise<Built> {
  const { root, scanned, site } = plan;
  const problems = new Map<string, Problem[]>();
  const report = (file: string) => (problem: Problem) => {
    const known = problems.get(file);
    if (known === undefined) problems.set(file, [problem]);
    else known.push(problem);
  };

  const media = await readMedia(root, scanned.assets, site);
  const read: { source: string; article: Article }[] = [];
  for (const source of scanned.copy) {
    const found = await readCopy(await readFile(join(root, source)), plan.copy);
    found.problems.forEach(report(source));
    if (source.endsWith(".json") && found.format !== "json") problems.delete(source);
    else read.push({ source, article: media.absolute(found.article, source) });
    await plan.onStep();
  }

  const now = plan.now ?? newestDate(read.map(({ article }) => article));
  const withheld = read.flatMap(({ source, article }) => {
    const reason = embargo(article, now);
    return reason === undefined ? [] : [{ source, reason }];
  });
  const free = read.filter(({ article }) => embargo(article, now) === undefined);
  const entries = newestFirst(placeEntries(free, site));
  const settings: RenderSettings = { site };

  for (const { source, article, path, canonicalUrl, ampPath, ampUrl } of entries) {
    const options = {
      ...htmlOptions(settings),
      site,
      canonicalUrl,
      resolveImage: media.resolveImage,
      onProblem: report(source),
    };
    const page = toHtmlPage(article, {
      ...options,
      resolveUrl: media.forPage(path),
      ...(ampUrl !== undefined && { ampUrl }),
      ...(site.stylesheet !== undefined && { styles: { href: site.stylesheet } }),
      head: [{ name: "link", attributes: feedLink(site) }],
    });
    await out.write(path, page);
    if (ampPath !== undefined) {
      const resolveUrl = absoluteFrom(site.url + path, media.forPage(path));
      await out.write(ampPath, toAmp(article, { ...options, resolveUrl }));
    }
    await plan.onStep();
  }

  const lists: ListPage[] = [{ path: "/index.html", title: site.name, entries }];
  for (const { name, path, entries: own } of authorsOf(entries, site)) lists.push({ path, title: name, entries: own });
  const sections = sectionsOf(entries, site);
  for (const { name, path, entries: own } of sections) {
    lists.push({ path, title: name, entries: own, feed: path.replace(/\.html$/, ".xml") });
  }
  for (const list of lists) await out.write(list.path, listPage(list, { site, sections }));
  await out.write("/404.html", missingPage({ site, sections }));

  const addressOf = new Map(entries.map(({ article, canonicalUrl }) => [article, canonicalUrl]));
  const feeds: FeedOptions = {
    ...htmlOptions(settings),
    url: (article) => addressOf.get(article),
    resolveImage: media.resolveImage,
    ...(now !== undefined && { now }),
  };
  const newest = (list: readonly Entry[]) => list.slice(0, site.feedItems).map(({ article }) => article);
  for (const [path, write] of [
    [site.feeds.rss, toRss],
    [site.feeds.atom, toAtom],
    [site.feeds.json, toJsonFeed],
  ] as const) {
    await out.write(path, write(channel(site, path), newest(entries), { ...feeds, onProblem: report(path) }));
  }
  for (const { title, feed, entries: own } of lists) {
    if (feed === undefined) continue;
    const options = { ...feeds, onProblem: report(feed) };
    await out.write(feed, toRss(channel(site, feed, `${site.name} – ${title}`), newest(own), options));
  }
  await writeSitemaps(entries, { site, feeds, report }, out);
  for (const asset of scanned.assets) await out.write(asset, await readFile(join(root, asset)));
  return { entries, withheld, problems };
}

/** Why an article may not come out at a moment; undefined when it may. */
function embargo(article: Article, now: string | undefined): string | undefined {
  const { embargoUntil } = article.meta;
  if (embargoUntil === undefined || Date.parse(embargoUntil) <= Date.parse(now ?? "")) return undefined;
  return `under embargo until ${embargoUntil}`;
}

/** The link to the feed of the site in the head of a page. */
function feedLink({ name, url, feeds }: Site): Record<string, string> {
  return { rel: "alternate", type: "application/rss+xml", title: name, href: url + encodeURI(feeds.rss) };
}
