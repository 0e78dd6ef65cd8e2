import type { Article } from "@marbre/schema";
import { absoluteUrl } from "./absolute-url.js";
import { renderBody } from "./body.js";
import type { Enclosure, FeedOptions } from "./channel.js";
import { misuse } from "./check-options.js";
import type { FeedDate } from "./dates/feed-date.js";
import { feedDate } from "./dates/feed-date.js";
import { FeedText } from "./feed-text.js";
import { mediaOf } from "./media.js";
import { mediaType, mediaTypeOf } from "./media-type.js";
import type { FeedReport } from "./problems/feed.js";
import { isRepaired, legalText } from "./xml/legal-text.js";

/** A picture, film or recording of an article, as feeds tell of it. */
export interface FeedMedium {
  medium: "image" | "video" | "audio";
  url: string;
  type?: string;
  width?: number;
  height?: number;
  /** Whole seconds. */
  duration?: number;
  /** Bytes. */
  fileSize?: number;
  title?: string;
  /** Its caption, plain text. */
  description?: string;
  thumbnail?: string;
  /** Who made it; `role` is a word of the European Broadcasting Union's list. */
  credits: readonly { name: string; role?: string }[];
  /** Whether it stands for the article: the first picture. */
  isDefault: boolean;
}

/** Someone who signs an article. */
export interface FeedAuthor {
  name: string;
  /** Address of their page and of their portrait; as written in an item of RSS, which prints neither. */
  url: string | undefined;
  image: string | undefined;
}

/** One article as every kind of feed needs it: plain text but for `content`, absolute URLs only. */
export interface FeedItem {
  /** What messages call it: its id, link or title. */
  name: string;
  title: string;
  link: string | undefined;
  guid: string;
  /** Whether the guid is the link itself. */
  permalink: boolean;
  published: FeedDate | undefined;
  /** Only where it lies after `published`, or stands alone. */
  modified: FeedDate | undefined;
  authors: readonly FeedAuthor[];
  categories: readonly { name: string; domain: string | undefined }[];
  summary: string;
  /** HTML as it was made: only {@link legalContent} makes sure that a feed can hold it. Empty where only the summary is wanted. */
  content: string;
  /** Whether a text held what a feed cannot. */
  repaired: boolean;
  media: readonly FeedMedium[];
  enclosure: Enclosure | undefined;
  lang: string | undefined;
  rights: string | undefined;
}

/** Who signs an article; photographers, translators and editors do not. */
const SIGNING: ReadonlySet<string> = new Set(["author", "correspondent", "interviewer", "with", "dataJournalist"]);
const SUMMARY_LENGTH = 300;
/** Depth below which no text is looked for: deeper trees are made to break readers. */
const DEPTH_LIMIT = 64;

/** Makes the item of an article. `base` is the page that relative URLs are seen from where the article has no link. */
export function feedItem(
  article: Article,
  options: FeedOptions,
  base: string | undefined,
  report: FeedReport,
): FeedItem {
  const { meta } = article;
  const texts = new FeedText();
  const title = titleOf(article, texts);
  const link = absoluteUrl(options.url?.(article) ?? meta.canonicalUrl, base);
  const id = texts.line(meta.id) || undefined;
  const name = id ?? link ?? (title || "?");
  if (title === "") report("feed-article-without-title", { article: name });
  if (link === undefined) report("feed-article-without-link", { article: name });
  const published = dateOf(article, "datePublished", name, report);
  const modified = dateOf(article, "dateModified", name, report);
  const item: FeedItem = {
    name,
    title,
    link,
    guid: link ?? id ?? fingerprint(title, meta.datePublished, meta.slug),
    permalink: link !== undefined,
    published,
    modified:
      published === undefined || (modified !== undefined && modified.time > published.time) ? modified : undefined,
    authors: authorsOf(article, texts),
    categories: categoriesOf(article, texts),
    summary: summaryOf(article, texts),
    content: contentOf(article, options, link, base),
    repaired: false,
    media: mediaOf(article, options, link ?? base, texts),
    enclosure: enclosureOf(article, options, name, link ?? base, report),
    lang: texts.line(meta.lang) || undefined,
    rights: texts.line(meta.rights?.notice ?? meta.rights?.holder) || undefined,
  };
  item.repaired = texts.repaired;
  if (texts.refused) report("feed-url-refused", { article: name, url: texts.refused }, "/meta/image/url");
  return item;
}

/** The HTML of an item as a feed can hold it; remembers in the item whether anything had to be removed for that. */
export function legalContent(item: FeedItem): string {
  const legal = legalText(item.content);
  item.repaired ||= isRepaired(item.content, legal);
  return legal;
}

/** Reports where a text of an item that is written held what a feed cannot. */
export function reportRepair(item: FeedItem, report: FeedReport): void {
  if (item.repaired) report("feed-text-repaired", { article: item.name });
}

/** The headline, else one of `meta` for other places. */
export function titleOf(article: Article, texts: FeedText): string {
  const { headlines, lang } = article.meta;
  const headline = article.children[0]?.children.find((child) => child?.type === "headline");
  return texts.plain(headline, lang) || texts.line(headlines?.short ?? headlines?.seo ?? headlines?.social);
}

function dateOf(
  { meta }: Article,
  field: "datePublished" | "dateModified",
  name: string,
  report: FeedReport,
): FeedDate | undefined {
  const value = meta[field];
  const date = feedDate(value);
  if (value !== undefined && date === undefined)
    report("feed-date-invalid", { article: name, field, value: String(value).slice(0, 100) });
  return date;
}

/** Those who sign, each once, else the agencies. */
function authorsOf({ meta }: Article, texts: FeedText): FeedAuthor[] {
  const authors: FeedAuthor[] = [];
  const names = new Set<string>();
  const add = (written: string, url?: string, image?: string): void => {
    const name = texts.line(written);
    if (name === "" || names.has(name)) return;
    names.add(name);
    authors.push({ name, url, image });
  };
  let signed = false;
  for (const { name, role, url, image } of meta.contributors ?? []) {
    if (!SIGNING.has(role)) continue;
    signed = true;
    add(name, url, image);
  }
  if (!signed) for (const { name } of meta.sources ?? []) add(name);
  return authors;
}

function categoriesOf({ meta }: Article, texts: FeedText): FeedItem["categories"] {
  const categories: FeedItem["categories"][number][] = [];
  const names = new Set<string>();
  const add = (written: string, vocabulary?: string): void => {
    const name = texts.line(written);
    if (name === "" || names.has(name)) return;
    names.add(name);
    categories.push({ name, domain: texts.line(vocabulary) || undefined });
  };
  for (const { name } of meta.sections ?? []) add(name);
  for (const { name, scheme, uri } of meta.subjects ?? []) add(name, scheme ?? uri);
  for (const keyword of meta.keywords ?? []) add(keyword);
  return categories;
}

/** The standfirst, else a summary of `meta`, else the beginning of the first paragraph, cut at a word. */
function summaryOf(article: Article, texts: FeedText): string {
  const [header, body] = article.children;
  const { lang, summaries } = article.meta;
  const standfirst = header?.children.find((child) => child?.type === "standfirst");
  const written =
    texts.plain(standfirst, lang) ||
    texts.line(summaries?.newsletter) ||
    texts.line(summaries?.social) ||
    texts.line(summaries?.seo);
  if (written !== "") return written;
  const text = firstParagraph(body?.children, lang, texts, 0);
  if (text.length <= SUMMARY_LENGTH) return text;
  const cut = text.lastIndexOf(" ", SUMMARY_LENGTH - 1);
  // A cut within a word may fall between two surrogates, which are no text.
  return `${legalText(text.slice(0, cut > 0 ? cut : SUMMARY_LENGTH - 1))}…`;
}

/** The text of the first paragraph that has any, wherever it stands: a body may begin with a list or a quotation. */
function firstParagraph(nodes: unknown, lang: string | undefined, texts: FeedText, depth: number): string {
  if (!Array.isArray(nodes) || depth > DEPTH_LIMIT) return "";
  for (const node of nodes) {
    const text =
      node?.type === "paragraph" ? texts.plain(node, lang) : firstParagraph(node?.children, lang, texts, depth + 1);
    if (text !== "") return text;
  }
  return "";
}

function contentOf(article: Article, options: FeedOptions, link: string | undefined, base: string | undefined): string {
  if (options.body !== undefined) {
    const html: unknown = options.body(article);
    return typeof html === "string" ? html : misuse("body", html, "HTML as a string");
  }
  return options.content === "summary" ? "" : renderBody(article, options, link, base);
}

function enclosureOf(
  article: Article,
  options: FeedOptions,
  name: string,
  base: string | undefined,
  report: FeedReport,
): Enclosure | undefined {
  const given = options.enclosure?.(article);
  if (given === undefined) return undefined;
  const url = absoluteUrl(given.url, base);
  const { length } = given;
  const type = mediaType(given.type ?? mediaTypeOf(given.url));
  if (url !== undefined && type !== undefined && Number.isSafeInteger(length) && length >= 0)
    return { url, type, length };
  report("feed-enclosure-invalid", { article: name });
  return undefined;
}

/** A name for an article that has none, the same whenever its title, date and slug are (FNV-1a, 64 bits). */
function fingerprint(...texts: readonly (string | undefined)[]): string {
  let hash = 0xcbf29ce484222325n;
  for (const character of texts.join("\n"))
    hash = BigInt.asUintN(64, (hash ^ BigInt(character.codePointAt(0) as number)) * 0x100000001b3n);
  return `urn:marbre:article:${hash.toString(16)}`;
}
