import type { Article, Header, Image, Node } from "@marbre/schema";
import { makeProblem, withSeverity } from "@marbre/schema";
import { plainText } from "../plain-text.js";
import { printed } from "../printed.js";
import type { HtmlProblemCode } from "../problems.js";
import { english } from "../problems.js";
import { type ResolvedImage, resolveImage } from "../resolve-image.js";
import { toPlainLine } from "../typeset.js";
import { safeUrl } from "../url/safe-url.js";
import type { PageOptions } from "./page-options.js";
import { printable } from "./printable.js";

/** What head and structured data say of an article, read once: plain text, absolute URLs, dates that machines accept. */
export interface PageFacts {
  readonly lang: string;
  /** Title for search engines. */
  readonly title: string;
  /** Title for networks. */
  readonly socialTitle: string;
  /** Title as printed on the page; empty when there is none. */
  readonly headline: string;
  /** Second title of the page. */
  readonly subheadline: string | undefined;
  /** Place, date and agency as printed. */
  readonly dateline: string | undefined;
  /** Description for search engines; empty when there is nothing to tell. */
  readonly description: string;
  /** Description for networks. */
  readonly socialDescription: string;
  /** Address of the page. */
  readonly url: string | undefined;
  /** Pictures, the most telling first. */
  readonly images: readonly PageImage[];
  /** A date of `meta` as RFC 3339 with offset; `undefined` (reported) for one that is not. */
  date(name: "dateCreated" | "datePublished" | "dateModified" | "expires"): string | undefined;
  /** A text of the article or its `meta` as one plain line. */
  line(text: unknown): string | undefined;
  /** A URL made absolute; `undefined` (reported) where it may not be printed. */
  absolute(url: unknown, use?: "link" | "media"): string | undefined;
}

/** A picture with what is told of it. */
export interface PageImage extends ResolvedImage {
  readonly alt: string | undefined;
  readonly caption: string | undefined;
  readonly credit: string | undefined;
}

/** Reads what head and structured data say of an article. */
export function pageFacts(article: Article, options: PageOptions): PageFacts {
  const meta = article.meta ?? {};
  const lang = typeof meta.lang === "string" && meta.lang !== "" ? meta.lang : "fr";
  const report = reporter(options);
  const line = (text: unknown): string | undefined => {
    if (typeof text !== "string") return undefined;
    const clean = printable(text).replace(/\s+/g, " ").trim();
    if (clean === "") return undefined;
    return options.typography === false ? clean : toPlainLine(clean, lang);
  };
  const url = pageUrl(options.canonicalUrl ?? meta.canonicalUrl, options, report);
  const absolute = (given: unknown, use: "link" | "media" = "link"): string | undefined => {
    if (typeof given !== "string") return undefined;
    const resolved = options.resolveUrl === undefined ? given : options.resolveUrl(given, { type: "meta", use });
    if (resolved === undefined) return undefined;
    const safe = safeUrl(resolved, use);
    if (safe === undefined) report("url-refused", { url: resolved });
    return safe === undefined ? undefined : againstBase(safe, url ?? options.site?.url);
  };
  const header = childOf(article, "header") as Header | undefined;
  const headline = line(plainText(childOf(header, "headline"))) ?? "";
  const standfirst = line(blockText(childOf(header, "standfirst")));
  const opening = line(plainText(firstParagraph(article)));
  const title = line(meta.headlines?.seo) ?? (headline || undefined) ?? line(meta.headlines?.short);
  if (headline === "") report("headline-missing");
  const shown = title ?? shorten(opening ?? "", 100);
  const description = line(meta.summaries?.seo) ?? standfirst ?? opening ?? "";
  return {
    lang,
    title: shown === "" ? (options.site?.name ?? "Article") : shown,
    socialTitle: line(meta.headlines?.social) ?? (headline || shown),
    headline,
    subheadline: line(plainText(childOf(header, "subheadline"))),
    dateline: line(plainText(childOf(header, "dateline")))?.replace(/\s*[–—-]$/, ""),
    description: shorten(description, 300),
    socialDescription: shorten(line(meta.summaries?.social) ?? description, 300),
    url,
    images: imagesOf(article, options, absolute, line),
    line,
    absolute,
    date(name) {
      const value = meta[name];
      if (value === undefined) return undefined;
      if (isInstant(value)) return value;
      report("date-invalid", { field: `meta.${name}`, value: printed(value) });
      return undefined;
    },
  };
}

/** The address of the page: absolute where it is, or where the site’s makes it so; else none. */
function pageUrl(given: unknown, { site }: PageOptions, report: Reporter): string | undefined {
  if (typeof given !== "string" || given === "") return undefined;
  const safe = safeUrl(given, "media");
  if (safe === undefined) report("url-refused", { url: given });
  const url = safe === undefined ? undefined : againstBase(safe, site?.url);
  return url !== undefined && /^https?:/i.test(url) ? url : undefined;
}

/** Whether a value is a moment with an offset (RFC 3339) on a day that exists. */
export function isInstant(value: unknown): value is string {
  if (typeof value !== "string" || !INSTANT.test(value)) return false;
  return (
    !Number.isNaN(Date.parse(value)) &&
    new Date(`${value.slice(0, 10)}T00:00:00Z`).getUTCDate() === Number(value.slice(8, 10))
  );
}

const INSTANT = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:[Zz]|[+-]\d\d:\d\d)$/;

type Reporter = (code: HtmlProblemCode, args?: Record<string, string>) => void;

/** Reports what concerns no node but the page. */
export function reporter({ onProblem, severities }: PageOptions): Reporter {
  return (code, args) => {
    const problem = onProblem && withSeverity(makeProblem<HtmlProblemCode>(english, code, args), severities);
    if (problem) onProblem?.(problem);
  };
}

/** The first child of a type. */
export function childOf(parent: unknown, type: string): Node | undefined {
  const { children } = (parent ?? {}) as { children?: unknown };
  return Array.isArray(children) ? children.find((child) => child?.type === type) : undefined;
}

function firstParagraph(article: Article): Node | undefined {
  return childOf(childOf(article, "body"), "paragraph");
}

/** The text of a node’s blocks, a space between them. */
export function blockText(node: unknown, depth = 0): string {
  const { children } = (node ?? {}) as { children?: unknown };
  if (!Array.isArray(children) || depth > 60) return "";
  return children.map((child) => (isList(child) ? blockText(child, depth + 1) : plainText(child))).join(" ");
}

function isList(node: unknown): boolean {
  const { type } = (node ?? {}) as { type?: unknown };
  return type === "list" || type === "listItem";
}

/** Cuts a text between words: `…` stands for the rest. */
function shorten(text: string, maximum: number): string {
  if (text.length <= maximum) return text;
  const cut = text.slice(0, maximum - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > maximum / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, "")).replace(/[\s,;:–—-]+$/, "")}…`;
}

function againstBase(url: string, base: string | undefined): string | undefined {
  if (/^[a-z][a-z\d+.-]*:/i.test(url)) return url;
  if (base === undefined) return url;
  try {
    return new URL(url, base).href;
  } catch {
    return undefined;
  }
}

function imagesOf(
  article: Article,
  options: PageOptions,
  absolute: (url: unknown, use?: "link" | "media") => string | undefined,
  line: (text: unknown) => string | undefined,
): PageImage[] {
  const images: PageImage[] = [];
  const add = (image: Partial<Image> | undefined, caption?: string, credit?: string): void => {
    if (typeof image?.url !== "string") return;
    const resolved = resolveImage(image, options.resolveImage, (url) => absolute(url, "media"));
    if (resolved === undefined || images.some((known) => known.url === resolved.url)) return;
    images.push({ ...resolved, alt: line(image.alt), caption: line(caption), credit: line(credit) });
  };
  add(article.meta?.image as Partial<Image> | undefined);
  for (const part of [childOf(article, "header"), childOf(article, "body")]) {
    const { children } = (part ?? {}) as { children?: unknown };
    if (!Array.isArray(children)) continue;
    for (const figure of children) {
      if (figure?.type !== "figure" || images.length >= MAXIMUM_IMAGES) continue;
      add(
        childOf(figure, "image") as Image | undefined,
        plainText(childOf(figure, "caption")),
        plainText(childOf(figure, "credit")),
      );
    }
  }
  return images;
}

const MAXIMUM_IMAGES = 6;
