import { articleCss, defaultStyle, escapeAttribute, escapeText } from "@marbre/html";
import { typography } from "@marbre/typography";
import type { Site } from "../site/site.js";
import { type Entry, type Group, headerText } from "./entries.js";
import { listCss } from "./list-css.js";
import { relativePath } from "./relative-path.js";

/** A page that lists articles: the front page, a section, an author. */
export interface ListPage {
  /** Path of the page; starts with a slash. */
  path: string;
  /** Its heading; the name of the site on the front page. */
  title: string;
  entries: readonly Entry[];
  /** Path of the RSS feed that goes with it. */
  feed?: string;
}

/** What every list page of a site shows. */
export interface Frame {
  site: Site;
  sections: readonly Group[];
}

/** A list page as a whole HTML document; its links work under any address and from a disk. */
export function listPage(page: ListPage, { site, sections }: Frame): string {
  const set = typesetter(site);
  const to = (path: string) => escapeAttribute(relativePath(page.path, path));
  const front = page.path === "/index.html";
  const title = front ? site.name : `${page.title} – ${site.name}`;
  const nav = sections.map(({ name, path }) => {
    const current = path === page.path ? ' aria-current="page"' : "";
    return `<li><a href="${to(path)}"${current}>${escapeText(set(name))}</a></li>`;
  });
  const name = `<a href="${to("/index.html")}">${escapeText(set(site.name))}</a>`;
  return `<!doctype html>
<html lang="${escapeAttribute(site.lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(title)}</title>
<meta name="description" content="${escapeAttribute(front ? site.description : title)}">
<link rel="canonical" href="${escapeAttribute(site.url + encodeURI(front ? "/" : page.path))}">
<link rel="alternate" type="application/rss+xml" title="${escapeAttribute(title)}" href="${to(page.feed ?? site.feeds.rss)}">
${styles(site)}</head>
<body class="list">
<header class="masthead">
${front ? `<h1>${name}</h1>` : `<p class="name">${name}</p>`}
${site.description === site.name ? "" : `<p>${escapeText(set(site.description))}</p>\n`}${nav.length > 0 ? `<nav aria-label="Rubriques"><ul>${nav.join("")}</ul></nav>\n` : ""}</header>
<main>
${front ? "" : `<h1>${escapeText(set(page.title))}</h1>\n`}<ol class="teasers">
${page.entries.map((entry) => teaser(entry, "h2", { site, set, to })).join("\n")}
</ol>
</main>
<footer><p><a href="${to(site.feeds.rss)}">RSS</a> · <a href="${to(site.feeds.atom)}">Atom</a> · <a href="${to(site.feeds.json)}">JSON Feed</a></p></footer>
</body>
</html>
`;
}

/** The page for addresses that lead nowhere. */
export function missingPage(frame: Frame): string {
  return listPage({ path: "/404.html", title: "Page introuvable", entries: [] }, frame);
}

interface Tools {
  site: Site;
  set: (text: string) => string;
  to: (path: string) => string;
}

function teaser({ article, path }: Entry, heading: string, { site, set, to }: Tools): string {
  const kicker = headerText(article, "kicker") || (article.meta.sections?.[0]?.name ?? "");
  const headline = headerText(article, "headline") || "Sans titre";
  const standfirst = headerText(article, "standfirst");
  const signature = (article.meta.contributors ?? []).map(({ name }) => name).join(", ");
  const foot = [escapeText(signature), date(article.meta.datePublished, site)].filter(Boolean).join(" · ");
  const lang = article.meta.lang === site.lang ? "" : ` lang="${escapeAttribute(article.meta.lang)}"`;
  return [
    `<li><article${lang}>`,
    kicker && `<p class="kicker">${escapeText(set(kicker))}</p>`,
    `<${heading}><a href="${to(path)}">${escapeText(set(headline))}</a></${heading}>`,
    standfirst && `<p>${escapeText(set(standfirst))}</p>`,
    foot && `<p class="foot">${foot}</p>`,
    "</article></li>",
  ]
    .filter(Boolean)
    .join("\n");
}

function date(value: string | undefined, site: Site): string {
  const instant = Date.parse(value ?? "");
  if (value === undefined || Number.isNaN(instant)) return "";
  const format = new Intl.DateTimeFormat(site.lang, { dateStyle: "long", timeZone: site.timeZone ?? "Europe/Paris" });
  return `<time datetime="${escapeAttribute(value)}">${escapeText(format.format(instant))}</time>`;
}

function typesetter(site: Site): (text: string) => string {
  const style = site.style ?? defaultStyle(site.lang);
  return style === false ? (text) => text : (text) => typography(text, { style });
}

function styles({ stylesheet }: Site): string {
  if (stylesheet !== undefined) return `<link rel="stylesheet" href="${escapeAttribute(stylesheet)}">\n`;
  return `<style>${articleCss}${listCss}</style>\n`;
}
