import { readMonth, readShortWeekday, readWeekday } from "./calendar.js";
import { codeAt, isDigit, isLetter } from "./characters.js";
import type { RecogniseContext } from "./recognition.js";
import {
  dateExists,
  dateOfDay,
  dayNumber,
  isoDate,
  type LocalTime,
  offsetMinutes,
  toRfc3339,
  weekday,
  withOffset,
} from "./time-zone.js";

/** A date, perhaps with an hour, read somewhere in a line. */
export interface DateExpression {
  /** Index after the expression. */
  end: number;
  /** What is known of it; absent for a relative or yearless date without anything to count from. */
  local?: LocalTime;
  /** Offset from UTC in minutes, when the copy names a zone. */
  offset?: number;
  /** How it is written. */
  kind: "absolute" | "yearless" | "relative";
}

/** RFC 3339 date and time of an expression: midnight without an hour, the context's zone without a zone of its own. */
export function expressionDateTime(expression: DateExpression, context: RecogniseContext): string | undefined {
  const { local, offset } = expression;
  if (local === undefined) return undefined;
  return offset === undefined ? toRfc3339(local, context.timeZone) : withOffset(local, offset);
}

/** What a `time` element may hold: the full date, or date and time with offset when an hour is written. */
export function expressionTime(expression: DateExpression, context: RecogniseContext): string | undefined {
  const { local } = expression;
  if (local === undefined) return undefined;
  return local.hour === undefined ? isoDate(local) : expressionDateTime(expression, context);
}

/**
 * The date at `index` of a folded text: `27/11/2024 à 15h04`, `mercredi 27 nov. 2024`, `1er juillet 2024`,
 * `2024-11-27T15:04:00Z`, `12.03.2024, 06h00`, `il y a 6 heures`, `hier à 18 h 10`, `27 novembre`.
 *
 * A numeric date needs three parts; a day that the calendar lacks is no date.
 */
export function readDate(folded: string, index: number, context: RecogniseContext): DateExpression | undefined {
  const code = codeAt(folded, index);
  if (isDigit(code))
    return readIsoDate(folded, index) ?? readNumericDate(folded, index) ?? readLetterDate(folded, index, context);
  if (code === 0x70 && folded.startsWith("premier ", index)) return readLetterDate(folded, index, context);
  if (code < 0x61 || code > 0x76) return undefined;
  return (
    readRelativeDate(folded, index, context) ??
    readAfterWeekday(folded, index, context) ??
    readMonthFirst(folded, index)
  );
}

/** « mars 2, 2018 »: the order of English, which software for blogs writes in French as well. */
function readMonthFirst(folded: string, index: number): DateExpression | undefined {
  const month = isLetter(codeAt(folded, index - 1)) ? undefined : readMonth(folded, index);
  if (month === undefined) return undefined;
  const at = skipSpaces(folded, month.end);
  const end = digitsEnd(folded, at, 2);
  if (end === at || at === month.end || codeAt(folded, end) !== 0x2c) return undefined;
  const yearAt = skipSpaces(folded, end + 1);
  const year = readNumber(folded, yearAt, 4, 4);
  const day = Number(folded.slice(at, end));
  if (year === undefined || year < 1000 || !dateExists(year, month.value, day)) return undefined;
  return withClock(folded, yearAt + 4, { year, month: month.value, day });
}

function readAfterWeekday(folded: string, index: number, context: RecogniseContext): DateExpression | undefined {
  const day = readWeekday(folded, index) ?? readShortWeekday(folded, index);
  if (day === undefined) return undefined;
  let at = day.end;
  if (codeAt(folded, at) === 0x2c) at++;
  at = skipSpaces(folded, at);
  if (folded.startsWith("le ", at)) at += 3;
  if (!isDigit(codeAt(folded, at)) && !folded.startsWith("premier ", at)) return undefined;
  return readNumericDate(folded, at) ?? readLetterDate(folded, at, context);
}

function readIsoDate(folded: string, index: number): DateExpression | undefined {
  if (codeAt(folded, index + 4) !== 0x2d || codeAt(folded, index + 7) !== 0x2d) return undefined;
  const year = readNumber(folded, index, 4, 4);
  const month = readNumber(folded, index + 5, 2, 2);
  const day = readNumber(folded, index + 8, 2, 2);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (!dateExists(year, month, day)) return undefined;
  const end = index + 10;
  if (isDigit(codeAt(folded, end))) return undefined;
  const date: LocalTime = { year, month, day };
  const separator = codeAt(folded, end);
  if (separator !== 0x74 && separator !== 0x20) return { end, local: date, kind: "absolute" };
  return withClock(folded, end, date);
}

function readNumericDate(folded: string, index: number): DateExpression | undefined {
  const dayEnd = digitsEnd(folded, index, 2);
  const separator = codeAt(folded, dayEnd);
  if (dayEnd === index || (separator !== 0x2f && separator !== 0x2e && separator !== 0x2d)) return undefined;
  const monthEnd = digitsEnd(folded, dayEnd + 1, 2);
  if (monthEnd === dayEnd + 1 || codeAt(folded, monthEnd) !== separator) return undefined;
  const yearStart = monthEnd + 1;
  const yearEnd = digitsEnd(folded, yearStart, 5);
  const length = yearEnd - yearStart;
  if (length !== 4 && length !== 2) return undefined;
  const after = codeAt(folded, yearEnd);
  if (after === separator && isDigit(codeAt(folded, yearEnd + 1))) return undefined;
  if (isLetter(after) || isDigit(codeAt(folded, index - 1))) return undefined;
  const written = Number(folded.slice(yearStart, yearEnd));
  const year = length === 4 ? written : written < 70 ? 2000 + written : 1900 + written;
  const month = Number(folded.slice(dayEnd + 1, monthEnd));
  const day = Number(folded.slice(index, dayEnd));
  if (!dateExists(year, month, day) || year < 1000) return undefined;
  return withClock(folded, yearEnd, { year, month, day });
}

function readLetterDate(folded: string, index: number, context: RecogniseContext): DateExpression | undefined {
  let day = 1;
  let at: number;
  if (folded.startsWith("premier", index)) at = index + 7;
  else {
    at = digitsEnd(folded, index, 2);
    if (at === index || isDigit(codeAt(folded, at)) || isDigit(codeAt(folded, index - 1))) return undefined;
    day = Number(folded.slice(index, at));
    if (folded.startsWith("er", at) || folded.startsWith("ᵉʳ", at)) at += 2;
  }
  const gap = at;
  at = skipSpaces(folded, at);
  if (codeAt(folded, at) === 0x2d && at === gap) at++;
  else if (at === gap) return undefined;
  const month = readMonth(folded, at);
  if (month === undefined || day < 1 || day > 31) return undefined;
  const joint = codeAt(folded, month.end);
  const yearAt = skipSpaces(folded, joint === 0x2d || joint === 0x2c ? month.end + 1 : month.end);
  const year = readNumber(folded, yearAt, 4, 4);
  if (year !== undefined && yearAt > month.end - 1 && year >= 1000) {
    if (!dateExists(year, month.value, day)) return undefined;
    return withClock(folded, yearAt + 4, { year, month: month.value, day });
  }
  if (day > 29 + (month.value === 2 ? 0 : 2)) return undefined;
  const nearest = nearestYear(month.value, day, context);
  const clock = withClock(folded, month.end, { year: nearest ?? 2000, month: month.value, day });
  if (nearest !== undefined) return { ...clock, kind: "yearless" };
  return { end: clock.end, kind: "yearless" };
}

/** The year that brings a day and month nearest to the known date of publication. */
function nearestYear(month: number, day: number, context: RecogniseContext): number | undefined {
  const anchor = anchorDay(context);
  if (anchor === undefined) return undefined;
  const around = dateOfDay(anchor).year;
  let best: number | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (let year = around - 1; year <= around + 1; year++) {
    if (!dateExists(year, month, day)) continue;
    const away = Math.abs(dayNumber(year, month, day) - anchor);
    if (away < distance) {
      distance = away;
      best = year;
    }
  }
  return best;
}

const UNITS: readonly (readonly [string, number])[] = [
  ["seconde", 1 / 60],
  ["sec", 1 / 60],
  ["minute", 1],
  ["min", 1],
  ["mn", 1],
  ["heure", 60],
  ["h", 60],
  ["jour", 1440],
  ["j", 1440],
  ["semaine", 10_080],
];

const COUNTS: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
};

const DAYS: readonly (readonly [string, number])[] = [
  ["avant-hier", -2],
  ["hier", -1],
  ["aujourd'hui", 0],
  ["ce matin", 0],
  ["ce midi", 0],
  ["cet apres-midi", 0],
  ["ce soir", 0],
  ["cette nuit", 0],
  ["apres-demain", 2],
  ["demain", 1],
];

function readRelativeDate(folded: string, index: number, context: RecogniseContext): DateExpression | undefined {
  if (folded.startsWith("il y a ", index)) return readAgo(folded, index + 7, context);
  for (const [word, days] of DAYS) {
    if (!folded.startsWith(word, index) || isLetter(codeAt(folded, index + word.length))) continue;
    const anchor = anchorDay(context);
    const local = anchor === undefined ? { year: 2000, month: 1, day: 1 } : dateOfDay(anchor + days);
    let at = index + word.length;
    for (const part of [" soir", " matin", " apres-midi"]) if (folded.startsWith(part, at)) at += part.length;
    const found = withClock(folded, at, local);
    return anchor === undefined ? { end: found.end, kind: "relative" } : { ...found, kind: "relative" };
  }
  return undefined;
}

function readAgo(folded: string, index: number, context: RecogniseContext): DateExpression | undefined {
  let at = skipSpaces(folded, index);
  if (folded.startsWith("environ ", at)) at += 8;
  let end = digitsEnd(folded, at, 4);
  let count = Number(folded.slice(at, end));
  if (end === at) {
    while (isLetter(codeAt(folded, end))) end++;
    count = COUNTS[folded.slice(at, end)] ?? 0;
  }
  if (count === 0) return undefined;
  at = skipSpaces(folded, end);
  for (const [unit, minutes] of UNITS) {
    if (!folded.startsWith(unit, at)) continue;
    end = at + unit.length;
    if (codeAt(folded, end) === 0x73) end++;
    if (isLetter(codeAt(folded, end))) continue;
    return ago(end, Math.round(count * minutes), minutes >= 1440, context);
  }
  for (const [unit, months] of [
    ["mois", 1],
    ["ans", 12],
    ["an", 12],
    ["annees", 12],
    ["annee", 12],
  ] as const) {
    if (!folded.startsWith(unit, at) || isLetter(codeAt(folded, at + unit.length))) continue;
    end = at + unit.length;
    const anchor = anchorDay(context);
    if (anchor === undefined) return { end, kind: "relative" };
    const { year, month, day } = dateOfDay(anchor);
    const total = year * 12 + month - 1 - count * months;
    const local = { year: Math.floor(total / 12), month: (total % 12) + 1, day };
    while (!dateExists(local.year, local.month, local.day) && local.day > 28) local.day--;
    return local.year < 1000 ? { end, kind: "relative" } : { end, local, kind: "relative" };
  }
  return undefined;
}

function ago(end: number, minutes: number, wholeDays: boolean, context: RecogniseContext): DateExpression {
  const published = context.datePublished;
  if (published === undefined) return { end, kind: "relative" };
  if (wholeDays) {
    const anchor = anchorDay(context);
    if (anchor === undefined) return { end, kind: "relative" };
    return { end, local: dateOfDay(anchor - Math.round(minutes / 1440)), kind: "relative" };
  }
  const instant = Date.parse(published);
  if (Number.isNaN(instant)) return { end, kind: "relative" };
  return { end, ...localAt(instant - minutes * 60_000, context.timeZone), kind: "relative" };
}

/** The wall clock of a zone at an instant (milliseconds since 1970), with its offset. */
function localAt(instant: number, timeZone: string): { local: LocalTime; offset: number } {
  const clockAt = (offset: number): LocalTime => {
    const date = new Date(instant + offset * 60_000);
    return {
      ...dateOfDay(Math.floor((instant + offset * 60_000) / 86_400_000)),
      hour: date.getUTCHours(),
      minute: date.getUTCMinutes(),
    };
  };
  const guess = offsetMinutes(clockAt(0), timeZone);
  const offset = offsetMinutes(clockAt(guess), timeZone);
  return { local: clockAt(offset), offset };
}

/** Day number of the known date of publication, as its own offset has it. */
export function anchorDay(context: RecogniseContext): number | undefined {
  const published = context.datePublished;
  if (published === undefined || published.length < 10) return undefined;
  const year = Number(published.slice(0, 4));
  const month = Number(published.slice(5, 7));
  const day = Number(published.slice(8, 10));
  return dateExists(year, month, day) ? dayNumber(year, month, day) : undefined;
}

/** The weekday at `index` of a folded line of dates, with its hour: the last such day on or before the known date. */
export function readPastWeekday(folded: string, index: number, context: RecogniseContext): DateExpression | undefined {
  const day = readWeekday(folded, index);
  if (day === undefined) return undefined;
  const anchor = anchorDay(context);
  const local =
    anchor === undefined
      ? { year: 2000, month: 1, day: 1 }
      : dateOfDay(anchor - ((weekday(anchor) - day.value + 7) % 7));
  let at = day.end;
  for (const part of [" soir", " matin", " apres-midi", " midi"]) if (folded.startsWith(part, at)) at += part.length;
  const found = withClock(folded, at, local);
  return anchor === undefined ? { end: found.end, kind: "relative" } : { ...found, kind: "relative" };
}

/** The day nearest to the known date of publication that is this weekday (0 for Sunday): three days either way. */
export function nearestWeekday(day: number, context: RecogniseContext): LocalTime | undefined {
  const anchor = anchorDay(context);
  if (anchor === undefined) return undefined;
  const ahead = (day - weekday(anchor) + 7) % 7;
  return dateOfDay(anchor + (ahead > 3 ? ahead - 7 : ahead));
}

/** Reads the hour that may follow a date; the date alone when none does. */
function withClock(folded: string, dateEnd: number, date: LocalTime): DateExpression {
  let at = skipSpaces(folded, dateEnd);
  const code = codeAt(folded, at);
  if (
    code === 0x2c ||
    code === 0x7c ||
    code === 0x2d ||
    code === 0x5c ||
    code === 0x2013 ||
    code === 0x2014 ||
    code === 0xb7 ||
    code === 0x2022
  ) {
    at = skipSpaces(folded, at + 1);
  } else if (code === 0x74 && at === dateEnd) at++;
  if (folded.startsWith("a ", at)) at = skipSpaces(folded, at + 2);
  else if (folded.startsWith("vers ", at)) at = skipSpaces(folded, at + 5);
  const clock = readClock(folded, at);
  if (clock === undefined) return { end: dateEnd, local: date, kind: "absolute" };
  const zone = readZone(folded, clock.end);
  const local = { ...date, hour: clock.hour, minute: clock.minute, second: clock.second };
  if (zone === undefined) return { end: clock.end, local, kind: "absolute" };
  return zone.offset === undefined
    ? { end: zone.end, local, kind: "absolute" }
    : { end: zone.end, local, offset: zone.offset, kind: "absolute" };
}

/** An hour of the day and where it ends. */
export interface Clock {
  hour: number;
  minute: number;
  second?: number | undefined;
  end: number;
}

/** The hour at `index` of a folded text: `14h25`, `14 h 25`, `14:25`, `15h`, `06h00min`, `midi`, `minuit`. */
export function readClock(folded: string, index: number): Clock | undefined {
  if (folded.startsWith("midi", index) && !isLetter(codeAt(folded, index + 4)))
    return { hour: 12, minute: 0, end: index + 4 };
  if (folded.startsWith("minuit", index) && !isLetter(codeAt(folded, index + 6))) {
    return { hour: 0, minute: 0, end: index + 6 };
  }
  const hourEnd = digitsEnd(folded, index, 2);
  if (hourEnd === index) return undefined;
  const hour = Number(folded.slice(index, hourEnd));
  if (hour > 24) return undefined;
  let at = codeAt(folded, hourEnd) === 0x20 ? hourEnd + 1 : hourEnd;
  const sign = codeAt(folded, at);
  if (sign === 0x3a) {
    if (at !== hourEnd) return undefined;
    const minute = readNumber(folded, at + 1, 2, 2);
    if (minute === undefined || minute > 59 || hour > 23) return undefined;
    at += 3;
    // « 15:12 heures » in Switzerland
    if (folded.startsWith(" heures", at) && !isLetter(codeAt(folded, at + 7))) return { hour, minute, end: at + 7 };
    if (codeAt(folded, at) !== 0x3a) return { hour, minute, end: at };
    const second = readNumber(folded, at + 1, 2, 2);
    if (second === undefined || second > 59) return { hour, minute, end: at };
    at += 3;
    if (codeAt(folded, at) === 0x2e && isDigit(codeAt(folded, at + 1))) at = digitsEnd(folded, at + 1, 9);
    return { hour, minute, second, end: at };
  }
  if (sign !== 0x68) return undefined;
  at++;
  if (folded.startsWith("eures", at)) at += 5;
  else if (folded.startsWith("eure", at)) at += 4;
  else if (folded.startsWith("rs", at)) at += 2;
  if (isLetter(codeAt(folded, at))) return undefined;
  const end = at;
  if (codeAt(folded, at) === 0x20) at++;
  const minute = readNumber(folded, at, 2, 2);
  if (minute === undefined || minute > 59 || isDigit(codeAt(folded, at + 2)) || codeAt(folded, at + 2) === 0x2f) {
    return hour === 24 ? undefined : { hour, minute: 0, end };
  }
  if (hour === 24) return undefined;
  at += 2;
  if (folded.startsWith("min", at) && !isLetter(codeAt(folded, at + 3))) at += 3;
  else if (folded.startsWith(" min", at) && !isLetter(codeAt(folded, at + 4))) at += 4;
  return { hour, minute, end: at };
}

/** Zone names of French copy and their offsets; a name whose offset changes with the season has none here. */
const ZONE_NAMES: readonly (readonly [string, number | undefined])[] = [
  ["heure normale de l'est", -300],
  ["heure avancee de l'est", -240],
  ["heure de l'est", undefined],
  ["heure de paris", undefined],
  ["heure de bruxelles", undefined],
  ["heure suisse", undefined],
  ["heure francaise", undefined],
  ["heure locale", undefined],
  ["heures gmt", 0],
  ["cest", 120],
  ["cet", 60],
  ["hae", -240],
  ["hne", -300],
  ["edt", -240],
  ["est", -300],
  ["he", undefined],
  ["z", 0],
];

function readZone(folded: string, index: number): { end: number; offset?: number } | undefined {
  let at = skipSpaces(folded, index);
  if (!"(+-\u2212ceghuz".includes(folded.charAt(at)) || at >= folded.length) return undefined;
  const bracket = codeAt(folded, at) === 0x28;
  if (bracket) at = skipSpaces(folded, at + 1);
  const close = (end: number): number => {
    const closing = skipSpaces(folded, end);
    return bracket && codeAt(folded, closing) === 0x29 ? closing + 1 : end;
  };
  const named = folded.startsWith("gmt", at) || folded.startsWith("utc", at);
  const sign = codeAt(folded, named ? at + 3 : at);
  if (sign === 0x2b || ((sign === 0x2d || sign === 0x2212) && (named || at === index))) {
    const numbers = named ? at + 4 : at + 1;
    const hourEnd = digitsEnd(folded, numbers, 2);
    const hours = Number(folded.slice(numbers, hourEnd));
    if (hourEnd > numbers && hours <= 14) {
      const minutesAt = codeAt(folded, hourEnd) === 0x3a ? hourEnd + 1 : hourEnd;
      const minutes = readNumber(folded, minutesAt, 2, 2);
      if (named || minutes !== undefined) {
        const total = hours * 60 + (minutes ?? 0);
        return { end: close(minutes === undefined ? hourEnd : minutesAt + 2), offset: sign === 0x2b ? total : -total };
      }
    }
  }
  if (named && !isLetter(codeAt(folded, at + 3))) return { end: close(at + 3), offset: 0 };
  for (const [name, offset] of ZONE_NAMES) {
    if (!folded.startsWith(name, at) || isLetter(codeAt(folded, at + name.length))) continue;
    // « il est 15 h est … »: a short name in running text is a zone only in brackets or at the end of the line
    if (!bracket && name.length <= 4 && skipSpaces(folded, at + name.length) < folded.length && at !== index)
      return undefined;
    const end = close(at + name.length);
    return offset === undefined ? { end } : { end, offset };
  }
  return undefined;
}

function readNumber(folded: string, index: number, least: number, most: number): number | undefined {
  const end = digitsEnd(folded, index, most);
  return end - index < least ? undefined : Number(folded.slice(index, end));
}

function digitsEnd(folded: string, index: number, most: number): number {
  let end = index;
  while (end - index < most && isDigit(codeAt(folded, end))) end++;
  return end;
}

function skipSpaces(folded: string, index: number): number {
  let at = index;
  while (codeAt(folded, at) === 0x20) at++;
  return at;
}
