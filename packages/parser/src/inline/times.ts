import { readWeekday } from "../recognise/calendar.js";
import { codeAt, isBlank, isDigit, isLetter } from "../recognise/characters.js";
import { anchorDay, expressionTime, nearestWeekday, readDate } from "../recognise/date-expression.js";
import { fold } from "../recognise/fold.js";
import type { RecogniseContext } from "../recognise/recognition.js";
import { dateOfDay, dayNumber, isoDate, type LocalTime, weekday as weekdayOf } from "../recognise/time-zone.js";
import type { Mark } from "./mark.js";

/** Longest date expression from its first digit on. */
const REACH = 56;

/**
 * The date whose first digit stands at `index` of running text: `27 novembre 2024`, `mercredi 1er mai 2024 à 15 heures`,
 * `27/11/2024`, `2024-11-27`; without a year only where the date of publication is known.
 *
 * A number with dots or hyphens needs a year of four digits: `1.2.34` is no date.
 */
export function readTime(text: string, index: number, context: RecogniseContext): Mark | undefined {
  const before = codeAt(text, index - 1);
  if (
    isDigit(before) ||
    isLetter(before) ||
    ((before === 0x2c || before === 0x2e || before === 0x2f) && isDigit(codeAt(text, index - 2)))
  )
    return undefined;
  if (!maybeDate(text, index)) return undefined;
  const folded = fold(text.slice(index, index + REACH));
  const found = readDate(folded, 0, context);
  if (found === undefined || found.local === undefined) return undefined;
  if (found.kind === "yearless" && farFrom(found.local, context)) return undefined;
  if (/^\d+[.-]\d+[.-]\d\d(?!\d)/.test(folded)) return undefined;
  const dateTime = expressionTime(found, context);
  if (dateTime === undefined) return undefined;
  return { start: weekdayStart(text, index), end: index + found.end, type: "time", dateTime };
}

/** Days either way in which a day without a year is taken for the nearest one. */
const NEAR = 120;

function farFrom(local: LocalTime, context: RecogniseContext): boolean {
  const anchor = anchorDay(context);
  return anchor === undefined || Math.abs(dayNumber(local.year, local.month, local.day) - anchor) > NEAR;
}

/** How the names of months start, accents or not. */
const MONTH_STARTS: ReadonlySet<string> = new Set("ja fé fe ma av ju ao se oc no dé de".split(" "));

/** Cheap refusal: after one to four digits a date has a date sign or the first letters of a month. */
function maybeDate(text: string, index: number): boolean {
  let at = index + 1;
  while (at < index + 4 && isDigit(codeAt(text, at))) at++;
  const sign = codeAt(text, at);
  if (sign === 0x2f || sign === 0x2d || sign === 0x2e) return isDigit(codeAt(text, at + 1));
  if (at > index + 2) return false;
  if (sign === 0x65 || sign === 0x1d49) at += 2;
  if (!isBlank(codeAt(text, at))) return false;
  return MONTH_STARTS.has(text.slice(at + 1, at + 3).toLowerCase());
}

/** Takes in the weekday before the day number. */
function weekdayStart(text: string, index: number): number {
  const head = fold(text.slice(Math.max(0, index - 9), index));
  const match = /(?:^|[^a-z])((?:lun|mar|mercre|jeu|vendre|same)di|dimanche) $/.exec(head);
  return match === null ? index : index - (match[1] as string).length - 1;
}

/** How far before a weekday its verb is looked for, in UTF-16 units. */
const TENSE = 60;
const PAST =
  /\b(?:a|ont|ai|avons|avait|avaient|est|sont|etait|s'est|se sont|fut) (?:\p{L}+ )?\p{L}+(?:e|es|ee|ees|i|is|ie|ies|u|us|ue|ues|it|ite|ert|erte|t)\b[^.!?;]*$/u;
const FUTURE = /\b\p{L}{2,}(?:era|eront|ira|iront|dra|dront|vra|vront|ura|uront|fera|feront|sera|seront)\b[^.!?;]*$/u;

/** The day a weekday means by the folded words before it: `ce` the nearest, a past tense the last, a future the next. */
function weekdayIn(before: string, day: number, context: RecogniseContext): LocalTime | undefined {
  const anchor = anchorDay(context);
  if (anchor === undefined) return undefined;
  if (/(?:^|[^a-z])ce $/.test(before)) return nearestWeekday(day, context);
  const ahead = (day - weekdayOf(anchor) + 7) % 7;
  if (FUTURE.test(before)) return dateOfDay(anchor + ahead);
  return PAST.test(before) ? dateOfDay(anchor - ((7 - ahead) % 7)) : undefined;
}

/** Weekdays looked at in one block. */
const MAX_WEEKDAYS = 200;

/**
 * The weekdays of running text, where the date of publication is known: `ce mercredi` is the nearest such day, `a
 * annoncé lundi` the last one and `se prolongera jeudi` the next; where no tense tells, nothing is marked.
 *
 * « Le lundi », « chaque lundi », « Vendredi saint » and « mardi gras » are days of every week or names: left alone.
 */
export function readWeekdays(text: string, context: RecogniseContext): Mark[] {
  const marks: Mark[] = [];
  let seen = 0;
  for (const match of text.matchAll(/\b(?:lun|mar|mercre|jeu|vendre|same)di\b|\bdimanche\b/g)) {
    if (++seen > MAX_WEEKDAYS) break;
    const start = match.index;
    const end = start + match[0].length;
    if (isLetter(codeAt(text, start - 1)) || isLetter(codeAt(text, end))) continue;
    const before = fold(text.slice(Math.max(0, start - 12), start));
    if (/(?:^|[^a-z])(?:le|les|chaque|un|du|des|au|aux|tous les|de|d'un|prochain|autre|et|ou)\s$/.test(before))
      continue;
    const after = fold(text.slice(end, end + 14));
    if (/^\s(?:saint|gras|noir|\d|premier|de\b|et\b|ou\b|au\b)/.test(after) || /^[-s]/.test(after)) continue;
    const weekday = readWeekday(match[0], 0);
    if (weekday === undefined || /^\s(?:dernier|prochain)/.test(after)) continue;
    const found = weekdayIn(fold(text.slice(Math.max(0, start - TENSE), start)), weekday.value, context);
    if (found !== undefined) marks.push({ start, end, type: "time", dateTime: isoDate(found) });
  }
  return marks;
}
