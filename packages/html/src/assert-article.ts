import type { Article } from "@marbre/schema";

/** Throws a `TypeError` that tells what came instead of an article. Looks at `type` and `children` only. */
export function assertArticle(value: unknown): asserts value is Article {
  const { type, children } = (value ?? {}) as { type?: unknown; children?: unknown };
  if (type === "article" && Array.isArray(children)) return;
  const received =
    typeof value === "object" && value !== null ? `a node of type ${JSON.stringify(type)}` : String(value);
  throw new TypeError(`article: received ${received}, expected an article tree ({ type: "article", meta, children })`);
}
