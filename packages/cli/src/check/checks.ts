import { toHtml } from "@marbre/html";
import type { Article, Problem } from "@marbre/schema";
import { lintArticle } from "./lint-article.js";

/** What is looked at. */
export interface Checked {
  article: Article;
  /** What reading it found. */
  problems: readonly Problem[];
  /** Its source, which positions point into; absent for an article as JSON. */
  text?: string;
}

/**
 * Everything there is to say about an article: what reading it found, what printing it would report, and, where its
 * source is at hand, its typography at the places of the source.
 */
export function check({ article, problems, text }: Checked): Problem[] {
  const found = [...problems];
  const known = new Set(problems.map(key));
  toHtml(article, {
    typography: false,
    onProblem: (problem) => {
      if (!known.has(key(problem))) found.push(problem);
    },
  });
  return text === undefined ? found : [...found, ...lintArticle(article, text)];
}

/** Two problems with one key are one: the same code at the same place. */
function key({ code, place, path }: Problem): string {
  const point = place === undefined ? undefined : "start" in place ? place.start : place;
  return `${code} ${point ? `${point.line}:${point.column}` : (path ?? "")}`;
}
