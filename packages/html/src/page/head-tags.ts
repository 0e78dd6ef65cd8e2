import type { Article } from "@marbre/schema";
import type { HeadTag } from "./head-tag.js";
import type { PageFacts } from "./page-facts.js";
import type { PageOptions } from "./page-options.js";

/**
 * What a page tells search engines and networks: title, description, robots, authors, canonical address, translations, Open Graph
 * and Twitter. Shared by pages and AMP.
 */
export function headTags(article: Article, facts: PageFacts, options: PageOptions): HeadTag[] {
  return [
    { name: "title", text: facts.title },
    meta("description", facts.description),
    meta("robots", robots(article)),
    ...authors(article, facts).map((author) => meta("author", author.name)),
    ...reservation(article, facts),
    link("canonical", facts.url),
    ...translations(article, facts),
    ...openGraph(article, facts, options),
    ...twitter(facts),
  ].filter((tag): tag is HeadTag => tag !== undefined);
}

/** What is no finished copy is not for search engines. */
function robots(article: Article): string {
  const status = article.meta?.status;
  return status === undefined || status === "usable" ? "max-image-preview:large" : "noindex, max-image-preview:large";
}

/** Reservation of text and data mining. Source: W3C TDM Reservation Protocol, « TDM Metadata in HTML ». */
function reservation(article: Article, facts: PageFacts): (HeadTag | undefined)[] {
  const tdm = article.meta?.rights?.tdm;
  if (tdm?.reserved !== true) return [];
  return [meta("tdm-reservation", "1"), meta("tdm-policy", facts.absolute(tdm.policy))];
}

function translations(article: Article, facts: PageFacts): (HeadTag | undefined)[] {
  return listOf(article.meta?.translations).map(({ lang, url }) => {
    const href = facts.absolute(url);
    return href === undefined ? undefined : { name: "link", attributes: { rel: "alternate", hreflang: lang, href } };
  });
}

function openGraph(article: Article, facts: PageFacts, { site }: PageOptions): (HeadTag | undefined)[] {
  const [image] = facts.images;
  const { meta: data } = article;
  return [
    property("og:type", "article"),
    property("og:title", facts.socialTitle || facts.title),
    property("og:description", facts.socialDescription),
    property("og:url", facts.url),
    property("og:site_name", site?.name ?? data?.publisher?.name),
    property("og:locale", locale(facts.lang)),
    property("og:image", image?.url),
    property("og:image:width", image?.width),
    property("og:image:height", image?.height),
    property("og:image:alt", image?.alt ?? image?.caption),
    property("article:published_time", facts.date("datePublished")),
    property("article:modified_time", facts.date("dateModified")),
    property("article:expiration_time", facts.date("expires")),
    ...authors(article, facts).map((author) => property("article:author", author.url ?? author.name)),
    property("article:section", facts.line(listOf(data?.sections)[0]?.name)),
    ...listOf(data?.keywords).map((keyword) => property("article:tag", facts.line(keyword))),
  ];
}

function twitter(facts: PageFacts): (HeadTag | undefined)[] {
  const [image] = facts.images;
  return [
    meta("twitter:card", image === undefined ? "summary" : "summary_large_image"),
    meta("twitter:title", facts.socialTitle || facts.title),
    meta("twitter:description", facts.socialDescription),
    meta("twitter:image", image?.url),
    meta("twitter:image:alt", image?.alt ?? image?.caption),
  ];
}

/** Those who wrote, with their pages. */
function authors(article: Article, facts: PageFacts): { name: string; url: string | undefined }[] {
  return listOf(article.meta?.contributors).flatMap(({ name, role, url }) => {
    const printed = facts.line(name);
    const writes = role === "author" || role === "correspondent" || role === "with" || role === "dataJournalist";
    return writes && printed !== undefined ? [{ name: printed, url: facts.absolute(url) }] : [];
  });
}

/** `fr` → `fr_FR`, `fr-CA` → `fr_CA`; Open Graph wants a territory. */
function locale(lang: string): string | undefined {
  const parts = /^([a-z]{2,3})(?:-[A-Za-z]{4})?(?:-([A-Za-z]{2}))?$/.exec(lang);
  if (parts === null) return undefined;
  const territory = parts[2]?.toUpperCase() ?? (parts[1] === "fr" ? "FR" : parts[1] === "en" ? "US" : undefined);
  return territory === undefined ? undefined : `${parts[1]}_${territory}`;
}

function meta(name: string, content: string | undefined): HeadTag | undefined {
  return content === undefined || content === "" ? undefined : { name: "meta", attributes: { name, content } };
}

function property(name: string, content: string | number | undefined): HeadTag | undefined {
  return content === undefined || content === ""
    ? undefined
    : { name: "meta", attributes: { property: name, content } };
}

function link(rel: string, href: string | undefined): HeadTag | undefined {
  return href === undefined ? undefined : { name: "link", attributes: { rel, href } };
}

function listOf<Item>(value: readonly Item[] | undefined): readonly Item[] {
  return Array.isArray(value) ? value.filter((item) => item !== null && item !== undefined) : [];
}
