import { emptyElement, textElement } from "../xml/element.js";
import type { Namespace } from "./namespace.js";

/**
 * Cover, icon, logo, colour and analytics of the channel in Feedly.
 *
 * Source: Feedly, « How to optimize your RSS feed ».
 */
export const webfeeds: Namespace = {
  prefix: "webfeeds",
  uri: "http://webfeeds.org/rss/1.0",
  channel(channel) {
    const {
      cover = channel.image?.url,
      icon = channel.icon,
      logo = channel.logo,
      accentColor,
      analytics,
    } = channel.webfeeds ?? {};
    return (
      (cover === undefined ? "" : emptyElement("webfeeds:cover", { image: cover })) +
      textElement("webfeeds:icon", icon) +
      textElement("webfeeds:logo", logo) +
      textElement("webfeeds:accentColor", accentColor) +
      (analytics === undefined
        ? ""
        : emptyElement("webfeeds:analytics", { id: analytics, engine: "GoogleAnalytics" })) +
      emptyElement("webfeeds:related", { layout: "card", target: "browser" })
    );
  },
};
