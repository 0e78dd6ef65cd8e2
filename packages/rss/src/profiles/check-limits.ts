import { rfc3339Date } from "../dates/feed-date.js";
import { fieldProblems } from "../problems/field.js";
import { limitProblems } from "../problems/limits.js";
import { reporter } from "../problems/reporter.js";
import type { LimitChecks } from "./profile.js";

const DAY = 86_400_000;

/** Reports what of a feed a platform does not take. */
export const checkLimits: LimitChecks = {
  channel(profile, channel, listener) {
    const report = reporter(listener, limitProblems);
    const { title, channelFields = [], channelDescriptionLength: range, languageRegion } = profile;
    for (const field of channelFields) {
      if (channel[field] === undefined) report("feed-channel-field-missing", { profile: title, field });
    }
    const { length } = channel.description;
    if (range !== undefined && isOutside(length, range))
      report("feed-channel-description-length", { profile: title, length, ...boundsOf(range) });
    if (languageRegion === true && !channel.lang.includes("-"))
      report("feed-lang-without-region", { profile: title, lang: channel.lang });
  },

  item(profile, item, bytes, now, listener) {
    const report = reporter(listener, limitProblems);
    const { itemFields, itemBytes, ageInDays, pastOnly, imageSide } = profile;
    const about = { profile: profile.title, article: item.name };
    const image = item.media.find(({ isDefault }) => isDefault);
    for (const field of itemFields) {
      if (isEmpty(field === "image" ? image : item[field]))
        reporter(listener, fieldProblems)("feed-field-missing", { ...about, field });
    }
    for (const field of ["title", "summary"] as const) {
      const range = profile[`${field}Length`];
      const { length } = item[field];
      if (range !== undefined && length > 0 && isOutside(length, range))
        report("feed-field-length", { ...about, field, length, ...boundsOf(range) });
    }
    if (itemBytes !== undefined && bytes > itemBytes)
      report("feed-item-too-large", { ...about, length: bytes, most: itemBytes });
    const { published } = item;
    const age = now === undefined || published === undefined ? Number.NaN : now - published.time;
    const date = published === undefined ? "?" : rfc3339Date(published);
    if (ageInDays !== undefined && age > ageInDays * DAY)
      report("feed-item-too-old", { ...about, days: ageInDays, date });
    if (pastOnly === true && age < 0) report("feed-item-not-out", { ...about, date });
    const side = Math.min(image?.width ?? Number.NaN, image?.height ?? Number.NaN);
    if (imageSide !== undefined && image !== undefined && side < imageSide)
      report("feed-image-too-small", { profile: profile.title, url: image.url, least: imageSide, length: side });
  },

  feed({ title, feedBytes, items: most }, bytes, items, listener) {
    const report = reporter(listener, limitProblems);
    if (feedBytes !== undefined && bytes > feedBytes)
      report("feed-too-large", { profile: title, length: bytes, most: feedBytes });
    if (most !== undefined && items > most) report("feed-too-many-items", { profile: title, length: items, most });
  },
};

function isEmpty(value: unknown): boolean {
  return value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}

function isOutside(length: number, [least, most]: readonly [number, number]): boolean {
  return length < least || length > most;
}

/** The ends of a range as messages tell them; in words where there is no upper one. */
function boundsOf([least, most]: readonly [number, number]): { least: number; most: number | string } {
  return { least, most: Number.isFinite(most) ? most : "∞" };
}
