import { toAmp } from "@marbre/amp";
import { pageParts, printDate, toHtml } from "@marbre/html";
import { html, raw } from "hono/html";
import type { Html, Page } from "./layout.js";
import type { Newspaper, Settings, Story } from "./newspaper.js";
import { authorPath, sectionPath, siteImage } from "./newspaper.js";

type Content = Omit<Page, "edition">;

/** The front page: the newest story with a picture, then the others, opinions in a column of their own. */
export function frontPage({ settings, stories }: Newspaper): Content {
  const lead = stories.find(({ image }) => image !== undefined) ?? stories[0];
  const rest = stories.filter((story) => story !== lead);
  const opinions = rest.filter(({ section }) => section === "Opinions");
  const others = rest.filter((story) => !opinions.includes(story));
  return {
    head: listHead(settings, settings.name, "/", settings.description),
    body: html`<h1 class="visually-hidden">${settings.name}</h1>
<div class="front">
${lead === undefined ? "" : html`<section class="front-lead" aria-label="À la une">${teaser(lead, "large", 2)}</section>`}
<section class="front-opinions" aria-labelledby="opinions"><h2 id="opinions"><a href="${sectionPath("Opinions")}">Opinions</a></h2>${opinions.map((story) => teaser(story, "text"))}</section>
<section class="front-list" aria-labelledby="suite"><h2 id="suite">Les autres titres</h2><div class="grid">${others.map((story) => teaser(story, "small"))}</div></section>
</div>`,
  };
}

/** A section's stories, or an author's. */
export function listPage(
  { settings }: Newspaper,
  title: string,
  path: string,
  stories: Story[],
  feed?: string,
): Content {
  return {
    head: html`${listHead(settings, title, path, `${title} dans ${settings.name}`)}${feed === undefined ? "" : html`<link rel="alternate" type="application/rss+xml" title="${title}" href="${feed}">`}`,
    body: html`<div class="list"><h1>${title}</h1>
${feed === undefined ? "" : html`<p class="list-feed"><a href="${feed}">S’abonner au flux RSS</a></p>`}
<div class="grid">${stories.map((story) => teaser(story, "small", 2))}</div></div>`,
    section: title,
  };
}

/** A story's page: head and article come from `@marbre/html`, the rest is the newspaper's. */
export function articlePage({ settings, stories }: Newspaper, story: Story): Content {
  const options = rendering(settings, story);
  const more = stories.filter((other) => other !== story && other.section === story.section).slice(0, 3);
  return {
    head: html`${raw(pageParts(story.article, options).head)}<link rel="amphtml" href="${options.ampUrl}">`,
    body: html`${raw(toHtml(story.article, { ...options, dates: true }))}
<aside class="more" aria-labelledby="more"><h2 id="more">Dans la même rubrique</h2>
<div class="grid">${more.map((other) => teaser(other, "small"))}</div>
${story.authors.length === 0 ? "" : html`<p class="more-authors">${story.authors.map(({ name }) => html`<a href="${authorPath(name)}">Tous les articles de ${name}</a> `)}</p>`}</aside>`,
    section: story.section,
  };
}

/** A story's AMP page, whole. */
export function ampPage({ settings }: Newspaper, story: Story): string {
  return toAmp(story.article, rendering(settings, story));
}

/** What is shown where nothing is. */
export function notFoundPage({ settings, stories }: Newspaper): Content {
  return {
    head: html`<title>Page introuvable – ${settings.name}</title><meta name="robots" content="noindex">`,
    body: html`<div class="list"><h1>Cette page n’existe pas, ou plus</h1><p>Les titres du jour, eux, sont là :</p>
<div class="grid">${stories.slice(0, 6).map((story) => teaser(story, "small", 2))}</div></div>`,
  };
}

/** Options shared by a story's page and its AMP page. */
export function rendering(settings: Settings, story: Story) {
  return {
    site: { name: settings.name, url: settings.url },
    ampUrl: `${settings.url}/amp${story.path}`,
    resolveUrl: siteImage,
    resolveImage: ({ url }: { url: string }) => (url.includes("/images/") ? { width: 1600, height: 900 } : undefined),
  };
}

function listHead(settings: Settings, title: string, path: string, description: string): Html {
  return html`<title>${title === settings.name ? title : `${title} – ${settings.name}`}</title>
<meta name="description" content="${description}">
<link rel="canonical" href="${settings.url}${path}">`;
}

/** `level` is that of its title, one below the heading it stands under. */
function teaser(story: Story, size: "large" | "small" | "text", level: 2 | 3 = 3): Html {
  const { image, title, standfirst, section, path, authors, published } = story;
  const eager = size === "large";
  return html`<article class="teaser teaser-${size}">
${image === undefined || size === "text" ? "" : html`<img src="${image.url}" alt="" width="1600" height="900"${eager ? raw(' fetchpriority="high"') : raw(' loading="lazy"')}>`}
<p class="teaser-section"><a href="${sectionPath(section)}">${section}</a></p>
${raw(`<h${level} class="teaser-title">`)}<a href="${path}">${title}</a>${raw(`</h${level}>`)}
${standfirst === "" ? "" : html`<p class="teaser-standfirst">${standfirst}</p>`}
<p class="teaser-foot">${authors.length === 0 ? "" : html`${authors.map(({ name }) => name).join(", ")} · `}${published === "" ? "" : html`<time datetime="${published}">${printDate(published.slice(0, 10), "fr")}</time>`}</p>
</article>`;
}
