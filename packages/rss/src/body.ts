import type { OutputFilter, RunOptions } from "@marbre/html";
import { renderToString, safeUrl, typeset } from "@marbre/html";
import type { Article } from "@marbre/schema";
import { absoluteLink, absoluteUrl } from "./absolute-url.js";
import type { FeedOptions } from "./channel.js";
import { feedHandlers } from "./nodes/index.js";

/**
 * The body of an article as HTML that feed readers show: absolute URLs only, no ids, classes, scripts, frames or players.
 *
 * @param link - The article's page, which marks of notes link to; `base` stands in for it where URLs are seen from it.
 */
export function renderBody(
  article: Article,
  options: FeedOptions,
  link: string | undefined,
  base: string | undefined,
): string {
  const whole = options.typography === false ? article : typeset(article, { style: options.typography });
  return renderToString(whole, runOptions(article, options, link, base)).trim();
}

function runOptions(
  article: Article,
  options: FeedOptions,
  link: string | undefined,
  base: string | undefined,
): RunOptions {
  const { content, excerpt, paid, handlers, extensions, labels, severities, resolveImage, resolveUrl, onProblem } =
    options;
  const cut = content === "excerpt" ? (excerpt ?? 2) : hasPaywall(article) && paid !== true ? "paywall" : undefined;
  return {
    handlers: handlers === undefined ? feedHandlers : { ...feedHandlers, ...handlers },
    extensions,
    labels,
    severities,
    filter: filter(link),
    resolveImage,
    onProblem,
    excerpt: cut,
    canonicalUrl: link,
    resolveUrl: (url, context) => {
      const address = resolveUrl === undefined ? url : resolveUrl(url, context);
      const absolute = (context.use === "media" ? absoluteUrl : absoluteLink)(address, link ?? base);
      // What no page may print is given back as it is: the renderer refuses it, and reports where it stands.
      return absolute ?? (address !== undefined && safeUrl(address, context.use) === undefined ? address : undefined);
    },
  };
}

function hasPaywall(article: Article): boolean {
  return article.children[1]?.children.some((child) => child?.type === "paywall") ?? false;
}

/**
 * Attributes feed readers keep and validators accept. Source: W3C Feed Validation Service, « SecurityRiskAttr », of which these
 * are the ones that matter without a stylesheet.
 */
const ATTRIBUTES: ReadonlySet<string> = new Set([
  "alt",
  "cite",
  "colspan",
  "datetime",
  "dir",
  "headers",
  "height",
  "href",
  "lang",
  "media",
  "rel",
  "rowspan",
  "scope",
  "sizes",
  "src",
  "srcset",
  "start",
  "title",
  "type",
  "width",
]);

/**
 * No frame, no heading of the page’s own level, and no way back from a note to a text that has no ids; what is linked within
 * the article is found on its page.
 */
function filter(link: string | undefined): OutputFilter {
  const page = link?.split("#", 1)[0];
  return {
    element: (name, attributes) =>
      name === "iframe" || attributes.role === "doc-backlink" ? false : name === "h1" ? "h2" : name,
    attribute: (_element, name) => ATTRIBUTES.has(name),
    inPage: (url) => (page === undefined ? undefined : page + url),
  };
}
