import { checkFunction, checkOptions as checkHtmlOptions } from "@marbre/html";
import { absoluteUrl } from "./absolute-url.js";
import type { Channel, FeedOptions } from "./channel.js";
import { feedDate } from "./dates/feed-date.js";
import { legal, legalText } from "./xml/legal-text.js";

/** The channel with legal text and URIs; throws a `TypeError` that names what was expected where a field is missing or wrong. */
export function checkChannel(channel: Channel): Channel {
  if (typeof channel !== "object" || channel === null) misuse("channel", channel, "an object");
  for (const field of ["title", "description", "lang"] as const) {
    if (typeof channel[field] !== "string" || legalText(channel[field]).trim() === "")
      misuse(`channel.${field}`, channel[field], "a text");
  }
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,4}$/i.test(channel.lang))
    misuse("channel.lang", channel.lang, 'a language tag such as "fr" or "fr-CA"');
  const clean = { ...legal(channel), url: uri(channel.url, "url"), feedUrl: uri(channel.feedUrl, "feedUrl") };
  for (const field of ["hub", "next", "previous", "first", "last", "icon", "logo", "stylesheet"] as const) {
    if (channel[field] !== undefined) clean[field] = uri(channel[field], field, channel.url);
  }
  if (channel.image !== undefined)
    clean.image = { ...clean.image, url: uri(channel.image.url, "image.url", channel.url) };
  if (channel.dateModified !== undefined && feedDate(channel.dateModified) === undefined)
    misuse("channel.dateModified", channel.dateModified, "an RFC 3339 date");
  if (channel.ttl !== undefined && !(Number.isInteger(channel.ttl) && channel.ttl > 0))
    misuse("channel.ttl", channel.ttl, "a whole number of minutes");
  return clean;
}

/** Looks at the options that can be wrong; throws a `TypeError` that names what was expected. Gives `now` as epoch milliseconds. */
export function checkOptions(options: FeedOptions): number | undefined {
  checkFunctions(options);
  const { content, now, profile } = options;
  if (content !== undefined && !["full", "excerpt", "summary"].includes(content))
    misuse("content", content, '"full", "excerpt" or "summary"');
  if (profile !== undefined && typeof profile?.check?.item !== "function")
    misuse("profile", profile, "a profile of @marbre/rss/profiles");
  return now === undefined ? undefined : momentOf(now);
}

/** Throws a `TypeError` for options that are no object, hold a look-up that is no function or what `toHtml` would not take. */
export function checkFunctions(options: FeedOptions): void {
  checkHtmlOptions(options);
  for (const name of ["url", "body", "enclosure"] as const) checkFunction(name, options[name]);
}

/** Throws a `TypeError` for what is no iterable (or, where that is taken, no async iterable) of articles. */
export function checkArticles(articles: unknown, isAsync = false): void {
  const { [Symbol.iterator]: each, [Symbol.asyncIterator]: eachLater } = Object(articles ?? {});
  if (typeof articles === "string" || !(each || (isAsync && eachLater)))
    misuse("articles", articles, "an iterable of articles");
}

/** Epoch milliseconds of a `now`; throws a `TypeError` where it is no moment. */
export function momentOf(now: string | Date): number {
  const time = now instanceof Date ? now.getTime() : feedDate(now)?.time;
  return time === undefined || Number.isNaN(time) ? misuse("now", now, "a Date or an RFC 3339 date") : time;
}

function uri(url: string | undefined, field: string, base?: string): string {
  return absoluteUrl(url, base) ?? misuse(`channel.${field}`, url, "an absolute http or https address");
}

/** Says what a programmer gave wrongly. */
export function misuse(name: string, received: unknown, expected: string): never {
  const shown = typeof received === "string" ? JSON.stringify(received) : String(received);
  throw new TypeError(`${name}: received ${shown}, expected ${expected}`);
}
