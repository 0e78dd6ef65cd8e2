/** A moment read from a date of the tree: epoch milliseconds and the offset it was written with. */
export interface FeedDate {
  /** Milliseconds since 1970-01-01T00:00Z. */
  time: number;
  /** Minutes east of UTC, as written. */
  offset: number;
}

/** Date, day, hour and minute, second, then sign, hours and minutes of the offset. */
const RFC_3339 =
  /^(?!0000)(\d{4}-\d\d-(\d\d))(?:[Tt ](\d\d:\d\d)(:\d\d)?(?:\.\d{1,9})?(?:[Zz]|([+-])(\d\d):?(\d\d))?)?$/;

/**
 * The moment of an RFC 3339 date; a date without time is midnight UTC, one without offset is UTC.
 * `undefined` for anything else: a wrong month, 31 February, a year outside 0001 to 9999.
 */
export function feedDate(value: string | undefined): FeedDate | undefined {
  if (typeof value !== "string") return undefined;
  const date = known.get(value) ?? read(value);
  if (known.size > MOST_KNOWN) known.clear();
  if (date !== undefined) known.set(value, date);
  return date;
}

/** Dates read before: a feed asks for each of them twice, for its item and for when the feed itself changed. */
const known = new Map<string, FeedDate>();
const MOST_KNOWN = 4096;

function read(value: string): FeedDate | undefined {
  const match = RFC_3339.exec(value);
  if (match === null) return undefined;
  const [, date, day, clock = "00:00", second = ":00", sign, hours, minutes] = match;
  const offset = sign === undefined ? 0 : Number(sign + hours) * 60 + Number(sign + minutes);
  // A leap second is told as the one before it.
  const local = Date.parse(`${date}T${clock}${second === ":60" ? ":59" : second}Z`);
  // Engines may read 31 February as a day of March, and 24:00 as the next day.
  const exists = new Date(local).getUTCDate() === Number(day) && Math.abs(offset) <= 14 * 60;
  return exists ? { time: local - offset * 60_000, offset } : undefined;
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
