import { html, raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import type { Settings } from "./newspaper.js";
import { sectionPath } from "./newspaper.js";

/** A piece of HTML whose values are escaped. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** What is in a page's own hands. */
export interface Page {
  /** Everything the head needs beside style sheets: title, description, canonical address … */
  head: Html;
  body: Html;
  /** The section the page belongs to, marked in the navigation. */
  section?: string;
  /** The edition the page is of while someone edits: it reloads when there is a newer one, and shows problems. */
  edition: number | undefined;
}

/** The document around every page: masthead, navigation, footer. No inline style or script, so the CSP can be strict. */
export function layout(settings: Settings, { head, body, section, edition }: Page): Html {
  return html`<!doctype html>
<html lang="${settings.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/article.css">
<link rel="stylesheet" href="/newspaper.css">
<link rel="alternate" type="application/rss+xml" title="${settings.name}" href="/feed.xml">
${
  edition === undefined
    ? ""
    : html`<link rel="stylesheet" href="/dev.css">
<script src="/dev.js?edition=${edition}" type="module"></script>
`
}${head}
</head>
<body class="newspaper">
<a class="skip" href="#contenu">Aller au contenu</a>
<header class="masthead">
<p class="masthead-name"><a href="/">${settings.name}</a></p>
<p class="masthead-motto">${settings.description}</p>
<nav aria-label="Rubriques"><ul>
${settings.sections.map((name) => html`<li><a href="${sectionPath(name)}"${name === section ? raw(' aria-current="page"') : ""}>${name}</a></li>\n`)}</ul></nav>
</header>
<main id="contenu">
${body}
</main>
<footer class="imprint">
<p>${settings.name} est un journal imaginaire, mis en page par Marbre.</p>
<ul><li><a href="/feed.xml">Flux RSS</a></li><li><a href="/sitemap.xml">Plan du site</a></li></ul>
</footer>
</body>
</html>
`;
}
