import { rfc3339Date } from "../dates/feed-date.js";
import type { FeedItem } from "../item.js";
import { textElement } from "../xml/element.js";
import type { Namespace } from "./namespace.js";

/** Source: DCMI Metadata Terms. MSN takes an update by `dcterms:modified`. */
export const dublinCoreTerms: Namespace = { prefix: "dcterms", uri: "http://purl.org/dc/terms/" };

/** When the item was changed, where that is known and later than its publication. */
export function dctermsModified(item: FeedItem): string {
  return item.modified === undefined ? "" : textElement("dcterms:modified", rfc3339Date(item.modified));
}
