import type { Channel } from "./channel.js";
import type { FeedDate } from "./dates/feed-date.js";
import { feedDate, rfc822Date } from "./dates/feed-date.js";
import { atom } from "./namespaces/atom.js";
import { content } from "./namespaces/content.js";
import { dublinCore } from "./namespaces/dublin-core.js";
import { media } from "./namespaces/media.js";
import { webfeeds } from "./namespaces/webfeeds.js";
import type { Profile } from "./profiles/profile.js";
import { parentElement, plainElement, textElement } from "./xml/element.js";
import { escapeXml } from "./xml/escape-xml.js";

/** What stands behind the last item. */
export const RSS_END = "</channel>\n</rss>\n";

/** Everything before the first item. `newest` is when the newest article came out, where the whole list is known. */
export function rssStart(channel: Channel, profile: Profile | undefined, newest: FeedDate | undefined): string {
  const namespaces = new Set([atom, content, dublinCore, media, ...(profile?.namespaces ?? [])]);
  if (channel.webfeeds !== undefined) namespaces.add(webfeeds);

  let xml = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (channel.stylesheet !== undefined)
    xml += `<?xml-stylesheet type="text/xsl" href="${escapeXml(channel.stylesheet)}"?>\n`;
  xml += '<rss version="2.0"';
  for (const { prefix, uri } of namespaces) xml += ` xmlns:${prefix}="${uri}"`;
  xml += `>\n<channel>\n${plainElement("title", channel.title)}${textElement("link", channel.url)}`;
  xml += plainElement("description", channel.description);
  const changed = feedDate(channel.dateModified) ?? newest;
  for (const namespace of namespaces) xml += namespace.channel?.(channel, changed) ?? "";
  xml += textElement("language", channel.lang);
  xml += plainElement("copyright", channel.copyright);
  xml += textElement("managingEditor", channel.managingEditor) + textElement("webMaster", channel.webMaster);
  if (changed !== undefined) xml += textElement("lastBuildDate", rfc822Date(changed));
  for (const category of channel.categories ?? []) xml += plainElement("category", category);
  xml += textElement("generator", channel.generator);
  xml += textElement("ttl", channel.ttl);
  return xml + imageElement(channel);
}

/** RSS 2.0 takes pictures of 144 × 400 pixels at the most; larger sizes are left out, readers find them. */
function imageElement(channel: Channel): string {
  const { image } = channel;
  if (image === undefined) return "";
  let xml =
    textElement("url", image.url) +
    plainElement("title", image.title ?? channel.title) +
    textElement("link", image.link ?? channel.url);
  if (image.width !== undefined && image.width <= 144) xml += textElement("width", image.width);
  if (image.height !== undefined && image.height <= 400) xml += textElement("height", image.height);
  return parentElement("image", xml);
}
