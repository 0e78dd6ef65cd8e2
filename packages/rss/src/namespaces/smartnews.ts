import type { Channel } from "../channel.js";
import { parentElement, textElement } from "../xml/element.js";
import type { Namespace } from "./namespace.js";

/** Source: SmartNews, SmartFormat 2.1 specification. */
export const smartnews: Namespace = { prefix: "snf", uri: "http://www.smartnews.be/snf" };

/** The channel's logo, 700 × 100 pixels, as SmartFormat wants it. */
export function snfLogo(channel: Channel): string {
  return parentElement("snf:logo", textElement("url", channel.logo));
}
