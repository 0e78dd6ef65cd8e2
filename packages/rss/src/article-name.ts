import type { Article } from "@marbre/schema";

/** What messages call an article: its id, its address, its slug. */
export function nameOf(article: Article): string {
  const meta = (article as Partial<Article> | null | undefined)?.meta;
  return String(meta?.id ?? meta?.canonicalUrl ?? meta?.slug ?? "?");
}
