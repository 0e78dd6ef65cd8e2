import type { Channel } from "../channel.js";
import { emptyElement, textElement } from "../xml/element.js";
import type { Namespace } from "./namespace.js";

/** Source: Feedly, « How to optimize your RSS feed ». */
export const webfeeds: Namespace = { prefix: "webfeeds", uri: "http://webfeeds.org/rss/1.0" };

/** Cover, icon, logo, colour and analytics of the channel in Feedly. */
export function webfeedsElements(channel: Channel): string {
  const {
    cover = channel.image?.url,
    icon = channel.icon,
    logo = channel.logo,
    accentColor,
    analytics,
  } = channel.webfeeds ?? {};
  let elements = cover === undefined ? "" : emptyElement("webfeeds:cover", { image: cover });
  elements +=
    textElement("webfeeds:icon", icon) +
    textElement("webfeeds:logo", logo) +
    textElement("webfeeds:accentColor", accentColor);
  if (analytics !== undefined)
    elements += emptyElement("webfeeds:analytics", { id: analytics, engine: "GoogleAnalytics" });
  return elements + emptyElement("webfeeds:related", { layout: "card", target: "browser" });
}
