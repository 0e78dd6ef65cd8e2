import type { Namespace } from "./namespace.js";

/** Source: RSS 1.0 module Content, as every reader takes it in RSS 2.0. */
export const content: Namespace = { prefix: "content", uri: "http://purl.org/rss/1.0/modules/content/" };

/** What stands around the body of an item, which is HTML as CDATA. */
export const CONTENT_START = "<content:encoded><![CDATA[";
export const CONTENT_END = "]]></content:encoded>\n";
