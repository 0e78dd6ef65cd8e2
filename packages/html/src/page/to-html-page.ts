import type { Article } from "@marbre/schema";
import { articleCss } from "../article-css.js";
import { assertArticle } from "../assert-article.js";
import { escapeAttribute, escapeText } from "../builders/escape.js";
import { jsonLdOf } from "../json-ld/json-ld.js";
import { printJsonLd } from "../json-ld/print-json-ld.js";
import { toHtml } from "../to-html.js";
import { safeUrl } from "../url/safe-url.js";
import { printHeadTag } from "./head-tag.js";
import { headTags } from "./head-tags.js";
import { type PageFacts, pageFacts, reporter } from "./page-facts.js";
import { checkPageOptions, type PageOptions } from "./page-options.js";
import { printable } from "./printable.js";

/**
 * Renders an article as a whole HTML document: head with description, canonical address, Open Graph and structured data;
 * body with the publication’s name and the article. No scripts; nothing inline but the style sheet, unless `styles` says otherwise.
 *
 * Throws a `TypeError` for a value that is no article or an option that is none; whatever the article holds is rendered, and what
 * is wrong with it goes to `onProblem`.
 */
export function toHtmlPage(article: Article, options: PageOptions = {}): string {
  const parts = pageParts(article, options);
  const { ampUrl } = options;
  const amp = ampUrl === undefined ? "" : printHeadTag({ name: "link", attributes: { rel: "amphtml", href: ampUrl } });
  return printable(
    `<!doctype html>\n<html lang="${escapeAttribute(parts.lang)}"${direction(parts.dir)}>\n<head>\n<meta charset="utf-8">\n` +
      `<meta name="viewport" content="width=device-width, initial-scale=1">\n${parts.head}${amp}${styleSheet(options)}` +
      `</head>\n<body>\n${parts.body}</body>\n</html>\n`,
  );
}

/** The parts of a page that AMP shares. */
export interface PageParts {
  /** Language of the document. */
  readonly lang: string;
  /** Direction of its script, where it is told. */
  readonly dir: "ltr" | "rtl" | undefined;
  /** What the head tells: title, description, robots, canonical address, Open Graph, Twitter, structured data, and the caller’s own. */
  readonly head: string;
  /** What the body holds: the publication’s name, then the article in `main`. */
  readonly body: string;
}

/**
 * Renders what a page is made of, its article typeset once: head without `charset`, `viewport`, styles and the link to an AMP
 * page; body without its tag. Text that comes from the article is escaped; characters HTML forbids are still in it (see `printable`).
 */
export function pageParts(article: Article, options: PageOptions = {}): PageParts {
  assertArticle(article);
  checkPageOptions(options);
  const facts = pageFacts(article, options);
  const own = options.head ?? [];
  const tags = [...headTags(article, facts, options), ...own].map(printHeadTag).join("");
  const data = printJsonLd(jsonLdOf(article, facts, options));
  const { dir } = article.meta ?? {};
  return {
    lang: facts.lang,
    dir: dir === "ltr" || dir === "rtl" ? dir : undefined,
    head: `${tags}<script type="application/ld+json">${data}</script>\n`,
    body: body(article, facts, options),
  };
}

function body(article: Article, facts: PageFacts, options: PageOptions): string {
  const fragment = toHtml(article, {
    ...options,
    canonicalUrl: facts.url,
    document: true,
    dates: options.dates ?? true,
  });
  return `${masthead(options)}<main>\n${fragment}\n</main>\n`;
}

function masthead(options: PageOptions): string {
  const { site } = options;
  const href = site === undefined ? undefined : safeUrl(site.url);
  if (site === undefined || href === undefined) return "";
  const { classPrefix = "" } = options;
  return `<header class="${classPrefix}site">\n<a href="${escapeAttribute(href)}">${escapeText(site.name)}</a>\n</header>\n`;
}

function styleSheet(options: PageOptions): string {
  const { styles = "inline" } = options;
  if (styles === false) return "";
  if (styles !== "inline") {
    const href = safeUrl(styles.href, "media");
    if (href !== undefined) return printHeadTag({ name: "link", attributes: { rel: "stylesheet", href } });
    reporter(options)("url-refused", { url: styles.href });
    return "";
  }
  return `<style>${prefixClasses(articleCss, options.classPrefix ?? "")}</style>
`;
}

/** Puts a prefix before every class selector of a style sheet of this package. */
export function prefixClasses(css: string, prefix: string): string {
  return prefix === "" ? css : css.replace(/\.(?=[a-z])/g, `.${prefix}`);
}

function direction(dir: string | undefined): string {
  return dir === undefined ? "" : ` dir="${dir}"`;
}
