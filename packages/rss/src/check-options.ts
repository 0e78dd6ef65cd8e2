import { absoluteUrl } from "./absolute-url.js";
import type { Channel, FeedOptions } from "./channel.js";
import { feedDate } from "./dates/feed-date.js";
import { profiles } from "./profiles/index.js";
import type { Profile } from "./profiles/profile.js";
import { legal, legalText } from "./xml/legal-text.js";

/** The channel with legal text and URIs; throws a `TypeError` that names what was expected where a field is missing or wrong. */
export function checkChannel(channel: Channel): Channel {
  if (typeof channel !== "object" || channel === null)
    throw new TypeError(`channel: received ${String(channel)}, expected an object`);
  for (const field of ["title", "description", "lang"] as const) {
    if (typeof channel[field] !== "string" || legalText(channel[field]).trim() === "") {
      throw new TypeError(`channel.${field}: received ${JSON.stringify(channel[field])}, expected a text`);
    }
  }
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,4}$/i.test(channel.lang)) {
    throw new TypeError(
      `channel.lang: received ${JSON.stringify(channel.lang)}, expected a language tag such as "fr" or "fr-CA"`,
    );
  }
  const clean = { ...legal(channel), url: uri(channel.url, "url"), feedUrl: uri(channel.feedUrl, "feedUrl") };
  for (const field of ["hub", "next", "previous", "first", "last", "icon", "logo", "stylesheet"] as const) {
    if (channel[field] !== undefined) clean[field] = uri(channel[field], field, channel.url);
  }
  if (channel.image !== undefined)
    clean.image = { ...clean.image, url: uri(channel.image.url, "image.url", channel.url) };
  if (channel.dateModified !== undefined && feedDate(channel.dateModified) === undefined) {
    throw new TypeError(
      `channel.dateModified: received ${JSON.stringify(channel.dateModified)}, expected an RFC 3339 date`,
    );
  }
  if (channel.ttl !== undefined && !(Number.isInteger(channel.ttl) && channel.ttl > 0)) {
    throw new TypeError(`channel.ttl: received ${String(channel.ttl)}, expected a whole number of minutes`);
  }
  return clean;
}

/** Options as the writers of feeds see them. */
export interface CheckedOptions {
  /** Milliseconds since the epoch of `options.now`. */
  now: number | undefined;
  profile: Profile | undefined;
}

/** Reads the options that can be wrong; throws a `TypeError` that names what was expected. */
export function checkOptions(options: FeedOptions): CheckedOptions {
  if (typeof options !== "object" || options === null)
    throw new TypeError(`options: received ${String(options)}, expected an object`);
  const { content, excerpt, profile } = options;
  if (content !== undefined && !["full", "excerpt", "summary"].includes(content)) {
    throw new TypeError(`content: received ${JSON.stringify(content)}, expected "full", "excerpt" or "summary"`);
  }
  if (excerpt !== undefined && !(Number.isInteger(excerpt) && excerpt > 0)) {
    throw new TypeError(`excerpt: received ${String(excerpt)}, expected a whole number of paragraphs`);
  }
  if (profile !== undefined && !Object.hasOwn(profiles, profile)) {
    throw new TypeError(
      `profile: received ${JSON.stringify(profile)}, expected one of ${Object.keys(profiles).join(", ")}`,
    );
  }
  for (const name of ["url", "body", "enclosure", "resolveUrl", "resolveImage", "onProblem"] as const) {
    if (options[name] !== undefined && typeof options[name] !== "function") {
      throw new TypeError(`${name}: received ${String(options[name])}, expected a function`);
    }
  }
  return {
    now: options.now === undefined ? undefined : momentOf(options.now),
    profile: profile === undefined ? undefined : profiles[profile],
  };
}

/** Epoch milliseconds of a `now`; throws a `TypeError` where it is no moment. */
export function momentOf(now: string | Date): number {
  const time = now instanceof Date ? now.getTime() : feedDate(now)?.time;
  if (time === undefined || Number.isNaN(time))
    throw new TypeError(`now: received ${String(now)}, expected a Date or an RFC 3339 date`);
  return time;
}

function uri(url: string | undefined, field: string, base?: string): string {
  const absolute = absoluteUrl(url, base);
  if (absolute === undefined)
    throw new TypeError(
      `channel.${field}: received ${JSON.stringify(url)}, expected an absolute http or https address`,
    );
  return absolute;
}
