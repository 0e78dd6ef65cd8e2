import {
  escapeAttribute,
  problemCatalogue as htmlProblems,
  pageParts,
  printable,
  type ResolveUrl,
  safeUrl,
} from "@marbre/html";
import { type Article, makeProblem, withSeverity } from "@marbre/schema";
import type { AmpPage } from "./amp-page.js";
import { BOILERPLATE, RUNTIME } from "./boilerplate.js";
import { checkInput } from "./check-input.js";
import { componentScripts } from "./components.js";
import { withAds } from "./nodes/ad.js";
import { ampHandlers } from "./nodes/index.js";
import type { AmpOptions } from "./options.js";
import { checkSlots, slotsAfter, slotsBefore } from "./print-slots.js";
import { stylesheet } from "./stylesheet.js";

/**
 * Renders an article as a whole AMP document: the full page's head, design and text, with AMP's components for media and embeds
 * and the scripts of those that are used.
 *
 * What AMP cannot show stands there as text with a link to the full page, and is reported. Throws a `TypeError` for a value that is no
 * article, an option that is none, and an article without a canonical address; a `RangeError` for too many style rules.
 */
export function toAmp(article: Article, options: AmpOptions = {}): string {
  checkInput(article, options);
  const canonicalUrl = canonicalUrlOf(article, options);
  if (canonicalUrl === undefined) {
    const given = JSON.stringify(options.canonicalUrl ?? article?.meta?.canonicalUrl);
    throw new TypeError(
      `canonicalUrl: received ${given}, expected an absolute http or https URL, here or in meta.canonicalUrl`,
    );
  }
  const { slots = {}, handlers, styles, css, classPrefix } = options;
  checkSlots(slots);
  const page: AmpPage = {
    components: new Set(),
    slots,
    canonicalUrl,
    lang: typeof article.meta?.lang === "string" ? article.meta.lang : "fr",
    inCarousel: false,
  };
  const { lang, dir, head, body } = pageParts(article && withAds(article, slots.ads), {
    ...options,
    canonicalUrl,
    handlers: handlers === undefined ? ampHandlers : { ...ampHandlers, ...handlers },
    resolveUrl: withoutSourceOrigin(options),
    ...{ amp: page },
  });
  const before = slotsBefore(page);
  const after = slotsAfter(page);
  const direction = dir === undefined ? "" : ` dir="${dir}"`;
  return printable(
    `<!doctype html>\n<html amp lang="${escapeAttribute(lang)}"${direction}>\n<head>\n<meta charset="utf-8">\n${RUNTIME}\n` +
      `${componentScripts(page.components)}<meta name="viewport" content="width=device-width, initial-scale=1">\n${head}` +
      `${BOILERPLATE}\n${stylesheet(css, styles !== false, classPrefix)}\n</head>\n<body>\n${before}${body}${after}</body>\n</html>\n`,
  );
}

/** Leaves out (and reports) addresses that hold the parameter AMP keeps for itself, which the validator refuses. */
function withoutSourceOrigin({ resolveUrl, onProblem, severities }: AmpOptions): ResolveUrl {
  return (given, context) => {
    const url = resolveUrl === undefined ? given : resolveUrl(given, context);
    if (!url?.includes(RESERVED_PARAMETER)) return url;
    const problem = withSeverity(makeProblem(htmlProblems, "url-refused", { url }), severities);
    if (problem) onProblem?.(problem);
    return undefined;
  };
}

/** The address of the full page: the caller's, else the article's; `undefined` when that is not absolute, or may not be printed. */
export function canonicalUrlOf(article: Article, { canonicalUrl }: AmpOptions): string | undefined {
  const url: unknown = canonicalUrl ?? article?.meta?.canonicalUrl;
  if (typeof url !== "string" || !/^https?:\/\/[^/\s]/i.test(url) || url.includes(RESERVED_PARAMETER)) return undefined;
  return safeUrl(url);
}

/** A query parameter that AMP keeps for itself. */
const RESERVED_PARAMETER = "__amp_source_origin";
