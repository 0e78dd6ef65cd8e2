import { newsSitemap, sitemap, toRss } from "@marbre/rss";
import { Hono } from "hono";
import { compress } from "hono/compress";
import { etag } from "hono/etag";
import { secureHeaders } from "hono/secure-headers";
import type { Page } from "./layout.js";
import { layout } from "./layout.js";
import type { Newspaper, Settings, Story } from "./newspaper.js";
import { authorPath, sectionPath, siteImage, slugOf } from "./newspaper.js";
import { ampPage, articlePage, frontPage, listPage, notFoundPage } from "./pages.js";

const SELF = "'self'";
/** Nothing inline, nothing from elsewhere. */
const PAGE_POLICY = {
  defaultSrc: [SELF],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
  objectSrc: ["'none'"],
};
/** AMP pages carry their style sheet and load the AMP runtime. */
const AMP_POLICY = {
  defaultSrc: [SELF, "https://cdn.ampproject.org"],
  styleSrc: ["'unsafe-inline'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};

/**
 * The newspaper as a web application. `read` gives it as it is now; `edition` counts its changes while someone edits it,
 * and adds reloading and problems to pages.
 */
export function createApp(read: () => Newspaper, edition?: () => number): Hono {
  const app = new Hono();
  app.use(etag(), compress());
  app.use("/amp/*", secureHeaders({ contentSecurityPolicy: AMP_POLICY, crossOriginEmbedderPolicy: false }));
  app.use(async (context, next) => {
    if (context.req.path.startsWith("/amp/")) return next();
    return secureHeaders({ contentSecurityPolicy: PAGE_POLICY })(context, next);
  });
  app.use(async (context, next) => {
    await next();
    context.res.headers.set("cache-control", edition ? "no-cache" : "public, max-age=60, stale-while-revalidate=600");
  });
  const page = (content: Omit<Page, "edition">) => layout(read().settings, { ...content, edition: edition?.() });

  app.get("/", (context) => context.html(page(frontPage(read()))));
  app.get("/auteurs/:name{[a-z0-9-]+\\.html}", (context) => {
    const stories = read().stories.filter(({ authors }) =>
      authors.some(({ name }) => authorPath(name) === context.req.path),
    );
    const author = stories[0]?.authors.find(({ name }) => authorPath(name) === context.req.path);
    return author === undefined
      ? context.notFound()
      : context.html(page(listPage(read(), author.name, context.req.path, stories)));
  });
  app.get("/:section/", (context) => {
    const newspaper = read();
    const name = newspaper.settings.sections.find((section) => slugOf(section) === context.req.param("section"));
    if (name === undefined) return context.notFound();
    return context.html(page(listPage(newspaper, name, sectionPath(name), ofSection(newspaper, name), feedPath(name))));
  });
  app.get("/amp/*", (context) => {
    const story = read().byPath.get(context.req.path.slice("/amp".length));
    return story === undefined ? context.notFound() : context.html(ampPage(read(), story));
  });
  app.get("/feed.xml", (context) => xml(context, feed(read(), read().settings.name, "/", "/feed.xml", read().stories)));
  app.get("/flux/:file{[a-z0-9-]+\\.xml}", (context) => {
    const newspaper = read();
    const name = newspaper.settings.sections.find((section) => feedPath(section) === context.req.path);
    if (name === undefined) return context.notFound();
    return xml(
      context,
      feed(
        newspaper,
        `${name} – ${newspaper.settings.name}`,
        sectionPath(name),
        feedPath(name),
        ofSection(newspaper, name),
      ),
    );
  });
  app.get("/sitemap.xml", (context) => xml(context, sitemap(read().stories.map(({ article }) => article))));
  app.get("/news-sitemap.xml", (context) => {
    const { stories, settings } = read();
    // The copy of an example does not grow: its « now » is its newest story, where a real newspaper says new Date().
    const now = stories[0]?.published || "2026-01-01T00:00:00Z";
    return xml(
      context,
      newsSitemap(
        stories.map(({ article }) => article),
        { now, publication: { name: settings.name }, resolveUrl: siteImage },
      ),
    );
  });
  app.get("/robots.txt", (context) =>
    context.text(
      `User-agent: *\nAllow: /\nSitemap: ${read().settings.url}/sitemap.xml\nSitemap: ${read().settings.url}/news-sitemap.xml\n`,
    ),
  );
  app.get("/:section/:file", (context) => {
    const story = read().byPath.get(context.req.path);
    return story === undefined ? context.notFound() : context.html(page(articlePage(read(), story)));
  });
  app.notFound((context) => context.html(page(notFoundPage(read())), 404));
  return app;
}

/** Every path the application answers, for a static copy of it. */
export function paths({ settings, stories }: Newspaper): string[] {
  const authors = new Set(stories.flatMap(({ authors }) => authors.map(({ name }) => authorPath(name))));
  return [
    "/",
    "/feed.xml",
    "/sitemap.xml",
    "/news-sitemap.xml",
    "/robots.txt",
    "/404.html",
    ...settings.sections.flatMap((name) => [sectionPath(name), feedPath(name)]),
    ...authors,
    ...stories.flatMap(({ path }) => [path, `/amp${path}`]),
  ];
}

const feedPath = (section: string): string => `/flux/${slugOf(section)}.xml`;

function ofSection({ stories }: Newspaper, name: string): Story[] {
  return stories.filter(({ section }) => section === name);
}

function feed(
  { settings }: { settings: Settings },
  title: string,
  page: string,
  path: string,
  stories: Story[],
): string {
  return toRss(
    {
      title,
      url: settings.url + page,
      feedUrl: settings.url + path,
      description: settings.description,
      lang: settings.lang,
      stylesheet: "/feed.xsl",
    },
    stories.map(({ article }) => article),
    { resolveUrl: siteImage },
  );
}

function xml(
  context: { body: (text: string, status: 200, headers: Record<string, string>) => Response },
  text: string,
): Response {
  return context.body(text, 200, { "content-type": "application/xml; charset=utf-8" });
}
