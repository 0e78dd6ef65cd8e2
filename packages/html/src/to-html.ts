import type { Article } from "@marbre/schema";
import type { Root } from "hast";
import { assertArticle } from "./assert-article.js";
import { checkOptions, type HtmlOptions } from "./options.js";
import { type RunOptions, renderToHast, renderToString } from "./render.js";
import { typeset } from "./typeset.js";

/**
 * Renders an article as an `<article>` fragment.
 *
 * Throws a `TypeError` for a value that is no article or an option that is none; whatever the article holds is rendered, and what is
 * wrong with it goes to `onProblem`.
 */
export function toHtml(
  article: Article,
  options: HtmlOptions & Pick<RunOptions, "canonicalUrl" | "document"> = {},
): string {
  return renderToString(typesetFor(article, options), options);
}

/** Renders an article as hast: a root that holds the `article` element, each element with the position of its node. */
export function toHast(article: Article, options: HtmlOptions & Pick<RunOptions, "canonicalUrl"> = {}): Root {
  return renderToHast(typesetFor(article, options), options);
}

function typesetFor(article: Article, options: HtmlOptions): Article {
  assertArticle(article);
  checkOptions(options);
  const { typography } = options;
  return typography === false ? article : typeset(article, { style: typography });
}
