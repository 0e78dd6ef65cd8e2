import type { Article, Contributor } from "@marbre/schema";
import type { PageFacts } from "../page/page-facts.js";
import type { PageOptions } from "../page/page-options.js";
import { items, known } from "./items.js";
import type { JsonLdNode } from "./json-ld.js";

/** The property each role is told under. Those not named here contribute. */
const PROPERTIES: Readonly<Record<string, string>> = {
  author: "author",
  correspondent: "author",
  with: "author",
  dataJournalist: "author",
  interviewer: "author",
  translator: "translator",
  editor: "editor",
};

/**
 * Who made an article, one by one: authors, translators, editors, others. Where nobody signs, agencies are the author, else the
 * publication.
 */
export function people(article: Article, facts: PageFacts, { site }: PageOptions): JsonLdNode {
  const result: Record<string, JsonLdNode[]> = { author: [], contributor: [], translator: [], editor: [] };
  for (const contributor of items(article.meta?.contributors)) {
    const one = person(contributor, facts);
    const property = Object.hasOwn(PROPERTIES, contributor.role)
      ? (PROPERTIES[contributor.role] as string)
      : "contributor";
    if (one !== undefined) result[property]?.push(one);
  }
  const agencies = known(article.meta?.sources, (source) => organization(source, facts));
  const house = organization(article.meta?.publisher ?? site, facts);
  const { author = [], ...others } = result;
  const signers = author.length > 0 ? author : agencies.length > 0 ? agencies : house === undefined ? [] : [house];
  return { author: signers, ...others, sourceOrganization: agencies };
}

function person(contributor: Contributor, facts: PageFacts): JsonLdNode | undefined {
  const name = facts.line(contributor.name);
  if (name === undefined) return undefined;
  const affiliation = facts.line(contributor.affiliation);
  return {
    "@type": "Person",
    name,
    url: facts.absolute(contributor.url),
    jobTitle: facts.line(contributor.jobTitle),
    image: facts.absolute(contributor.image, "media"),
    affiliation: affiliation === undefined ? undefined : { "@type": "Organization", name: affiliation },
    sameAs: known(contributor.sameAs, (url) => facts.absolute(url)),
  };
}

/** An organization known by its name and address. */
export function organization(
  given: { readonly name?: unknown; readonly url?: unknown } | undefined,
  facts: PageFacts,
): JsonLdNode | undefined {
  const name = facts.line(given?.name);
  return name === undefined ? undefined : { "@type": "Organization", name, url: facts.absolute(given?.url) };
}
