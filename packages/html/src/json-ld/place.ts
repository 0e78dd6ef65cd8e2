import type { Place } from "@marbre/schema";
import type { PageFacts } from "../page/page-facts.js";
import type { JsonLdNode } from "./json-ld.js";

/** A place by its name, with its point on earth where that is known. */
export function place(given: Place | undefined, facts: PageFacts): JsonLdNode | undefined {
  const name = facts.line(given?.name);
  if (given === undefined || name === undefined) return undefined;
  const { latitude, longitude } = given.geo ?? {};
  const hasPoint = typeof latitude === "number" && typeof longitude === "number";
  return {
    "@type": "Place",
    name,
    sameAs: facts.absolute(given.uri),
    geo: hasPoint ? { "@type": "GeoCoordinates", latitude, longitude } : undefined,
    address:
      given.country === undefined ? undefined : { "@type": "PostalAddress", addressCountry: facts.line(given.country) },
  };
}
