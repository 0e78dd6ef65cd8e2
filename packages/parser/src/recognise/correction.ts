import { isBlank, skipBlanks } from "./characters.js";
import { matchCue } from "./cue.js";
import { expressionDateTime, readDate } from "./date-expression.js";
import { fold } from "./fold.js";
import type { Recogniser } from "./recognition.js";

/** A change made to the article after it appeared. */
export interface Correction {
  kind: "correction" | "clarification" | "update" | "retraction";
  /** When, RFC 3339 with offset; absent when the line gives no date. */
  dateTime?: string;
  /** Index where the correction's own words begin. */
  contentStart: number;
}

const CUES: readonly (readonly [string, Correction["kind"]])[] = [
  ["edit", "update"],
  ["maj", "update"],
  ["rectificatif", "correction"],
  ["rectification", "correction"],
  ["correctif", "correction"],
  ["correction", "correction"],
  ["erratum", "correction"],
  ["errata", "correction"],
  ["nos lecteurs auront corrige", "correction"],
  ["une erreur s'est glissee", "correction"],
  ["une premiere version de cet article", "correction"],
  ["une version precedente de cet article", "correction"],
  ["une version anterieure de cet article", "correction"],
  ["dans une version precedente", "correction"],
  ["dans une premiere version", "correction"],
  ["contrairement a ce que nous avons ecrit", "correction"],
  ["contrairement a ce que nous ecrivions", "correction"],
  ["contrairement a ce qui etait indique", "correction"],
  ["precisions", "clarification"],
  ["precision", "clarification"],
  ["clarification", "clarification"],
  ["mise au point", "clarification"],
  ["mise a jour", "update"],
  ["actualisation", "update"],
  ["article mis a jour", "update"],
  ["cet article a ete mis a jour", "update"],
  ["cet article a ete modifie", "update"],
  ["cet article a ete actualise", "update"],
  ["cet article a ete corrige", "correction"],
  ["cet article a ete retire", "retraction"],
];

/**
 * A line that says what was changed: `EDIT du mardi 10 octobre 2023 : …`, `Rectificatif : …`, `Mise à jour, 14 h : …`,
 * `Une première version de cet article indiquait …`.
 *
 * One word alone (« Précision chirurgicale ») is none: a short cue needs `:`, a dash, a date or capitals after it.
 */
export const correction: Recogniser<Correction> = (text, context) => {
  if (text.length < 12 || text.length > 1200) return undefined;
  let at = 0;
  while (at < 4 && (isBlank(text.charCodeAt(at)) || "*[(➤►>".includes(text.charAt(at)))) at++;
  const folded = fold(text);
  for (const [cue, kind] of CUES) {
    if (matchCue(folded, at, [cue]) < 0) continue;
    let next = skipBlanks(text, at + cue.length);
    const long = cue.includes(" ") && !cue.startsWith("mise");
    let dateTime: string | undefined;
    for (const link of ["du ", "le ", "au ", ", ", "(", "du"]) {
      if (folded.startsWith(link, next)) {
        const date = readDate(folded, skipBlanks(text, next + link.length), context);
        if (date === undefined) continue;
        dateTime = expressionDateTime(date, context);
        next = skipBlanks(text, date.end);
        if (text.charAt(next) === ")") next = skipBlanks(text, next + 1);
        break;
      }
    }
    const sign = text.charAt(next);
    const signed = ":–—-.]".includes(sign) && sign !== "";
    if (!long && !signed && dateTime === undefined) return undefined;
    if (
      !long &&
      sign === "." &&
      !/^\.\s*[-–—]/.test(text.slice(next, next + 4)) &&
      dateTime === undefined &&
      text.slice(at, at + cue.length) !== text.slice(at, at + cue.length).toUpperCase()
    )
      return undefined;
    if (!long && sign === "-" && !isBlank(text.charCodeAt(next + 1))) return undefined;
    while (next < text.length && (isBlank(text.charCodeAt(next)) || ":–—-.])".includes(text.charAt(next)))) next++;
    if (next >= text.length) return undefined;
    const value: Correction = { kind, contentStart: long ? at : next };
    if (dateTime !== undefined) value.dateTime = dateTime;
    return { value, ranges: [{ start: 0, end: value.contentStart, part: "cue" }], score: 0.93 };
  }
  return undefined;
};
