import type { Article } from "@marbre/schema";
import type { PageFacts } from "../page/page-facts.js";
import type { JsonLdNode } from "./json-ld.js";
import { organization } from "./people.js";

/** Whose it is, on what terms, where it came out first and who paid. */
export function rights(article: Article, facts: PageFacts): JsonLdNode {
  const { rights: given, syndicatedFrom, sponsorship, revision } = article.meta ?? {};
  return {
    version: facts.line(revision),
    copyrightHolder: organization({ name: given?.holder }, facts),
    copyrightNotice: facts.line(given?.notice),
    copyrightYear: typeof given?.year === "number" ? given.year : undefined,
    license: isUrl(given?.license) ? facts.absolute(given?.license) : undefined,
    isBasedOn: facts.absolute(syndicatedFrom?.url),
    sponsor: organization({ name: sponsorship?.sponsor, url: sponsorship?.url }, facts),
  };
}

function isUrl(value: unknown): boolean {
  return typeof value === "string" && /^https?:\/\//i.test(value);
}
