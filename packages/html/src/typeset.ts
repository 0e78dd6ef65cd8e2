import type { Article } from "@marbre/schema";
import { isInline } from "@marbre/schema";
import { type TypographyOptions, typography, typographyRuns } from "@marbre/typography";
import { assertArticle } from "./assert-article.js";
import { isCalmLine } from "./calm-line.js";
import { checkObject } from "./options.js";

/** How to typeset an article. */
export interface TypesetOptions {
  /** A house style, by name or as an object. That of the article’s language when absent; `false` leaves the text as written. */
  readonly style?: TypographyOptions["style"] | false | undefined;
}

/**
 * Sets an article in a house style of French typography and returns it; the article given stays as it is, and what does not
 * change is shared.
 *
 * The rules see all the text of a block as one, across links and emphasis. Code, attributes and words in another language
 * than the article’s stay as written. The style of a language is `presse` for French, `fr-CA` and `fr-CH` for those, none for others.
 *
 * `Vraiment?` → `Vraiment ?`, with a no-break space
 *
 * Throws a `TypeError` for a value that is no article, options that are no object, and an unknown style.
 */
export function typeset(article: Article, options: TypesetOptions = {}): Article {
  assertArticle(article);
  checkObject("options", options ?? null);
  const style = options.style ?? defaultStyle(article.meta?.lang);
  if (style === false) return article;
  // An unknown style throws even where there is nothing to set.
  if (options.style !== undefined) typography("a", { style });
  return new Typesetter(style, language(article.lang ?? article.meta?.lang)).node(article, 0);
}

/** The house style of a language: `presse` for French, those of Canada and Switzerland for theirs, none (`false`) for others. */
export function defaultStyle(lang: string | undefined): "presse" | "fr-CA" | "fr-CH" | false {
  if (typeof lang !== "string") return "presse";
  const parts = /^fr(?:-(?:[a-z]{4}-)?([a-z]{2}))?(?:-|$)/i.exec(lang);
  if (parts === null) return false;
  const region = parts[1]?.toUpperCase();
  return region === "CA" || region === "CH" ? `fr-${region}` : "presse";
}

/** Stands for what is no text of ours in a line: code, a picture, foreign words. */
const OBJECT = "\uFFFC";
const DEPTH_LIMIT = 200;

interface AnyNode {
  readonly type: string;
  readonly value?: unknown;
  readonly lang?: unknown;
  readonly children?: unknown;
}

class Typesetter {
  readonly #options: TypographyOptions;
  readonly #language: string;
  #texts: string[] = [];
  #next = 0;

  constructor(style: TypographyOptions["style"] & {}, language: string) {
    this.#options = { style };
    this.#language = language;
  }

  node<Node extends AnyNode>(node: Node, depth: number): Node {
    if (typeof node !== "object" || node === null || depth > DEPTH_LIMIT || this.#isForeign(node)) return node;
    const { children } = node;
    if (!Array.isArray(children) || children.length === 0) return node;
    const before = children as readonly AnyNode[];
    const lines = before.some(isInline) ? this.#line(before) : before;
    const after = mapShared(lines, (child) => (isInline(child) ? child : this.node(child, depth + 1)));
    return after === before ? node : { ...node, children: after };
  }

  /** Typesets the children of one block as one text. */
  #line(children: readonly AnyNode[]): readonly AnyNode[] {
    const texts: string[] = [];
    for (const child of children) if (isInline(child)) this.#collect(child, texts, 0);
    this.#texts = typographyRuns(texts, this.#options);
    this.#next = 0;
    return mapShared(children, (child) => (isInline(child) ? this.#replace(child, 0) : child));
  }

  #collect(node: AnyNode, texts: string[], depth: number): void {
    const children = this.#childrenOf(node, depth);
    if (node?.type === "text" && typeof node.value === "string") texts.push(node.value);
    else if (children === undefined) texts.push(node?.type === "break" ? "\n" : OBJECT);
    else for (const child of children) this.#collect(child, texts, depth + 1);
  }

  #replace(node: AnyNode, depth: number): AnyNode {
    const children = this.#childrenOf(node, depth);
    if (children === undefined) {
      const value = this.#texts[this.#next];
      this.#next += 1;
      return node?.type === "text" && typeof node.value === "string" && value !== undefined && value !== node.value
        ? { ...node, value }
        : node;
    }
    const after = mapShared(children, (child) => this.#replace(child, depth + 1));
    return after === children ? node : { ...node, children: after };
  }

  /** The children whose text belongs to the line; none for text, code, pictures and foreign words. */
  #childrenOf(node: AnyNode, depth: number): readonly AnyNode[] | undefined {
    if (!Array.isArray(node?.children) || depth > DEPTH_LIMIT || this.#isForeign(node)) return undefined;
    return node.children as readonly AnyNode[];
  }

  #isForeign(node: AnyNode): boolean {
    return typeof node.lang === "string" && language(node.lang) !== this.#language;
  }
}

/** `fr-CA` → `fr` */
function language(lang: unknown): string {
  return typeof lang === "string" ? (/^[^-]*/.exec(lang)?.[0] ?? "").toLowerCase() : "fr";
}

/** Like `map`, but gives the very list back when nothing changed. */
function mapShared<Item>(items: readonly Item[], change: (item: Item) => Item): readonly Item[] {
  let changed: Item[] | undefined;
  for (let index = 0; index < items.length; index += 1) {
    const before = items[index] as Item;
    const after = change(before);
    if (after !== before) {
      changed ??= items.slice();
      changed[index] = after;
    }
  }
  return changed ?? items;
}

/**
 * A text on one line for a title, a description or metadata: blanks become single spaces, typography is `plain` (no no-break
 * space) where the language is French.
 *
 * @param even - Puts a text on one line, where it has to be; default: blanks become single spaces, none stay at the ends.
 */
export function toPlainLine(
  text: string,
  lang: string | undefined,
  even: (text: string) => string = singleSpaced,
): string {
  if (isCalmLine(text)) return text;
  const line = even(text);
  return defaultStyle(lang) === false || (line !== text && isCalmLine(line))
    ? line
    : typography(line, { style: "plain" });
}

/** What a line has not: blanks at its ends, two in a row, and any but plain spaces. */
const UNEVEN = /[^\S ]| {2}|^ | $/;

function singleSpaced(text: string): string {
  return UNEVEN.test(text) ? text.replace(/\s+/g, " ").trim() : text;
}
