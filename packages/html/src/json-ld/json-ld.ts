import type { Article } from "@marbre/schema";
import { measure } from "@marbre/schema";
import { assertArticle } from "../assert-article.js";
import { type PageFacts, pageFacts } from "../page/page-facts.js";
import { checkPageOptions, type PageOptions } from "../page/page-options.js";
import { access } from "./access.js";
import { type ArticleType, articleType, isNewsArticle } from "./article-type.js";
import { corrections } from "./corrections.js";
import { crops, imageObject } from "./image-object.js";
import { known } from "./items.js";
import { liveBlog } from "./live-blog.js";
import { people } from "./people.js";
import { place } from "./place.js";
import { publisher } from "./publisher.js";
import { rights } from "./rights.js";
import { subjects } from "./subjects.js";
import { series, translations } from "./works.js";

/** A value of JSON-LD. */
export type JsonLdValue = string | number | boolean | JsonLdNode | readonly JsonLdValue[];

/** A thing of schema.org, its fields absent where nothing is known. */
export interface JsonLdNode {
  readonly [property: string]: JsonLdValue | readonly (JsonLdValue | undefined)[] | undefined;
}

/** An article as schema.org has it. */
export interface JsonLdArticle extends JsonLdNode {
  readonly "@context": "https://schema.org";
  /** `NewsArticle` or the subtype of the genre. */
  readonly "@type": ArticleType;
  readonly headline: string;
}

/**
 * Describes an article in schema.org’s words, with everything Google recommends for news: authors one by one, dates with offset,
 * pictures, paywall, genre as a subtype, corrections, dateline, publisher, sections, keywords, word count.
 *
 * Strings are plain text, URLs absolute where the options tell a base. What is unknown is absent, never made up; a date without
 * an offset or a URL that may not be printed goes to `onProblem`.
 *
 * Sources: schema.org release 30; Google Search Central, « Article structured data » and « Paywalled content ».
 */
export function jsonLd(article: Article, options: PageOptions = {}): JsonLdArticle {
  assertArticle(article);
  checkPageOptions(options);
  return jsonLdOf(article, pageFacts(article, options), options);
}

/** The same, from facts already read. */
export function jsonLdOf(article: Article, facts: PageFacts, options: PageOptions): JsonLdArticle {
  const meta = article.meta ?? {};
  const type = articleType(meta.genre);
  const isNews = isNewsArticle(type);
  const sections = known(meta.sections, (section) => facts.line(section.name));
  const keywords = known(meta.keywords, (keyword) => facts.line(keyword));
  return withoutEmpty({
    "@context": "https://schema.org",
    "@type": type,
    mainEntityOfPage: facts.url === undefined ? undefined : { "@type": "WebPage", "@id": facts.url },
    url: facts.url,
    identifier: facts.line(meta.id),
    headline: facts.headline || facts.title,
    alternativeHeadline: alternative(article, facts),
    description: facts.description,
    image: facts.images.flatMap((image) => [imageObject(image), ...crops(image)]),
    datePublished: facts.date("datePublished"),
    dateModified: facts.date("dateModified") ?? facts.date("datePublished"),
    dateCreated: facts.date("dateCreated"),
    expires: facts.date("expires"),
    ...people(article, facts, options),
    publisher: publisher(article, facts, options),
    inLanguage: facts.lang,
    articleSection: sections,
    keywords,
    wordCount: wordCount(article),
    ...access(article, options),
    ...subjects(article, facts),
    dateline: isNews ? dateline(article, facts) : undefined,
    locationCreated: place(meta.locationCreated, facts),
    contentLocation: known(meta.contentLocations, (one) => place(one, facts)),
    correction: corrections(article, facts),
    ...rights(article, facts),
    isPartOf: series(article, facts),
    ...translations(article, facts),
    ...(isNews ? printed(article, facts) : {}),
    ...(type === "ReviewNewsArticle" ? review(article, facts) : {}),
    ...(type === "LiveBlogPosting" ? liveBlog(article, facts) : {}),
  }) as JsonLdArticle;
}

/** Unknown for a tree too broken, or too deep, to be measured. */
function wordCount(article: Article): number | undefined {
  try {
    return measure(article).words || undefined;
  } catch {
    return undefined;
  }
}

function alternative(article: Article, facts: PageFacts): string | undefined {
  const { seo, social, short } = article.meta?.headlines ?? {};
  const second = facts.subheadline ?? facts.line(seo) ?? facts.line(social) ?? facts.line(short);
  return second === facts.headline ? undefined : second;
}

function dateline(article: Article, facts: PageFacts): string | undefined {
  return facts.dateline ?? facts.line(article.meta?.locationCreated?.name);
}

function printed(article: Article, facts: PageFacts): JsonLdNode {
  const { edition, section, page, column } = article.meta?.print ?? {};
  return {
    printEdition: facts.line(edition),
    printSection: facts.line(section),
    printPage: facts.line(page),
    printColumn: facts.line(column),
  };
}

function review(article: Article, facts: PageFacts): JsonLdNode {
  const { item, rating, best, worst } = article.meta?.review ?? {};
  const name = facts.line(item);
  return {
    itemReviewed: name === undefined ? undefined : { "@type": "Thing", name },
    reviewRating:
      typeof rating === "number"
        ? { "@type": "Rating", ratingValue: rating, bestRating: best, worstRating: worst }
        : undefined,
  };
}

/**
 * Leaves out what is not known: absent values, empty strings and lists, at every depth. Six decimals of a number are kept (ten
 * centimetres on earth): JavaScript would print smaller ones with exponents, which some readers of JSON refuse.
 */
function withoutEmpty(node: JsonLdNode): JsonLdNode {
  const known: Record<string, JsonLdValue> = {};
  for (const [property, value] of Object.entries(node)) {
    const kept = value === undefined ? undefined : compact(value);
    if (kept !== undefined) known[property] = kept;
  }
  return known;
}

function compact(value: JsonLdNode[string]): JsonLdValue | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  if (Array.isArray(value)) {
    const kept = value.flatMap((one) => compact(one) ?? []);
    return kept.length === 0 ? undefined : kept;
  }
  if (typeof value === "number") return Number.isFinite(value) ? Math.round(value * 1e6) / 1e6 : undefined;
  return typeof value === "object" ? withoutEmpty(value as JsonLdNode) : value;
}
