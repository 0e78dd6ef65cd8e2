import { type Channel, type FeedOptions, toAtom, toJsonFeed, toRss } from "@marbre/rss";
import type { Article, Problem } from "@marbre/schema";
import { Misuse } from "../misuse.js";
import { addresses } from "../site/addresses.js";
import type { Site } from "../site/site.js";
import { htmlOptions } from "./html.js";
import type { Renderer } from "./renderer.js";
import type { FeedTarget, RenderSettings } from "./targets.js";

const WRITERS = { rss: toRss, atom: toAtom, jsonfeed: toJsonFeed };
const PATHS = { rss: "rss", atom: "atom", jsonfeed: "json" } as const satisfies Record<FeedTarget, keyof Site["feeds"]>;

/** Writes one feed of many articles. */
export type FeedWriter = (articles: readonly Article[], onProblem: (problem: Problem) => void) => string;

/** Returns the writer of a feed. Throws `Misuse` without a site: a feed needs a name and an address. */
export function feedWriter(target: FeedTarget, settings: RenderSettings): FeedWriter {
  const { site } = settings;
  if (site === undefined) throw new Misuse("feeds need --site site.json (at least name and url)");
  return (articles, onProblem) => {
    const now = settings.now ?? newestDate(articles);
    return WRITERS[target](channel(site, site.feeds[PATHS[target]]), [...articles], {
      ...feedOptions(settings, site),
      ...(now !== undefined && { now }),
      onProblem,
    });
  };
}

/** Renders articles to feeds that hold one article each. */
export function feedRenderer(target: FeedTarget, settings: RenderSettings): Renderer {
  const write = feedWriter(target, settings);
  return (article, onProblem) => write([article], onProblem);
}

/** The channel of a site's feed that lies at `path`. */
export function channel(site: Site, path: string, title = site.name): Channel {
  return {
    title,
    url: `${site.url}/`,
    feedUrl: site.url + encodeURI(path),
    description: site.description,
    lang: site.lang,
    ...(site.copyright !== undefined && { copyright: site.copyright }),
    ...(site.logo !== undefined && { logo: site.logo }),
  };
}

/** Feed options of a site: where its articles are, its typography. */
export function feedOptions(settings: RenderSettings, site: Site): FeedOptions {
  return { ...htmlOptions(settings), url: (article) => addresses(article, site).canonicalUrl };
}

/** The newest date of publication or change among articles, as they have it; undefined when none has one. */
export function newestDate(articles: readonly Article[]): string | undefined {
  let newest: string | undefined;
  let instant = Number.NEGATIVE_INFINITY;
  for (const { meta } of articles) {
    for (const date of [meta.datePublished, meta.dateModified]) {
      const at = date === undefined ? Number.NaN : Date.parse(date);
      if (at > instant) {
        instant = at;
        newest = date;
      }
    }
  }
  return newest;
}
