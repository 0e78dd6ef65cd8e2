import type { Article, LivePost } from "@marbre/schema";
import { blockText, childOf, isInstant, type PageFacts } from "../page/page-facts.js";
import type { JsonLdNode } from "./json-ld.js";

/** The posts of live coverage and when it runs. */
export function liveBlog(article: Article, facts: PageFacts): JsonLdNode {
  const { start, end } = article.meta?.coverage ?? {};
  return {
    coverageStartTime: isInstant(start) ? start : undefined,
    coverageEndTime: isInstant(end) ? end : undefined,
    liveBlogUpdate: posts(article).map((post) => update(post, facts)),
  };
}

function posts(article: Article): readonly LivePost[] {
  const { children } = (childOf(article, "body") ?? {}) as { children?: unknown };
  return Array.isArray(children) ? children.filter((child) => child?.type === "livePost") : [];
}

function update(post: LivePost, facts: PageFacts): JsonLdNode {
  return {
    "@type": "BlogPosting",
    headline: facts.line(blockText({ children: [childOf(post, "heading")] })),
    datePublished: isInstant(post.datePublished) ? post.datePublished : undefined,
    dateModified: isInstant(post.dateModified) ? post.dateModified : undefined,
    articleBody: facts.line(blockText({ children: post.children.filter((child) => child?.type !== "heading") })),
  };
}
