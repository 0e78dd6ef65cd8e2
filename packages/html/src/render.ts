import type { Article, Extension } from "@marbre/schema";
import type { Root } from "hast";
import { FilteredStringRenderer, type OutputFilter } from "./builders/filtered-string.js";
import { HastRenderer, toRoot } from "./builders/hast.js";
import { StringRenderer } from "./builders/string.js";
import { handlers } from "./nodes/index.js";
import { checkOptions, type HtmlOptions } from "./options.js";
import type { HandlerTable, Renderer } from "./renderer.js";
import type { Fragment, HandlerOverrides } from "./state.js";

/** How to run the handlers over a node. */
export interface RunOptions extends HtmlOptions {
  /** The article the node belongs to, for its `meta` and its footnotes; the node itself when it is an article. */
  readonly article?: Article | undefined;
  /** Narrows what is printed; strings only. */
  readonly filter?: OutputFilter | undefined;
  /** Address of the page, absolute. */
  readonly canonicalUrl?: string | undefined;
  /** The article is all that a document holds, so that its first heading is the first of the page; default `false`. */
  readonly document?: boolean | undefined;
}

/**
 * Runs the handlers over an article or any of its nodes and returns HTML. Typography is left as it is: see `typeset`.
 * Footnotes that were referred to and that no article printed follow at the end.
 *
 * `amp` and `rss` are this with `handlers` of their own.
 */
export function renderToString(node: { type: string }, options: RunOptions = {}): string {
  checkOptions(options);
  const article = articleOf(node, options);
  const table = handlerTable(options);
  const { filter } = options;
  const renderer =
    filter === undefined
      ? new StringRenderer(table, options, article)
      : new FilteredStringRenderer(table, options, article, filter);
  return run(renderer, node) as unknown as string;
}

/** The same as {@link renderToString}, as a hast tree with the positions of the article’s nodes. */
export function renderToHast(node: { type: string }, options: RunOptions = {}): Root {
  checkOptions(options);
  return toRoot(run(new HastRenderer(handlerTable(options), options, articleOf(node, options)), node));
}

function run(renderer: Renderer, node: { type: string }): Fragment {
  const output = renderer.one(node);
  const notes = renderer.endnotes();
  return renderer.isEmpty(notes) ? output : renderer.join(output, notes);
}

function articleOf(node: { type: string }, options: RunOptions): Article | undefined {
  if (typeof node !== "object" || node === null || typeof node.type !== "string") {
    throw new TypeError(`node: received ${String(node)}, expected a node of an article tree`);
  }
  return options.article ?? (node.type === "article" ? (node as Article) : undefined);
}

/** The table of a run, made once for each set of overrides. */
function handlerTable({ handlers: overrides, extensions }: HtmlOptions): HandlerTable {
  if (extensions !== undefined && extensions.length > 0) return makeTable(overrides, extensions);
  const key = overrides ?? handlers;
  const known = TABLES.get(key);
  if (known !== undefined) return known;
  const table = makeTable(overrides, []);
  TABLES.set(key, table);
  return table;
}

const TABLES = new WeakMap<object, HandlerTable>();

/** Over the table stand what extensions say of their own nodes, and over both what the caller says. */
function makeTable(overrides: HandlerOverrides | undefined, extensions: readonly Extension[]): HandlerTable {
  const table = new Map<string, unknown>(Object.entries(handlers));
  for (const { type, render } of extensions) if (render !== undefined) table.set(type, render);
  for (const [type, handler] of Object.entries(overrides ?? {})) {
    if (handler === undefined) continue;
    if (typeof handler !== "function") {
      throw new TypeError(`handlers: \`${type}\` is ${String(handler)}, expected a function`);
    }
    table.set(type, handler);
  }
  return table as ReadonlyMap<string, unknown> as HandlerTable;
}
