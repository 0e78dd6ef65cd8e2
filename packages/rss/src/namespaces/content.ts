import { markupElement } from "../xml/element.js";
import type { Namespace } from "./namespace.js";

/** Source: RSS 1.0 module Content, as every reader takes it in RSS 2.0. */
export const content: Namespace = { prefix: "content", uri: "http://purl.org/rss/1.0/modules/content/" };

/** The body of an item as HTML. */
export function contentEncoded(html: string): string {
  return markupElement("content:encoded", html);
}
