import type { Channel } from "./channel.js";
import { rfc3339Date } from "./dates/feed-date.js";
import type { FeedItem } from "./item.js";
import type { Report } from "./problems.js";
import type { Profile } from "./profiles/profile.js";
import { shorterSide } from "./profiles/profile.js";

const DAY = 86_400_000;

/** Reports what of an item a platform does not take. `bytes` is the size of the item as written. */
export function checkItem(
  item: FeedItem,
  bytes: number,
  profile: Profile,
  now: number | undefined,
  report: Report,
): void {
  const about = { profile: profile.title, article: item.name };
  const image = item.media.find(({ isDefault }) => isDefault);
  for (const field of profile.itemFields) {
    const value = field === "image" ? image : item[field];
    if (value === undefined || value === "" || (Array.isArray(value) && value.length === 0))
      report("feed-field-missing", { ...about, field });
  }
  for (const [field, range] of [
    ["title", profile.titleLength],
    ["summary", profile.summaryLength],
  ] as const) {
    const length = item[field].length;
    if (range !== undefined && length > 0 && (length < range[0] || length > range[1])) {
      report("feed-field-length", { ...about, field, length, least: range[0], most: mostOf(range) });
    }
  }
  if (profile.itemBytes !== undefined && bytes > profile.itemBytes) {
    report("feed-item-too-large", { ...about, length: bytes, most: profile.itemBytes });
  }
  if (
    profile.ageInDays !== undefined &&
    now !== undefined &&
    item.published !== undefined &&
    now - item.published.time > profile.ageInDays * DAY
  ) {
    report("feed-item-too-old", { ...about, days: profile.ageInDays, date: rfc3339Date(item.published) });
  }
  const side = image === undefined ? undefined : shorterSide(image);
  if (profile.imageSide !== undefined && image !== undefined && side !== undefined && side < profile.imageSide) {
    report("feed-image-too-small", { profile: profile.title, url: image.url, least: profile.imageSide, length: side });
  }
}

/** Reports what of a channel a platform does not take. */
export function checkChannelFor(channel: Channel, profile: Profile, report: Report): void {
  for (const field of profile.channelFields ?? []) {
    if (channel[field] === undefined) report("feed-channel-field-missing", { profile: profile.title, field });
  }
  const range = profile.channelDescriptionLength;
  const { length } = channel.description;
  if (range !== undefined && (length < range[0] || length > range[1])) {
    report("feed-channel-description-length", { profile: profile.title, length, least: range[0], most: mostOf(range) });
  }
  if (profile.languageRegion === true && !channel.lang.includes("-")) {
    report("feed-lang-without-region", { profile: profile.title, lang: channel.lang });
  }
}

/** Reports a feed with more bytes or items than a platform takes. */
export function checkFeed(bytes: number, items: number, profile: Profile, report: Report): void {
  if (profile.feedBytes !== undefined && bytes > profile.feedBytes) {
    report("feed-too-large", { profile: profile.title, length: bytes, most: profile.feedBytes });
  }
  if (profile.items !== undefined && items > profile.items) {
    report("feed-too-many-items", { profile: profile.title, length: items, most: profile.items });
  }
}

/** The upper end of a range, in words where there is none. */
function mostOf(range: readonly [number, number]): number | string {
  return Number.isFinite(range[1]) ? range[1] : "∞";
}
