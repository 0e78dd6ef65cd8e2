import { rfc822Date } from "../dates/feed-date.js";
import { parentElement, textElement } from "../xml/element.js";
import type { Namespace } from "./namespace.js";

/**
 * The channel's logo, 700 × 100 pixels, and its date, as SmartFormat wants them.
 *
 * Source: SmartNews, SmartFormat 2.1 specification.
 */
export const smartnews: Namespace = {
  prefix: "snf",
  uri: "http://www.smartnews.be/snf",
  channel: ({ logo }, changed) =>
    (changed === undefined ? "" : textElement("pubDate", rfc822Date(changed))) +
    parentElement("snf:logo", textElement("url", logo)),
};
