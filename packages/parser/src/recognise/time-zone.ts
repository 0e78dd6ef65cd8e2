/** A date and time as copy writes it: local, without a zone. `month` and `day` start at 1. */
export interface LocalTime {
  year: number;
  month: number;
  day: number;
  hour?: number | undefined;
  minute?: number | undefined;
  second?: number | undefined;
}

type Rule = "none" | "eu" | "us";

/** Zones whose offsets are computed: standard offset in minutes and the rule of their summer time. */
const ZONES: Readonly<Record<string, readonly [number, Rule]>> = {
  UTC: [0, "none"],
  GMT: [0, "none"],
  "Etc/UTC": [0, "none"],
  "Europe/Paris": [60, "eu"],
  "Europe/Brussels": [60, "eu"],
  "Europe/Zurich": [60, "eu"],
  "Europe/Luxembourg": [60, "eu"],
  "Europe/Monaco": [60, "eu"],
  "Europe/Berlin": [60, "eu"],
  "Europe/Madrid": [60, "eu"],
  "Europe/Rome": [60, "eu"],
  "Europe/Amsterdam": [60, "eu"],
  "Europe/Vienna": [60, "eu"],
  "Europe/London": [0, "eu"],
  "Europe/Dublin": [0, "eu"],
  "Europe/Lisbon": [0, "eu"],
  "America/Montreal": [-300, "us"],
  "America/Toronto": [-300, "us"],
  "America/New_York": [-300, "us"],
  "America/Moncton": [-240, "us"],
  "America/Halifax": [-240, "us"],
  "America/Martinique": [-240, "none"],
  "America/Guadeloupe": [-240, "none"],
  "America/Cayenne": [-180, "none"],
  "Africa/Dakar": [0, "none"],
  "Africa/Abidjan": [0, "none"],
  "Africa/Algiers": [60, "none"],
  "Indian/Reunion": [240, "none"],
  "Pacific/Noumea": [660, "none"],
  "Pacific/Tahiti": [-600, "none"],
};

/**
 * The RFC 3339 date and time, with offset, of a local time in a zone; midnight when no hour is known.
 *
 * `{ 2024, 11, 27, 15, 4 }` in Europe/Paris → `2024-11-27T15:04:00+01:00`
 *
 * Summer time of the zones that keep the European Union's rule (1996 on: last Sunday of March to last Sunday of October
 * at 1:00 UTC, directive 2000/84/EC) or that of North America (2007 on) is computed; other zones and earlier years ask
 * `Intl`. An hour that the spring change skips is read with the offset before it. Throws a RangeError for an unknown zone.
 */
export function toRfc3339(local: LocalTime, timeZone: string): string {
  return withOffset(local, offsetMinutes(local, timeZone));
}

/** The RFC 3339 date and time of a local time at a known offset from UTC, in minutes. */
export function withOffset(local: LocalTime, offset: number): string {
  const sign = offset < 0 ? "-" : "+";
  const distance = Math.abs(offset);
  return `${isoDate(local)}T${two(local.hour ?? 0)}:${two(local.minute ?? 0)}:${two(local.second ?? 0)}${sign}${two(
    Math.floor(distance / 60),
  )}:${two(distance % 60)}`;
}

/** The RFC 3339 full date (`2024-11-27`) of a local time. */
export function isoDate(local: LocalTime): string {
  return `${String(local.year).padStart(4, "0")}-${two(local.month)}-${two(local.day)}`;
}

/** Minutes east of UTC in a zone at a local time. Throws a RangeError for a zone neither computed nor known to `Intl`. */
export function offsetMinutes(local: LocalTime, timeZone: string): number {
  const zone = Object.hasOwn(ZONES, timeZone) ? ZONES[timeZone] : undefined;
  if (zone === undefined) return offsetByIntl(local, timeZone);
  const [standard, rule] = zone;
  if (rule === "none") return standard;
  if (rule === "eu") {
    if (local.year < 1996) return offsetByIntl(local, timeZone);
    const utc = utcMinutes(local) - standard;
    const start = dayNumber(local.year, 3, lastSunday(local.year, 3)) * 1440 + 60;
    const end = dayNumber(local.year, 10, lastSunday(local.year, 10)) * 1440 + 60;
    return utc >= start && utc - 60 < end ? standard + 60 : standard;
  }
  if (local.year < 2007) return offsetByIntl(local, timeZone);
  const wall = utcMinutes(local);
  const start = dayNumber(local.year, 3, firstSunday(local.year, 3) + 7) * 1440 + 120;
  const end = dayNumber(local.year, 11, firstSunday(local.year, 11)) * 1440 + 120;
  return wall >= start && wall < end ? standard + 60 : standard;
}

/** Whether a name is an IANA time zone: one whose offsets are computed, or one that `Intl` knows. */
export function isTimeZone(name: string): boolean {
  if (Object.hasOwn(ZONES, name)) return true;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}

/** Days since 1970-01-01 of a date of the Gregorian calendar. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month - 1, day) / 86_400_000);
}

/** The date a number of days after 1970-01-01. */
export function dateOfDay(days: number): { year: number; month: number; day: number } {
  const date = new Date(days * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Day of the week, 0 for Sunday. */
export function weekday(days: number): number {
  return (((days + 4) % 7) + 7) % 7;
}

/** Whether the calendar has this date. */
export function dateExists(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The last Sunday of March or October, which have 31 days. */
function lastSunday(year: number, month: 3 | 10): number {
  return 31 - weekday(dayNumber(year, month, 31));
}

function firstSunday(year: number, month: number): number {
  return 1 + ((7 - weekday(dayNumber(year, month, 1))) % 7);
}

function utcMinutes(local: LocalTime): number {
  return dayNumber(local.year, local.month, local.day) * 1440 + (local.hour ?? 0) * 60 + (local.minute ?? 0);
}

function offsetByIntl(local: LocalTime, timeZone: string): number {
  const wall = utcMinutes(local);
  const formatter = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  });
  const offsetAt = (utc: number): number => {
    const parts: Record<string, number> = {};
    for (const part of formatter.formatToParts(new Date(utc * 60_000))) parts[part.type] = Number(part.value);
    const { year = 1970, month = 1, day = 1, hour = 0, minute = 0 } = parts;
    return utcMinutes({ year, month, day, hour, minute }) - utc;
  };
  const guess = offsetAt(wall);
  return offsetAt(wall - guess);
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
