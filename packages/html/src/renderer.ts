import type { Article, FootnoteDefinition, Image, Point, Position, TableOfContentsEntry } from "@marbre/schema";
import { makeProblem, tableOfContents, withSeverity } from "@marbre/schema";
import { renderEndnotes } from "./endnotes.js";
import { Footnotes } from "./footnotes.js";
import { IdRegistry, safeId } from "./ids.js";
import { type Labels, labelsFor } from "./labels.js";
import { HEADING_BASE, ID_PREFIX, type RenderOptions } from "./options.js";
import { plainText } from "./plain-text.js";
import { printed } from "./printed.js";
import { english, type HtmlProblemCode } from "./problems.js";
import { type ResolvedImage, resolveImage } from "./resolve-image.js";
import { slugify } from "./slugify.js";
import type {
  Attributes,
  Children,
  Content,
  ContentsEntry,
  FootnotePlace,
  Fragment,
  Handler,
  Parent,
  State,
  TablePlace,
} from "./state.js";
import { idOf, inPageUrl } from "./url/in-page-url.js";
import { safeUrl, type UrlUse } from "./url/safe-url.js";

/** Handlers by type, merged. A map, so that a node called `constructor` finds none. */
export type HandlerTable = ReadonlyMap<string, Handler<never>>;

/** Levels below which nothing is rendered: a tree this deep was made to break renderers. */
export const DEPTH_LIMIT = 200;

/** What both builders share: everything but how output is put together. One object serves one run. */
export abstract class Renderer implements State {
  readonly options: RenderOptions;
  readonly article: Article | undefined;
  readonly labels: Labels;
  table: TablePlace | undefined = undefined;
  protected readonly handlers: HandlerTable;
  private readonly ids: IdRegistry;
  protected depth = 0;
  private insideLink = false;
  private lastLevel: number;
  private images = 0;
  private tooDeep = false;
  private headingIds: ReadonlyMap<unknown, string> | undefined = undefined;
  private footnotes: Footnotes | undefined = undefined;

  constructor(handlers: HandlerTable, options: RenderOptions, article: Article | undefined) {
    this.handlers = handlers;
    this.options = options;
    this.article = article;
    const labels = labelsFor(article?.meta?.lang);
    this.labels = options.labels === undefined ? labels : { ...labels, ...options.labels };
    this.ids = new IdRegistry(options.idPrefix ?? ID_PREFIX);
    // A fragment without a headline stands under that of the page around it; a page has no other.
    const above = options.document === true || hasHeadline(article) ? 1 : 0;
    this.lastLevel = (options.headingBase ?? HEADING_BASE) - above;
  }

  abstract readonly empty: Fragment;
  abstract element(name: string, attributes?: Attributes | null, content?: Content): Fragment;
  abstract text(value: string): Fragment;
  abstract join(...parts: readonly Content[]): Fragment;
  abstract lines(...parts: readonly Content[]): Fragment;
  abstract isEmpty(fragment: Fragment): boolean;
  abstract one(node: { type: string }, parent?: Parent): Fragment;
  abstract all(children: Children, parent?: Parent): Fragment;
  abstract flow(children: Children, parent?: Parent): Fragment;

  anchor(url: string, attributes: Attributes, node: Children & { type: string }): Fragment {
    if (this.insideLink) {
      this.report("link-nested", node, { url: printed(url) });
      return this.all(node);
    }
    const href = this.url(url, node);
    if (href === undefined) return this.all(node);
    this.insideLink = true;
    const content = this.all(node);
    this.insideLink = false;
    return this.element("a", { href, ...attributes }, content);
  }

  attributes(node: { type: string; id?: unknown; lang?: unknown }, own: Attributes | null = null): Attributes | null {
    const { id, lang } = node;
    if (id === undefined && lang === undefined) return own;
    const attributes: Record<string, Attributes[string]> = { ...own };
    if (typeof id === "string" && id !== "") attributes.id = this.ids.given(this.printedId(id));
    if (typeof lang === "string" && node.type !== "code")
      attributes.lang = this.printedLang(lang, node) ?? attributes.lang;
    return attributes;
  }

  private printedLang(lang: string, node: { type: string }): string | undefined {
    if (/^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,8}$/i.test(lang)) return lang;
    this.report("lang-invalid", node, { value: lang });
    return undefined;
  }

  /** An id of the article as it is printed, in an element and in the links to it. */
  printedId(id: string): string {
    return safeId(id, this.options.idPrefix ?? ID_PREFIX);
  }

  headingId(node: { type: string; id?: unknown }): string | undefined {
    if (typeof node.id === "string" && node.id !== "") return undefined;
    return this.headingIds?.get(node) ?? this.ids.made(slugify(plainText(node)));
  }

  contents(): readonly ContentsEntry[] {
    const entries = headingsOf(this.article);
    const ids = new Map<unknown, string>();
    const linked = entries.map((entry) => {
      if (typeof entry.id === "string" && entry.id !== "") return { ...entry, id: this.printedId(entry.id) };
      const id = this.ids.made(slugify(entry.text));
      ids.set(entry.node, id);
      return { ...entry, id };
    });
    this.headingIds = ids;
    return linked;
  }

  headingLevel(given: number, node: { type: string }): number {
    const depth = typeof given === "number" && given >= 1 && given <= 6 ? Math.trunc(given) : 2;
    const { headingBase = HEADING_BASE } = this.options;
    const wanted = Math.min(6, headingBase - 1 + depth);
    const level = Math.min(wanted, this.lastLevel + 1);
    if (level < wanted) {
      const rank = (one: number): number => one - headingBase + 1;
      this.report("heading-level-skipped", node, { depth, after: rank(this.lastLevel), expected: rank(level) });
    }
    this.lastLevel = level;
    return level;
  }

  url(url: unknown, node: { type: string }, use: UrlUse = "link"): string | undefined {
    if (typeof url !== "string") return undefined;
    const { resolveUrl } = this.options;
    if (use === "link" && url.startsWith("#")) return this.inPage(url);
    const resolved = resolveUrl === undefined ? url : resolveUrl(url, { type: node.type, use });
    if (resolved === undefined) return undefined;
    const safe = safeUrl(resolved, use);
    if (safe === undefined) this.report("url-refused", node, { url: resolved });
    return safe;
  }

  /** The address of a place in the article, `#id`, as it is printed. */
  protected inPage(url: string): string | undefined {
    const safe = safeUrl(url);
    return safe === undefined || url === "#" ? safe : inPageUrl(this.printedId(idOf(url)));
  }

  image(node: { type: string; url?: unknown }): ResolvedImage | undefined {
    return resolveImage(node as Image, this.options.resolveImage, (url) => this.url(url, node, "media"));
  }

  isFirstImage(): boolean {
    this.images += 1;
    return this.images === 1;
  }

  footnote(identifier: unknown): FootnotePlace | undefined {
    return this.allNotes().reference(printed(identifier));
  }

  defer(definition: FootnoteDefinition): void {
    this.allNotes().visit(definition);
  }

  endnotes(): Fragment {
    return this.footnotes === undefined ? this.empty : renderEndnotes(this.footnotes, this);
  }

  private allNotes(): Footnotes {
    this.footnotes ??= new Footnotes(this.article, (id) => this.ids.made(id));
    return this.footnotes;
  }

  /** What a node without a handler prints: its children, else nothing. Always reported. */
  protected unknown(node: { type: string } | null | undefined): Fragment {
    const type = printed(node?.type);
    this.report("node-unknown", node ?? undefined, { type });
    const { children } = (node ?? {}) as { children?: unknown };
    return Array.isArray(children) ? this.all(children, node ?? undefined) : this.empty;
  }

  protected reportDepth(node: { type: string }): void {
    if (this.tooDeep) return;
    this.tooDeep = true;
    this.report("tree-too-deep", node, { limit: DEPTH_LIMIT });
  }

  report(
    code: HtmlProblemCode,
    node: { type: string; position?: unknown } | undefined,
    args?: Record<string, string | number>,
  ): void {
    const { onProblem, severities } = this.options;
    if (onProblem === undefined) return;
    const place = node?.position as Point | Position | undefined;
    const problem = withSeverity(makeProblem<HtmlProblemCode>(english, code, args, place ?? undefined), severities);
    if (problem !== undefined) onProblem(problem);
  }
}

/** Whether the header of an article holds a headline; looks at types only, for the tree may be broken. */
function hasHeadline(article: Article | undefined): boolean {
  const parts: unknown = article?.children;
  if (!Array.isArray(parts)) return false;
  return parts.some(
    (part: { type?: unknown; children?: unknown } | null) =>
      part?.type === "header" &&
      Array.isArray(part.children) &&
      part.children.some((node: { type?: unknown } | null) => node?.type === "headline"),
  );
}

/** None in a tree too broken, or too deep, to be listed. */
function headingsOf(article: Article | undefined): TableOfContentsEntry[] {
  try {
    return article === undefined ? [] : tableOfContents(article);
  } catch {
    return [];
  }
}
