import type { Article } from "@marbre/schema";
import { blockText, isInstant, type PageFacts } from "../page/page-facts.js";
import { printableTime } from "../printable-time.js";
import type { JsonLdNode } from "./json-ld.js";

/** The corrections of an article, wherever they stand in body or footer, as comments with their dates. */
export function corrections(article: Article, facts: PageFacts): JsonLdNode[] {
  const found: JsonLdNode[] = [];
  collect(article, facts, found, 0);
  return found;
}

function collect(node: unknown, facts: PageFacts, found: JsonLdNode[], depth: number): void {
  if (typeof node !== "object" || node === null || depth > 64) return;
  const { type, dateTime, children } = node as { type?: unknown; dateTime?: unknown; children?: unknown };
  if (type === "correction") {
    const text = facts.line(blockText(node));
    const datePublished =
      isInstant(dateTime) || (typeof dateTime === "string" && /^\d{4}-\d\d-\d\d$/.test(dateTime))
        ? printableTime(dateTime)
        : undefined;
    if (text !== undefined) found.push({ "@type": "CorrectionComment", text, datePublished });
  } else if (Array.isArray(children)) {
    for (const child of children) collect(child, facts, found, depth + 1);
  }
}
