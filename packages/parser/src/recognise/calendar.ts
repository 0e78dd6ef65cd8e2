import { isLetter } from "./characters.js";

/** Folded names and abbreviations of the months; longer ones first, so that `juillet` is not read as `juil`. */
const MONTHS: readonly (readonly [string, number])[] = [
  ["janvier", 1],
  ["janv", 1],
  ["jan", 1],
  ["fevrier", 2],
  ["fevr", 2],
  ["fev", 2],
  ["mars", 3],
  ["avril", 4],
  ["avr", 4],
  ["mai", 5],
  ["juin", 6],
  ["juillet", 7],
  ["juill", 7],
  ["juil", 7],
  ["jul", 7],
  ["aout", 8],
  ["aou", 8],
  ["septembre", 9],
  ["sept", 9],
  ["sep", 9],
  ["octobre", 10],
  ["oct", 10],
  ["novembre", 11],
  ["nov", 11],
  ["decembre", 12],
  ["dec", 12],
];

const WEEKDAYS: readonly string[] = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];
const SHORT_WEEKDAYS: readonly string[] = ["dim", "lun", "mar", "mer", "jeu", "ven", "sam"];

/** A month or weekday read at an index of a folded line. */
export interface NamedPart {
  /** Month 1 to 12, or weekday 0 (Sunday) to 6. */
  value: number;
  /** Index after the word and its full stop, when it is abbreviated. */
  end: number;
}

/** The month whose name or abbreviation is the whole word at `index` of a folded line. */
export function readMonth(folded: string, index: number): NamedPart | undefined {
  const first = folded.charCodeAt(index);
  if (first < 0x61 || first > 0x73) return undefined;
  for (const [name, value] of MONTHS) {
    if (name.charCodeAt(0) !== first || !folded.startsWith(name, index)) continue;
    const end = index + name.length;
    const after = folded.charCodeAt(end);
    if (isLetter(after)) continue;
    return { value, end: after === 0x2e && name.length <= 5 && name !== "mars" && name !== "juin" ? end + 1 : end };
  }
  return undefined;
}

/** The weekday written out at `index` of a folded line, as a whole word. */
export function readWeekday(folded: string, index: number): NamedPart | undefined {
  for (let value = 0; value < 7; value++) {
    const name = WEEKDAYS[value] as string;
    if (folded.charCodeAt(index) !== name.charCodeAt(0) || !folded.startsWith(name, index)) continue;
    const end = index + name.length;
    return isLetter(folded.charCodeAt(end)) ? undefined : { value, end };
  }
  return undefined;
}

/** An abbreviated weekday (`mer.`, `jeu`) at `index` that a day number follows; « mer Caspienne » is none. */
export function readShortWeekday(folded: string, index: number): NamedPart | undefined {
  for (let value = 0; value < 7; value++) {
    const name = SHORT_WEEKDAYS[value] as string;
    if (folded.charCodeAt(index) !== name.charCodeAt(0) || !folded.startsWith(name, index)) continue;
    let end = index + name.length;
    if (folded.charCodeAt(end) === 0x2e) end++;
    let next = end;
    while (folded.charCodeAt(next) === 0x20) next++;
    const digit = folded.charCodeAt(next);
    return next > end && digit >= 0x30 && digit <= 0x39 ? { value, end } : undefined;
  }
  return undefined;
}
