import type { Article, Problem } from "@marbre/schema";
import { isArticleLike } from "../copy/article-json.js";
import type { CopyOptions } from "../copy/options.js";
import { readArticle, readCopy, readTextNow } from "../copy/read-copy.js";

const FORMATS: readonly unknown[] = ["auto", "text", "markdown", "html"];

/** An article of a record, and what was found while it was read. */
export interface ReadRecord {
  article: Article;
  problems: Problem[];
  /** The source as given; absent for a record that brought its article. */
  text?: string;
}

/**
 * Reads the `source` of a record (`{ id?, source, format? }`), or takes its `article` (`{ id?, article }`, what
 * `marbre parse --ndjson` wrote). Answers at once where it can. Throws an `Error` in words for any other record.
 */
export function readRecord(record: object, options: CopyOptions): ReadRecord | Promise<ReadRecord> {
  const { source, format, article } = record as Readonly<Record<string, unknown>>;
  if (source === undefined && isArticleLike(article)) return readArticle(article);
  if (typeof source !== "string") throw new Error("the record has no `source` that is a string");
  if (format !== undefined && !FORMATS.includes(format)) {
    throw new Error("`format` is none of auto, text, markdown, html");
  }
  const asked = format === undefined ? options : { ...options, format: format as CopyOptions["format"] };
  if (asked.format !== "auto" || !source.includes('"article"')) {
    const read = readTextNow(source, asked);
    if (read !== undefined) return { article: read.article, problems: read.problems, text: source };
  }
  return readCopy(source, asked);
}
