import type { Article, Contributor } from "@marbre/schema";
import { slug } from "@marbre/schema";
import { absoluteUrl } from "./absolute-url.js";
import { renderBody } from "./body.js";
import type { Enclosure, FeedOptions } from "./channel.js";
import type { FeedDate } from "./dates/feed-date.js";
import { feedDate } from "./dates/feed-date.js";
import { mediaOf } from "./media.js";
import { mediaTypeOf } from "./media-type.js";
import { line, plainText } from "./plain-text.js";
import type { Report } from "./problems.js";

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

/** One article as every kind of feed needs it: plain text but for `content`, absolute URLs only. */
export interface FeedItem {
  /** What messages call it: its id, link or title. */
  name: string;
  title: string;
  link?: string;
  guid: string;
  /** Whether the guid is the link itself. */
  permalink: boolean;
  published?: FeedDate;
  /** Only where it lies after `published`, or stands alone. */
  modified?: FeedDate;
  authors: readonly string[];
  contributors: readonly Contributor[];
  categories: readonly { name: string; domain?: string }[];
  summary: string;
  /** HTML; empty where only the summary is wanted. */
  content: string;
  media: readonly FeedMedium[];
  enclosure?: Enclosure;
  lang?: string;
  rights?: string;
}

/** Who signs an article; photographers, translators and editors do not. */
const SIGNING: ReadonlySet<string> = new Set(["author", "correspondent", "interviewer", "with", "dataJournalist"]);
const SUMMARY_LENGTH = 300;

/** Makes the item of an article. `base` is the page that relative URLs are seen from where the article has no link. */
export function feedItem(article: Article, options: FeedOptions, base: string | undefined, report: Report): FeedItem {
  const { meta } = article;
  const [header] = article.children;
  const parts = header?.children ?? [];
  const title =
    plainText(
      parts.find(({ type }) => type === "headline"),
      meta.lang,
    ) || line(meta.headlines?.short ?? meta.headlines?.seo ?? meta.headlines?.social);
  const link = absoluteUrl(options.url?.(article) ?? meta.canonicalUrl, base);
  const id = line(meta.id) || undefined;
  const name = id ?? link ?? (title || "?");
  if (title === "") report("feed-article-without-title", { article: name });
  if (link === undefined) report("feed-article-without-link", { article: name });
  const published = date("datePublished");
  const modified = date("dateModified");
  const media = mediaOf(article, options, link ?? base);
  const enclosure = enclosureOf(article, options, name, link ?? base, report);
  const rights = line(meta.rights?.notice ?? meta.rights?.holder) || undefined;

  return {
    name,
    title,
    ...(link !== undefined && { link }),
    guid: link ?? id ?? fingerprint(title, meta.datePublished, slug(article)),
    permalink: link !== undefined,
    ...(published !== undefined && { published }),
    ...(modified !== undefined && (published === undefined || modified.time > published.time) && { modified }),
    authors: authorsOf(article),
    contributors: (meta.contributors ?? []).filter(({ role }) => SIGNING.has(role)),
    categories: categoriesOf(article),
    summary: summaryOf(article),
    content:
      options.body !== undefined
        ? options.body(article)
        : options.content === "summary"
          ? ""
          : renderBody(article, options, link, base),
    media,
    ...(enclosure !== undefined && { enclosure }),
    ...(meta.lang !== undefined && { lang: meta.lang }),
    ...(rights !== undefined && { rights }),
  };

  function date(field: "datePublished" | "dateModified"): FeedDate | undefined {
    const value = meta[field];
    const found = feedDate(value);
    if (value !== undefined && found === undefined)
      report("feed-date-invalid", { article: name, field, value: String(value).slice(0, 100) });
    return found;
  }
}

function authorsOf({ meta }: Article): string[] {
  const signing = (meta.contributors ?? []).filter(({ role }) => SIGNING.has(role)).map(({ name }) => line(name));
  const names = signing.some((name) => name !== "") ? signing : (meta.sources ?? []).map(({ name }) => line(name));
  return [...new Set(names.filter((name) => name !== ""))];
}

function categoriesOf({ meta }: Article): FeedItem["categories"] {
  const categories = new Map<string, { name: string; domain?: string }>();
  const add = (written: string, vocabulary?: string): void => {
    const name = line(written);
    const domain = line(vocabulary);
    if (name !== "" && !categories.has(name)) categories.set(name, domain === "" ? { name } : { name, domain });
  };
  for (const { name } of meta.sections ?? []) add(name);
  for (const { name, scheme, uri } of meta.subjects ?? []) add(name, scheme ?? uri);
  for (const keyword of meta.keywords ?? []) add(keyword);
  return [...categories.values()];
}

/** The standfirst, else a summary of `meta`, else the beginning of the first paragraph, cut at a word. */
function summaryOf(article: Article): string {
  const [header, body] = article.children;
  const { lang, summaries } = article.meta;
  const standfirst = plainText(
    header?.children.find(({ type }) => type === "standfirst"),
    lang,
  );
  const written = standfirst || line(summaries?.newsletter) || line(summaries?.social) || line(summaries?.seo);
  if (written) return written;
  const text = plainText(
    body?.children.find(({ type }) => type === "paragraph"),
    lang,
  );
  if (text.length <= SUMMARY_LENGTH) return text;
  const cut = text.lastIndexOf(" ", SUMMARY_LENGTH - 1);
  return `${text.slice(0, cut > 0 ? cut : SUMMARY_LENGTH - 1)}…`;
}

function enclosureOf(
  article: Article,
  options: FeedOptions,
  name: string,
  base: string | undefined,
  report: Report,
): Enclosure | undefined {
  const given = options.enclosure?.(article);
  if (given === undefined) return undefined;
  const url = absoluteUrl(given.url, base);
  const type = given.type ?? mediaTypeOf(given.url);
  if (
    url !== undefined &&
    /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/.test(type ?? "") &&
    Number.isSafeInteger(given.length) &&
    given.length >= 0
  ) {
    return { url, type: type as string, length: given.length };
  }
  report("feed-enclosure-invalid", { article: name });
  return undefined;
}

/** A name for an article that has none, the same whenever its title and date are (FNV-1a, 64 bits). */
function fingerprint(title: string, date: string | undefined, name: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const character of `${title}\n${date ?? ""}`)
    hash = BigInt.asUintN(64, (hash ^ BigInt(character.codePointAt(0) as number)) * 0x100000001b3n);
  return `urn:marbre:${name || "article"}:${hash.toString(16)}`;
}
