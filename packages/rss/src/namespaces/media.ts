import type { FeedMedium } from "../item.js";
import { emptyElement, parentElement, plainElement, textElement } from "../xml/element.js";
import type { Namespace } from "./namespace.js";

/** Source: Media RSS 1.5.1 (RSS Advisory Board); only the elements of 1.0, which validators know. */
export const media: Namespace = { prefix: "media", uri: "http://search.yahoo.com/mrss/" };

/** One medium of an item with its caption and credits; credits use the roles of the European Broadcasting Union. */
export function mediaContent(medium: FeedMedium): string {
  const attributes = {
    url: medium.url,
    fileSize: medium.fileSize,
    type: medium.type,
    medium: medium.medium,
    isDefault: medium.isDefault ? "true" : undefined,
    duration: medium.duration,
    height: medium.height,
    width: medium.width,
  };
  let details = plainElement("media:title", medium.title, { type: "plain" });
  details += plainElement("media:description", medium.description, { type: "plain" });
  if (medium.thumbnail !== undefined) details += emptyElement("media:thumbnail", { url: medium.thumbnail });
  for (const { name, role } of medium.credits) {
    details += textElement("media:credit", name, role === undefined ? undefined : { role, scheme: "urn:ebu" });
  }
  return details === ""
    ? emptyElement("media:content", attributes)
    : parentElement("media:content", details, attributes);
}
