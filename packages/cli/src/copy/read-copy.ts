import type { Explained, Parsed, ParseOptions } from "@marbre/parser/text";
import { decode, detectFormat } from "@marbre/parser/text";
import { type Article, migrate, normalize, type Problem } from "@marbre/schema";
import { Misuse } from "../misuse.js";
import { articleOf } from "./article-json.js";
import type { CopyOptions } from "./options.js";
import { loadedParser, loadParser, type Parser, type SourceFormat } from "./parser.js";

/** A source, read. */
export interface Copy {
  article: Article;
  problems: Problem[];
  /** The source as text, which positions and places point into; the JSON itself for an article as JSON. */
  text: string;
  /** What the source was read as. */
  format: SourceFormat | "json";
}

/**
 * Reads copy or article JSON (a JSON object whose `type` is `article`, unless a format is asked for).
 *
 * Never throws on a source: what is odd about it is among the problems.
 */
export async function readCopy(source: string | Uint8Array, options: CopyOptions): Promise<Copy> {
  const text = typeof source === "string" ? source : decode(source).text;
  if (options.format === "auto") {
    const json = articleOf(text);
    if (json !== undefined) return { ...(await readArticle(json)), text, format: "json" };
  }
  const format = formatOf(text, options);
  const { article, problems } = (await loadParser(format)).parse(source, parserOptions(format, options));
  return { article, problems, text, format };
}

/** Reads text as `readCopy` does, at once, when the parser it needs is loaded; undefined otherwise. */
export function readTextNow(text: string, options: CopyOptions): Parsed | undefined {
  const format = formatOf(text, options);
  return loadedParser(format)?.parse(text, parserOptions(format, options));
}

/** Reads copy and says why it was read so. Throws `Misuse` for an article as JSON, in which nothing was inferred. */
export async function explainCopy(source: string | Uint8Array, options: CopyOptions): Promise<Explained> {
  const text = typeof source === "string" ? source : decode(source).text;
  if (options.format === "auto" && articleOf(text) !== undefined) {
    throw new Misuse("explain reads copy; this is an article as JSON already");
  }
  const format = formatOf(text, options);
  const parser: Parser = await loadParser(format);
  return parser.explain(source, parserOptions(format, options));
}

/**
 * Checks and completes an article that came as JSON: brought to the present schema version, validated, normalized. One
 * that is not valid is given back as it came, for what can be made of it.
 */
export async function readArticle(value: unknown): Promise<{ article: Article; problems: Problem[] }> {
  const { validateArticle } = await import("@marbre/schema/validate");
  const migrated = migrate(value);
  if (migrated.article === undefined) return { article: value as Article, problems: migrated.problems };
  const article = migrated.article as Article;
  const { valid, problems } = validateArticle(article);
  return { article: valid ? normalize(article) : article, problems: [...migrated.problems, ...problems] };
}

function parserOptions(format: SourceFormat, options: CopyOptions): ParseOptions {
  return { ...options, format };
}

function formatOf(text: string, { format }: CopyOptions): SourceFormat {
  if (format === "wordpress") throw new Misuse("--format wordpress is for parse, render and check");
  return format === "auto" ? detectFormat(text) : format;
}
