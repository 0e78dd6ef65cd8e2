/** A moment read from a date of the tree: epoch milliseconds and the offset it was written with. */
export interface FeedDate {
  /** Milliseconds since 1970-01-01T00:00Z. */
  time: number;
  /** Minutes east of UTC, as written. */
  offset: number;
}

const RFC_3339 =
  /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?:([Zz])|([+-])(\d\d):?(\d\d))?)?$/;

/**
 * The moment of an RFC 3339 date; a date without time is midnight UTC, one without offset is UTC.
 * `undefined` for anything else: a wrong month, 31 February, a year outside 0001 to 9999.
 */
export function feedDate(value: string | undefined): FeedDate | undefined {
  if (typeof value !== "string" || value.length > 40) return undefined;
  const match = RFC_3339.exec(value);
  if (match === null) return undefined;
  const [, year, month, day, hour = 0, minute = 0, second = 0, , sign, hours = 0, minutes = 0] = match;
  const offset = (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  if (Number(year) < 1 || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60 || Math.abs(offset) > 14 * 60)
    return undefined;
  const midnight = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
  // Engines may read 31 February as a day of March.
  if (Number.isNaN(midnight) || new Date(midnight).getUTCDate() !== Number(day)) return undefined;
  const seconds = Number(hour) * 3600 + Number(minute) * 60 + Math.min(Number(second), 59);
  return { time: midnight + seconds * 1000 - offset * 60_000, offset };
}

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * The date in the form of RSS, with the offset it was written with: `Wed, 03 Jul 2024 15:04:00 +0200`.
 *
 * Source: RFC 822 with the four-digit years of RFC 2822.
 */
export function rfc822Date(date: FeedDate): string {
  const local = new Date(date.time + date.offset * 60_000);
  const day = `${DAYS[local.getUTCDay()]}, ${two(local.getUTCDate())} ${MONTHS[local.getUTCMonth()]} ${four(local.getUTCFullYear())}`;
  return `${day} ${two(local.getUTCHours())}:${two(local.getUTCMinutes())}:${two(local.getUTCSeconds())} ${offsetOf(date, "")}`;
}

/** The date in the form of Atom, JSON Feed and sitemaps: `2024-07-03T15:04:00+02:00`. Source: RFC 3339. */
export function rfc3339Date(date: FeedDate): string {
  const local = new Date(date.time + date.offset * 60_000);
  const day = `${four(local.getUTCFullYear())}-${two(local.getUTCMonth() + 1)}-${two(local.getUTCDate())}`;
  const zone = date.offset === 0 ? "Z" : offsetOf(date, ":");
  return `${day}T${two(local.getUTCHours())}:${two(local.getUTCMinutes())}:${two(local.getUTCSeconds())}${zone}`;
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
const four = (value: number): string => String(value).padStart(4, "0");
