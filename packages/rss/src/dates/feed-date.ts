/** A moment read from a date of the tree: epoch milliseconds and the offset it was written with. */
export interface FeedDate {
  /** Milliseconds since 1970-01-01T00:00Z. */
  time: number;
  /** Minutes east of UTC, as written. */
  offset: number;
}

const RFC_3339 = /^\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:[Zz]|[+-]\d\d:?\d\d)?)?$/;

/**
 * The moment of an RFC 3339 date; a date without time is midnight UTC, one without offset is UTC.
 * `undefined` for anything else: a wrong month, 31 February, a year outside 0001 to 9999.
 */
export function feedDate(value: string | undefined): FeedDate | undefined {
  if (typeof value !== "string" || value.length > 40 || !RFC_3339.test(value)) return undefined;
  const timed = value.length > 10;
  const hour = timed ? twoDigits(value, 11) : 0;
  const minute = timed ? twoDigits(value, 14) : 0;
  const second = value.charAt(16) === ":" ? twoDigits(value, 17) : 0;
  const offset = timed ? readOffset(value) : 0;
  if (value.startsWith("0000") || hour > 23 || minute > 59 || second > 60 || Math.abs(offset) > 14 * 60)
    return undefined;
  const midnight = Date.parse(value.slice(0, 10));
  const day = twoDigits(value, 8);
  // Engines may read 31 February as a day of March.
  if (Number.isNaN(midnight) || (day > 28 && new Date(midnight).getUTCDate() !== day)) return undefined;
  const seconds = hour * 3600 + minute * 60 + Math.min(second, 59);
  return { time: midnight + seconds * 1000 - offset * 60_000, offset };
}

function twoDigits(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;
}

/** The minutes of `+02:00` or `-0330` at the end of a date with a time; 0 where it has none. */
function readOffset(date: string): number {
  const colon = date.charAt(date.length - 3) === ":" ? 1 : 0;
  const at = date.length - 5 - colon;
  const sign = date.charAt(at);
  if (sign !== "+" && sign !== "-") return 0;
  return (sign === "-" ? -1 : 1) * (twoDigits(date, at + 1) * 60 + twoDigits(date, at + 3 + colon));
}

/**
 * The date in the form of RSS, with the offset it was written with: `Wed, 03 Jul 2024 15:04:00 +0200`. Offsets that are not
 * of half hours are none to feed validators: such a date is told in UTC.
 *
 * Source: RFC 822 with the four-digit years of RFC 2822; W3C Feed Validation Service, « ProblematicalRFC822Date ».
 */
export function rfc822Date({ time, offset }: FeedDate): string {
  const date = { time, offset: offset % 30 === 0 ? offset : 0 };
  // ECMAScript prescribes this form but for the zone: `Wed, 03 Jul 2024 15:04:00 GMT`.
  return localTime(date).toUTCString().slice(0, -3) + offsetOf(date, "");
}

/** The date in the form of Atom, JSON Feed and sitemaps: `2024-07-03T15:04:00+02:00`. Source: RFC 3339. */
export function rfc3339Date(date: FeedDate): string {
  return localTime(date).toISOString().slice(0, 19) + (date.offset === 0 ? "Z" : offsetOf(date, ":"));
}

function localTime({ time, offset }: FeedDate): Date {
  return new Date(time + offset * 60_000);
}

/** The later of two dates; either may be absent. */
export function laterDate(one: FeedDate | undefined, other: FeedDate | undefined): FeedDate | undefined {
  return one === undefined || (other !== undefined && other.time > one.time) ? other : one;
}

function offsetOf(date: FeedDate, separator: string): string {
  const minutes = Math.abs(date.offset);
  return `${date.offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
}

const two = (value: number): string => String(value).padStart(2, "0");
