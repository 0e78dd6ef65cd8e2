import type { Article } from "@marbre/schema";
import type { Root } from "hast";
import type { HtmlOptions } from "./options.js";
import { toHast, toHtml } from "./to-html.js";

/** What a compiler is put on: a unified processor. */
interface CompilerHost {
  compiler?: unknown;
}

/**
 * Unified plugin: compiles an article tree to HTML, an `<article>` fragment.
 *
 * `unified().use(marbreParse).use(marbreHtml).process(copy)`
 */
export function marbreHtml(this: unknown, options?: HtmlOptions | null): undefined {
  (this as CompilerHost).compiler = (tree: unknown): string => toHtml(tree as Article, options ?? {});
}

/**
 * Unified plugin: turns an article tree into hast, so that rehype plugins can work on it.
 *
 * `unified().use(marbreParse).use(marbreToHast).use(rehypeStringify)`
 */
export function marbreToHast(options?: HtmlOptions | null): (tree: Article) => Root {
  return (tree) => toHast(tree, options ?? {});
}
