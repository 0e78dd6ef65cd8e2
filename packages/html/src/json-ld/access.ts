import type { Article } from "@marbre/schema";
import { childOf } from "../page/page-facts.js";
import type { PageOptions } from "../page/page-options.js";
import type { JsonLdNode } from "./json-ld.js";

/**
 * Who may read it: `isAccessibleForFree`, and for an article behind a paywall the part of the page that is. Unknown, nothing is said.
 *
 * Source: Google Search Central, « Subscription and paywalled content »: a class selector, not nested.
 */
export function access(article: Article, { classPrefix = "" }: PageOptions): JsonLdNode {
  const level = article.meta?.access?.level;
  const wall = childOf(childOf(article, "body"), "paywall") !== undefined;
  if (!wall && level === undefined) return {};
  if (!wall && level === "free") return { isAccessibleForFree: true };
  const cssSelector = `.${classPrefix}${wall ? "paid" : "body"}`;
  return {
    isAccessibleForFree: false,
    hasPart: { "@type": "WebPageElement", isAccessibleForFree: false, cssSelector },
  };
}
