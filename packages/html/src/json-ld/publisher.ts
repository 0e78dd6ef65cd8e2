import type { Article } from "@marbre/schema";
import type { PageFacts } from "../page/page-facts.js";
import type { PageOptions } from "../page/page-options.js";
import type { JsonLdNode } from "./json-ld.js";
import { organization } from "./people.js";

/** Who publishes: `meta.publisher`, else the site. A logo is an `ImageObject`, as Google asks. */
export function publisher(article: Article, facts: PageFacts, { site }: PageOptions): JsonLdNode | undefined {
  const { publisher: named } = article.meta ?? {};
  const one = organization(named ?? site, facts);
  if (one === undefined) return undefined;
  const logo = facts.absolute(
    named?.logo ?? (named === undefined || named.name === site?.name ? site?.logo : undefined),
    "media",
  );
  const type = named === undefined || named.name === site?.name ? "NewsMediaOrganization" : "Organization";
  return { ...one, "@type": type, logo: logo === undefined ? undefined : { "@type": "ImageObject", url: logo } };
}
