import type { FeedItem } from "../item.js";
import { textElement } from "../xml/element.js";
import type { Namespace } from "./namespace.js";

/** Source: Dublin Core Metadata Element Set 1.1. */
export const dublinCore: Namespace = { prefix: "dc", uri: "http://purl.org/dc/elements/1.1/" };

/** Who wrote the item: one joined value, since readers that keep a single value keep the first or the last. */
export function dcCreator(item: FeedItem): string {
  return textElement("dc:creator", item.authors.map(({ name }) => name).join(", "));
}
