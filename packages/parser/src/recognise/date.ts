import { codeAt, isBlank, isLetter } from "./characters.js";
import {
  anchorDay,
  type DateExpression,
  expressionDateTime,
  readClock,
  readDate,
  readPastWeekday,
} from "./date-expression.js";
import { fold } from "./fold.js";
import { readReadingTime } from "./reading-time.js";
import type { RecogniseContext, Recogniser, RecognitionRange } from "./recognition.js";
import { dateOfDay, type LocalTime } from "./time-zone.js";

/** The dates that a line gives, RFC 3339 with offset. */
export interface LineDates {
  published?: string;
  modified?: string;
  created?: string;
  embargo?: string;
  /** Dates written without an hour; their hour in the values above is midnight. */
  dateOnly: ("published" | "modified" | "created" | "embargo")[];
  /** The place before the day in `Lyon, le 5 février 2024`. */
  place?: { start: number; end: number };
  /** A name behind the dates, parted by a bar or a dash: `… | Sept Jours`. */
  rest?: { start: number; end: number };
  /** Relative or yearless dates that nothing known resolves, as ranges of the text. */
  unresolved: { start: number; end: number }[];
}

type Kind = "published" | "modified" | "created" | "embargo";

/** Folded words that say which date follows. Longer ones stand before those they begin with. */
const CUES: readonly (readonly [string, Kind])[] = [
  ["article publie", "published"],
  ["article mis a jour", "modified"],
  ["premiere publication", "published"],
  ["date de publication", "published"],
  ["date de parution", "published"],
  ["date de mise a jour", "modified"],
  ["derniere mise a jour", "modified"],
  ["derniere modification", "modified"],
  ["derniere actualisation", "modified"],
  ["mis en ligne", "published"],
  ["mise en ligne", "published"],
  ["mis a jour", "modified"],
  ["mise a jour", "modified"],
  ["mis-a-jour", "modified"],
  ["remis a jour", "modified"],
  ["modifiee", "modified"],
  ["modifie", "modified"],
  ["actualisee", "modified"],
  ["actualise", "modified"],
  ["maj", "modified"],
  ["publiee", "published"],
  ["publie", "published"],
  ["publication", "published"],
  ["paru", "published"],
  ["parue", "published"],
  ["diffuse", "published"],
  ["diffusee", "published"],
  ["poste", "published"],
  ["ecrit", "published"],
  ["cree", "created"],
  ["redige", "created"],
  ["sous embargo jusqu'au", "embargo"],
  ["sous embargo jusqu'a", "embargo"],
  ["embargo jusqu'au", "embargo"],
  ["embargo jusqu'a", "embargo"],
  ["embargo", "embargo"],
  ["ce texte a ete publie", "published"],
  ["cet article a ete publie", "published"],
  ["date", "published"],
];

/** Dates read from an index of a line on, with what was consumed. */
export interface ReadDates extends LineDates {
  /** Index after the last part that was understood. */
  end: number;
  /** Whether a word says that these are dates of publication. */
  cued: boolean;
  /** How many dates were read. */
  count: number;
  ranges: RecognitionRange[];
}

/**
 * A whole line of dates: `Publié le 27/11/2024 à 15h04, mis à jour à 18 h 10`, `Jeudi 3 octobre 2024 à 16:50`,
 * `12.03.2024, 06h00`, `Publié il y a 6 heures`, `7 mai 2019 - Lecture 3 min`.
 *
 * A line that says more (a sentence, a name) is refused here; `byline` reads dates beside names.
 */
export const date: Recogniser<LineDates> = (text, context) => {
  if (text.length > 220 || text.length < 6) return undefined;
  const folded = fold(text);
  if (!mayBeginDates(folded)) return undefined;
  const place = PLACE.exec(text)?.[1];
  const found = readDates(folded, place === undefined ? 0 : place.length + 1, context);
  if (found === undefined) return undefined;
  if (skipSigns(folded, found.end) < folded.length) {
    const rest = found.cued ? nameBehind(text, found.end) : undefined;
    if (rest === undefined) return undefined;
    return { value: { ...lineDates(found), rest }, ranges: [...found.ranges, { ...rest, part: "source" }], score: 0.8 };
  }
  if (place !== undefined) {
    const range = { start: 0, end: place.length };
    return {
      value: { ...lineDates(found), place: range },
      ranges: [{ ...range, part: "place" }, ...found.ranges],
      score: 0.9,
    };
  }
  const relativeOnly = found.count === 0 || (found.count === found.unresolved.length && !found.cued);
  return { value: lineDates(found), ranges: found.ranges, score: found.cued ? 1 : relativeOnly ? 0.6 : 0.85 };
};

/** The place of « Lyon, le 5 février 2024 », « Le Havre, mardi 5 mars ». */
const PLACE =
  /^(?!(?:[Ll]un|[Mm]ar|[Mm]ercre|[Jj]eu|[Vv]endre|[Ss]ame)di\b|[Dd]imanche\b|(?:Publi|Mise? |Modifi|Actualis|Parue? |Post|Diffus|Cré|Màj|MAJ))(\p{Lu}[\p{L}'’-]+(?: \p{Lu}?[\p{L}'’-]+){0,3}), (?=(?:le )?(?:(?:lun|mar|mercre|jeu|vendre|same)di |dimanche )?\d{1,2}(?:er)? \p{L})/u;

/** A short name after a bar, a bullet or a long dash at the end of a line. */
function nameBehind(text: string, index: number): { start: number; end: number } | undefined {
  const match = /^\s*[|•·–—]\s*(\p{Lu}[\p{L}\d.’' ]{2,30})$/u.exec(text.slice(index));
  return match === null ? undefined : { start: text.length - (match[1] as string).length, end: text.length };
}

/** The dates of what was read, without the reader's own fields. */
export function lineDates(found: ReadDates): LineDates {
  const { end: _end, cued: _cued, count: _count, ranges: _ranges, ...value } = found;
  return value;
}

/** Reads dates, their words and a reading time from `index` on; `undefined` when no date comes of it. */
export function readDates(folded: string, index: number, context: RecogniseContext): ReadDates | undefined {
  const found: ReadDates = { dateOnly: [], unresolved: [], ranges: [], end: index, cued: false, count: 0 };
  let kind: Kind | undefined;
  let day: DateExpression | undefined;
  let at = index;
  while (at < folded.length) {
    const start = skipSigns(folded, at);
    const cue = readCue(folded, start);
    if (cue !== undefined) {
      const next = skipLinks(folded, cue.end);
      if (!beginsDate(folded, next, context)) break;
      kind = cue.kind;
      found.cued = true;
      found.ranges.push({ start, end: next, part: "cue" });
      at = next;
    } else at = start;
    const bare = cue === undefined && folded.startsWith("le ", at) ? at + 3 : at;
    // « le 12 mars 2024, mis à jour le 13 mars »: a day without a year is near the one before it
    const near =
      found.published === undefined || context.datePublished !== undefined
        ? context
        : { ...context, datePublished: found.published };
    const expression =
      readDate(folded, bare, near) ??
      hourThenDate(folded, at, near) ??
      (cue === undefined ? undefined : readPastWeekday(folded, bare, near));
    if (expression !== undefined) {
      kind = keep(found, kind, expression, bare, context);
      if (expression.local !== undefined) day = expression;
      at = found.end = expression.end;
      kind = undefined;
      continue;
    }
    const clockAt = folded.startsWith("a ", at) ? at + 2 : at;
    const clock = day === undefined && cue === undefined ? undefined : readClock(folded, clockAt);
    if (clock !== undefined) {
      const { end, ...time } = clock;
      const date = day?.local ?? anchorDate(context);
      const local = date === undefined ? {} : { local: { ...date, ...time } };
      keep(found, kind ?? "modified", { kind: "relative", ...day, ...local, end }, at, context);
      at = found.end = end;
      kind = undefined;
      continue;
    }
    const reading = readReadingTime(folded, at);
    if (reading === undefined || (found.count === 0 && !reading.named)) break;
    found.ranges.push({ start: at, end: reading.end, part: "cue" });
    at = found.end = reading.end;
  }
  return found.count === 0 ? undefined : found;
}

/** Whether a date line can begin so: a digit, a date word, a weekday, « il y a », « hier ». */
export function mayBeginDates(folded: string): boolean {
  const first = codeAt(folded, skipSigns(folded, 0));
  if (first >= 0x30 && first <= 0x39) return true;
  return first >= 0x61 && first <= 0x76 && /\d|hier|aujourd|il y a|ce matin|ce soir|di\b|dimanche/.test(folded);
}

function keep(
  found: ReadDates,
  given: Kind | undefined,
  expression: DateExpression,
  start: number,
  context: RecogniseContext,
): Kind {
  const kind = given ?? (found.published === undefined && found.count === 0 ? "published" : "modified");
  found.count++;
  const value = expressionDateTime(expression, context);
  if (value === undefined) {
    found.unresolved.push({ start, end: expression.end });
    found.ranges.push({ start, end: expression.end, part: "date" });
    return kind;
  }
  if (found[kind] === undefined) {
    found[kind] = value;
    if (expression.local?.hour === undefined) found.dateOnly.push(kind);
  }
  found.ranges.push({ start, end: expression.end, part: kind });
  return kind;
}

function readCue(folded: string, index: number): { kind: Kind; end: number } | undefined {
  const first = codeAt(folded, index);
  if (first < 0x61 || first > 0x73) return undefined;
  for (const [words, kind] of CUES) {
    if (words.charCodeAt(0) !== first || !folded.startsWith(words, index)) continue;
    const end = index + words.length;
    if (!isLetter(codeAt(folded, end))) return { kind, end };
  }
  return undefined;
}

const LINKS: readonly string[] = [
  "initialement ",
  "par la redaction ",
  "le ",
  "ce ",
  "du ",
  "depuis ",
  "en date du ",
  "au ",
];

function skipLinks(folded: string, index: number): number {
  let at = skipSigns(folded, index);
  for (let round = 0; round < 3; round++) {
    const link = LINKS.find((words) => folded.startsWith(words, at));
    if (link === undefined || /^ce (?:matin|midi|soir)/.test(folded.slice(at, at + 8))) break;
    at = skipSigns(folded, at + link.length);
  }
  return at;
}

/** A day behind its hour: « à 5h00, le 14 juin 2023 ». */
function hourThenDate(folded: string, index: number, context: RecogniseContext): DateExpression | undefined {
  const clock = readClock(folded, folded.startsWith("a ", index) ? index + 2 : index);
  if (clock === undefined) return undefined;
  const next = skipSigns(folded, clock.end);
  const day = readDate(folded, folded.startsWith("le ", next) ? next + 3 : next, context);
  if (day?.local === undefined || day.local.hour !== undefined) return undefined;
  const { end: _end, ...time } = clock;
  return { ...day, local: { ...day.local, ...time } };
}

/** Whether a date, or an hour of a day that is known, stands at an index. */
function beginsDate(folded: string, index: number, context: RecogniseContext): boolean {
  return (
    readDate(folded, index, context) !== undefined ||
    readPastWeekday(folded, index, context) !== undefined ||
    readClock(folded, folded.startsWith("a ", index) ? index + 2 : index) !== undefined
  );
}

/** The day of the known date of publication. */
function anchorDate(context: RecogniseContext): LocalTime | undefined {
  const anchor = anchorDay(context);
  return anchor === undefined ? undefined : dateOfDay(anchor);
}

/** Separators between the parts of a date line; `et` and `puis` count as one. */
function skipSigns(folded: string, index: number): number {
  let at = index;
  for (;;) {
    const code = codeAt(folded, at);
    if (isBlank(code) || (at < folded.length && ",-–—|•·&/():;.*[]".includes(folded.charAt(at)))) at++;
    else if (folded.startsWith("et ", at) && at > index) at += 3;
    else if (folded.startsWith("puis ", at) && at > index) at += 5;
    else return at;
  }
}
