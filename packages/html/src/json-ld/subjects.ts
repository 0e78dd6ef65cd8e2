import type { Article } from "@marbre/schema";
import type { PageFacts } from "../page/page-facts.js";
import { items } from "./items.js";
import type { JsonLdNode } from "./json-ld.js";

const TYPES: Readonly<Record<string, string>> = {
  person: "Person",
  organization: "Organization",
  place: "Place",
  event: "Event",
  work: "CreativeWork",
  product: "Product",
};

/** What an article is about, and who and what it names. */
export function subjects(article: Article, facts: PageFacts): JsonLdNode {
  const result: { about: JsonLdNode[]; mentions: JsonLdNode[] } = { about: [], mentions: [] };
  for (const { name, uri, rel } of items(article.meta?.subjects)) {
    const thing = named("Thing", name, uri, facts);
    if (thing !== undefined) result[rel === "mentions" ? "mentions" : "about"].push(thing);
  }
  for (const { type, name, uri, rel } of items(article.meta?.entities)) {
    const thing = named(Object.hasOwn(TYPES, type) ? (TYPES[type] as string) : "Thing", name, uri, facts);
    if (thing !== undefined) result[rel === "about" ? "about" : "mentions"].push(thing);
  }
  return result;
}

function named(type: string, name: unknown, uri: unknown, facts: PageFacts): JsonLdNode | undefined {
  const printed = facts.line(name);
  if (printed === undefined) return undefined;
  const isWeb = typeof uri === "string" && /^https?:\/\//i.test(uri);
  return { "@type": type, name: printed, sameAs: isWeb ? facts.absolute(uri) : undefined };
}
