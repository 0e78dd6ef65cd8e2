import { rfc3339Date } from "../dates/feed-date.js";
import { textElement } from "../xml/element.js";
import type { Namespace } from "./namespace.js";

/**
 * `dcterms:modified` of an item, where that is known and later than its publication. MSN takes an update by it.
 *
 * Source: DCMI Metadata Terms.
 */
export const dublinCoreTerms: Namespace = {
  prefix: "dcterms",
  uri: "http://purl.org/dc/terms/",
  item: ({ modified }) => (modified === undefined ? "" : textElement("dcterms:modified", rfc3339Date(modified))),
};
