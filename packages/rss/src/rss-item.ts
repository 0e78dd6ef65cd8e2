import type { FeedDate } from "./dates/feed-date.js";
import { rfc822Date } from "./dates/feed-date.js";
import type { FeedItem } from "./item.js";
import { legalContent } from "./item.js";
import { CONTENT_END, CONTENT_START } from "./namespaces/content.js";
import { dcCreator } from "./namespaces/dublin-core.js";
import { mediaContent } from "./namespaces/media.js";
import type { Profile } from "./profiles/profile.js";
import { emptyElement, plainElement, textElement } from "./xml/element.js";
import { cdataText } from "./xml/escape-xml.js";
import type { GrowingBytes } from "./xml/growing-bytes.js";

/**
 * Writes the `<item>` of RSS 2.0. Its date stands before any text that a writer chose, where {@link itemDate} finds it. The
 * body goes straight to the bytes: joined to the rest first, it would be copied twice.
 */
export function writeItem(item: FeedItem, profile: Profile | undefined, bytes: GrowingBytes): void {
  let xml = "<item>\n";
  if (item.published !== undefined) xml += textElement("pubDate", rfc822Date(item.published));
  for (const namespace of profile?.namespaces ?? []) xml += namespace.item?.(item) ?? "";
  xml += plainElement("title", item.title);
  xml += textElement("link", item.link);
  xml += textElement("guid", item.guid, { isPermaLink: String(item.permalink) });
  xml += dcCreator(item);
  xml += categories(item, profile);
  xml += textElement("description", item.summary);
  if (item.content !== "") {
    bytes.write(`${xml}${CONTENT_START}`);
    writeBody(item, bytes);
    xml = CONTENT_END;
  }
  if (item.enclosure !== undefined) xml += emptyElement("enclosure", { ...item.enclosure });
  for (const medium of item.media) xml += mediaContent(medium);
  bytes.write(`${xml}</item>\n`);
}

/** Bodies are long and nearly always legal: their bytes tell whether there is anything to repair. */
function writeBody(item: FeedItem, bytes: GrowingBytes): void {
  const start = bytes.length;
  bytes.write(cdataText(item.content));
  if (!bytes.isSuspect(start)) return;
  bytes.cut(start);
  bytes.write(cdataText(legalContent(item)));
}

function categories(item: FeedItem, profile: Profile | undefined): string {
  if (profile?.joinedCategories)
    return plainElement("category", item.categories.map(({ name }) => name.replaceAll(",", " ")).join(","));
  let xml = "";
  for (const { name, domain } of item.categories)
    xml += plainElement("category", name, domain === undefined ? undefined : { domain });
  return xml;
}

const DATE = /^<item>\n<pubDate>([^<]{1,40}([+-])(\d{2})(\d{2}))<\/pubDate>/;

/** When an item of {@link writeItem} was published, read from its bytes. */
export function itemDate(bytes: Uint8Array): FeedDate | undefined {
  const match = DATE.exec(new TextDecoder().decode(bytes.subarray(0, 80)));
  if (match === null) return undefined;
  const offset = (match[2] === "-" ? -1 : 1) * (Number(match[3]) * 60 + Number(match[4]));
  return { time: Date.parse(match[1] as string), offset };
}

/** Whether bytes begin as an item of {@link writeItem} does. */
export function isItem(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 7)) === "<item>\n";
}
