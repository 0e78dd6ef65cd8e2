import { mergeMeta } from "../../merge-meta.js";
import { checkValue, fieldOf } from "../../nodes/fields.js";
import { isAllowedUrl } from "../allowed-url.js";
import { findAll, isElement, property, textOf } from "./element.js";
import type { Element, Nodes, Root } from "./tree.js";

/** Whether a source is a whole page rather than a piece of one. */
export function isDocument(source: string): boolean {
  return /<(?:!doctype|html|head|body)[\s>]/i.test(source.slice(0, 20_000));
}

/**
 * The part of a page that is the article: the element that says so and holds most paragraphs, else the whole body.
 */
export function findArticle(root: Root): Nodes {
  const candidates = findAll(
    root,
    (one) => isElement(one, "article") || /articleBody/.test(property(one, "itemprop")) || isElement(one, "main"),
  );
  const size = (element: Element) =>
    findAll(element, (one) => isElement(one, "p")).reduce((sum, one) => sum + textOf(one).trim().length, 0);
  const best = candidates
    .map((element) => ({ element, size: size(element) }))
    .sort((a, b) => b.size - a.size || rank(a.element) - rank(b.element))[0];
  if (best !== undefined && best.size > 0) return best.element;
  return findAll(root, (one) => isElement(one, "body"))[0] ?? root;
}

/** Of elements that hold the same text the whole `article` is taken, so that its title is in it. */
function rank(element: Element): number {
  return isElement(element, "article") ? 0 : isElement(element, "main") ? 1 : 2;
}

/** `meta` of what a page says of itself in its head: address, dates, sections, keywords, language. */
export function readPageMeta(root: Root): Record<string, unknown> {
  const said: Record<string, unknown>[] = [];
  const set = (field: string, value: unknown) => {
    if (value !== undefined) said.push({ [field]: value });
  };
  const instant = (value: string) => checkValue(fieldOf("instant").kind, withSeconds(value.trim()));
  for (const [field, value] of Object.entries(readLinkedData(root))) set(field, value);
  for (const element of findAll(root, (one) => isElement(one, "meta", "link", "html"))) {
    const content = property(element, "content").trim();
    const name = (
      property(element, "property") ||
      property(element, "name") ||
      property(element, "itemprop")
    ).toLowerCase();
    if (isElement(element, "html")) {
      set("lang", checkValue(fieldOf("lang").kind, property(element, "lang")));
      continue;
    }
    if (isElement(element, "link")) {
      const url = property(element, "href").trim();
      if (property(element, "rel") === "canonical" && url !== "" && isAllowedUrl(url)) set("canonicalUrl", url);
      continue;
    }
    if (content === "") continue;
    if (/^(?:og:)?article:published_time$/.test(name) || name === "datepublished")
      set("datePublished", instant(content));
    else if (/^(?:og:)?article:modified_time$/.test(name) || name === "datemodified")
      set("dateModified", instant(content));
    else if (name === "article:section") set("sections", [{ name: content }]);
    else if (/^(?:og:)?article:tag$/.test(name)) set("keywords", [content]);
    else if (name === "description") set("summaries", { seo: content });
    else if (name === "og:url" && isAllowedUrl(content)) set("canonicalUrl", content);
    else if (name === "keywords" || name === "news_keywords") {
      const words = content.split(/\s*[,;]\s*/).filter((word) => word !== "");
      if (words.length > 0) set("keywords", words);
    }
  }
  return mergeMeta(said);
}

/** Types of schema.org that are articles. */
const ARTICLE = /(?:Article|Posting|Report|Review)$/;
/** Longest JSON-LD that is read. */
const LONGEST_DATA = 100_000;

/** `meta` of what a page says of its article in JSON-LD: dates, sections, keywords. Data that are no JSON say nothing. */
function readLinkedData(root: Root): Record<string, unknown> {
  const scripts = findAll(root, (one) => isElement(one, "script") && property(one, "type") === "application/ld+json");
  for (const script of scripts.slice(0, 20)) {
    const article = articleIn(parseData(textOf(script)), 0);
    if (article === undefined) continue;
    const text = (value: unknown) => (typeof value === "string" && value.trim() !== "" ? value.trim() : undefined);
    const list = (value: unknown) =>
      (Array.isArray(value) ? value : typeof value === "string" ? value.split(/\s*,\s*/) : []).flatMap(
        (one: unknown) => text(one) ?? [],
      );
    const instant = (value: unknown) =>
      checkValue(fieldOf("instant").kind, withSeconds(text(value) ?? "")) as string | undefined;
    const sections = list(Array.isArray(article.articleSection) ? article.articleSection : [article.articleSection]);
    const keywords = list(article.keywords);
    return {
      datePublished: instant(article.datePublished),
      dateModified: instant(article.dateModified),
      sections: sections.length > 0 ? sections.map((name) => ({ name })) : undefined,
      keywords: keywords.length > 0 ? keywords : undefined,
    };
  }
  return {};
}

function parseData(json: string): unknown {
  try {
    return json.length > LONGEST_DATA ? undefined : JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The first article in linked data: the value itself, in a list, or in a `@graph`. */
function articleIn(value: unknown, depth: number): Record<string, unknown> | undefined {
  if (typeof value !== "object" || value === null || depth > 3) return undefined;
  if (Array.isArray(value)) {
    for (const one of value.slice(0, 50)) {
      const found = articleIn(one, depth + 1);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  const data = value as Record<string, unknown>;
  const types = Array.isArray(data["@type"]) ? data["@type"] : [data["@type"]];
  if (types.some((type) => typeof type === "string" && ARTICLE.test(type))) return data;
  return articleIn(data["@graph"], depth + 1);
}

/** RFC 3339 allows no time without seconds; pages leave them out, or the colon of the offset. */
function withSeconds(value: string): string {
  return value.replace(/^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(?=Z|[+-])/, "$1:00").replace(/([+-]\d{2})(\d{2})$/, "$1:$2");
}
