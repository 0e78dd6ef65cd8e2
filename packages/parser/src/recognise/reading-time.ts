import { codeAt, isDigit, isLetter } from "./characters.js";
import { fold } from "./fold.js";
import type { Recogniser } from "./recognition.js";

/** A printed reading time. It is recomputed for output, so the line is consumed. */
export interface ReadingTime {
  /** Whole minutes; absent where the line announces a time that is missing (« Temps de lecture : »). */
  minutes?: number;
}

const LEADS: readonly string[] = [
  "temps de lecture",
  "duree de lecture",
  "lecture en",
  "lecture",
  "a lire en",
  "lire en",
  "lu en",
  "environ",
];

const TAILS: readonly string[] = ["de lecture", "lecture", "de lecture environ", "environ", "pour lire"];

/**
 * A whole line that gives the reading time: `Temps de lecture : 2min`, `Lecture en 4 min.`, `3 min de lecture`, `4 min`.
 *
 * `{ value: { minutes: 4 }, … }`; a duration inside a sentence is none.
 */
export const readingTime: Recogniser<ReadingTime> = (text) => {
  if (text.length > 48 || text.length < 4) return undefined;
  const folded = fold(text);
  const found = readReadingTime(folded, 0);
  if (found === undefined || found.end < trimmed(folded)) return undefined;
  const value = found.minutes === undefined ? {} : { minutes: found.minutes };
  return { value, ranges: [{ start: 0, end: text.length, part: "cue" }], score: found.named ? 1 : 0.8 };
};

/** Reads a reading time that begins at `index` of a folded line; `named` when the words say that it is one. */
export function readReadingTime(
  folded: string,
  index: number,
): { minutes?: number; named: boolean; end: number } | undefined {
  let at = index;
  let named = false;
  for (const lead of LEADS) {
    if (!folded.startsWith(lead, at) || isLetter(codeAt(folded, at + lead.length))) continue;
    named = lead !== "environ";
    at = skipSigns(folded, at + lead.length);
    if (folded.startsWith("environ ", at)) at += 8;
    if (folded.startsWith("estime ", at)) at = skipSigns(folded, at + 7);
    break;
  }
  const digits = at;
  while (isDigit(folded.charCodeAt(at)) && at - digits < 3) at++;
  if (at === digits) {
    const announced = folded.startsWith("temps de lecture", index) || folded.startsWith("duree de lecture", index);
    return announced ? { named: true, end: at } : undefined;
  }
  const minutes = Number(folded.slice(digits, at));
  const unit = readUnit(folded, at);
  if (unit === undefined || minutes === 0) return undefined;
  at = unit;
  const tailAt = skipSigns(folded, at);
  for (const tail of TAILS) {
    if (!folded.startsWith(tail, tailAt) || isLetter(codeAt(folded, tailAt + tail.length))) continue;
    named = true;
    at = tailAt + tail.length;
    break;
  }
  if (codeAt(folded, at) === 0x2e) at++;
  return { minutes, named, end: at };
}

function readUnit(folded: string, index: number): number | undefined {
  const at = codeAt(folded, index) === 0x20 ? index + 1 : index;
  for (const unit of ["minutes", "minute", "min", "mn", "'"]) {
    if (!folded.startsWith(unit, at) || isLetter(codeAt(folded, at + unit.length))) continue;
    const end = at + unit.length;
    return unit === "min" || unit === "mn" ? (codeAt(folded, end) === 0x2e ? end + 1 : end) : end;
  }
  return undefined;
}

function skipSigns(folded: string, index: number): number {
  let at = index;
  for (;;) {
    const code = codeAt(folded, at);
    if (code === 0x20 || code === 0x3a || code === 0x7e || code === 0x28 || code === 0x29) at++;
    else return at;
  }
}

function trimmed(folded: string): number {
  let end = folded.length;
  while (end > 0 && " .)|-•·".includes(folded[end - 1] as string)) end--;
  return end;
}
