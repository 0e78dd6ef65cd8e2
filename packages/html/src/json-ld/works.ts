import type { Article, Translation } from "@marbre/schema";
import type { PageFacts } from "../page/page-facts.js";
import { known } from "./items.js";
import type { JsonLdNode } from "./json-ld.js";

/** The series an article belongs to. */
export function series(article: Article, facts: PageFacts): JsonLdNode | undefined {
  const { series: given } = article.meta ?? {};
  const name = facts.line(given?.name);
  return name === undefined ? undefined : { "@type": "CreativeWorkSeries", name, url: facts.absolute(given?.url) };
}

/** The same article in other languages. */
export function translations(article: Article, facts: PageFacts): JsonLdNode {
  const { translationOf, translations: others } = article.meta ?? {};
  return {
    workTranslation: known(others, (one) => work(one, facts)),
    translationOfWork: work(translationOf, facts),
  };
}

function work(given: Translation | undefined, facts: PageFacts): JsonLdNode | undefined {
  const url = facts.absolute(given?.url);
  return url === undefined ? undefined : { "@type": "CreativeWork", inLanguage: facts.line(given?.lang), url };
}
