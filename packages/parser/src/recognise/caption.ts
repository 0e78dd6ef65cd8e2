import { isBlank, isDash, isUpper, skipBlanks, trimEnd } from "./characters.js";
import { type CreditRole, isPictureSource, readCredit } from "./credit.js";
import { fold } from "./fold.js";
import { readName } from "./person-name.js";
import type { Recogniser, RecognitionRange } from "./recognition.js";

/** A picture's legend and the credit at its end. */
export interface Caption {
  /** Range of the legend. */
  caption?: { start: number; end: number };
  /** Range of the credit, its sign or cue word left out. */
  credit?: { start: number; end: number; role: CreditRole };
}

/**
 * A line that ends in a picture credit, split: `Des bénévoles à Metz, le 3 mai. © Jean Roux / AFP`,
 * `La place — Anne Petit / SIPA`, `Le stade (ADRIEN FILLON / HANS LUCAS / AFP)`, `… OpenAI. Dado Ruvic/REUTERS`.
 *
 * Refused when no credit is found at the end; a legend without one looks like any other line.
 */
export const caption: Recogniser<Caption> = (text) => {
  if (text.length > 480 || text.length < 8) return undefined;
  const split = splitCaption(text);
  if (split.credit === undefined || split.caption === undefined) return undefined;
  const ranges: RecognitionRange[] = [{ ...split.caption, part: "caption" }];
  if (split.credit.start > split.caption.end)
    ranges.push({ start: split.caption.end, end: split.credit.start, part: "cue" });
  ranges.push({ start: split.credit.start, end: split.credit.end, part: "credit" });
  if (split.credit.end < text.length) ranges.push({ start: split.credit.end, end: text.length, part: "cue" });
  return { value: split, ranges, score: text.includes("©") || isStrong(text, split.credit) ? 0.9 : 0.7 };
};

/** Legend and credit of a line that is known to be a caption; the whole line is the legend when no credit is found. */
export function splitCaption(text: string): Caption {
  const end = trimEnd(text, text.length);
  const alone = end <= 110 ? wholeCredit(text, end) : undefined;
  if (alone !== undefined) return alone;
  const window = Math.max(0, end - 120);
  const tail = text.slice(window, end);
  const folded = fold(tail);
  for (const attempt of [bracket(tail), ...cuts(tail, folded)]) {
    if (attempt === undefined) continue;
    const found = readCredit(tail, folded, attempt.start, attempt.end);
    const start = found?.holderStart ?? attempt.start;
    if (found === undefined && !(attempt.sure && (attempt.signed || looksLikeHolder(tail, attempt.start, attempt.end))))
      continue;
    if (start >= attempt.end) continue;
    const legendEnd = trimEnd(text, window + attempt.cut);
    const credit = { start: window + start, end: window + attempt.end, role: found?.role ?? "photographer" };
    return legendEnd <= 0 ? { credit } : { caption: { start: 0, end: legendEnd }, credit };
  }
  return { caption: { start: 0, end } };
}

/** `Florence Petit/Adobe Stock`, `(Crédits : DR)`: no legend, only a credit. */
function wholeCredit(text: string, end: number): Caption | undefined {
  const bracketed = text.charCodeAt(0) === 0x28 && text.charCodeAt(end - 1) === 0x29;
  const start = bracketed ? skipBlanks(text, 1) : 0;
  const stop = bracketed ? end - 1 : end;
  const found = readCredit(text, fold(text), start, stop);
  if (found === undefined || found.holderStart >= stop) return undefined;
  return { credit: { start: found.holderStart, end: stop, role: found.role } };
}

interface Cut {
  /** Where the legend ends. */
  cut: number;
  start: number;
  end: number;
  /** Whether the sign alone makes what follows a credit, if it looks like names. */
  sure: boolean;
  /** Whether `©` stands before it. */
  signed?: boolean;
}

/** `… (PHOTO : JEAN ROUX / AFP)` at the very end. */
function bracket(tail: string): Cut | undefined {
  const end = tail.charCodeAt(tail.length - 1) === 0x2e ? tail.length - 1 : tail.length;
  const square = tail.charCodeAt(end - 1) === 0x5d;
  if (!square && tail.charCodeAt(end - 1) !== 0x29) return undefined;
  const open = tail.lastIndexOf(square ? "[" : "(", end - 1);
  if (open < 0) return undefined;
  const inside = tail.slice(open + 1, end - 1);
  // « (Photo Luc Petit. AFP) », « (photo de l’auteur) »: the word says it, however the holders are parted.
  const cue = /^(?:[Pp]hotos?|PHOTOS?|[Cc]r[ée]dits?(?: photos?)?|[Pp]h\.)\s?:?\s(?=\p{Lu})/u.exec(inside);
  if (cue !== null && inside.length < 80 && !/[.!?]\s\p{Ll}/u.test(inside)) {
    return { cut: open, start: open + 1 + cue[0].length, end: end - 1, sure: true, signed: true };
  }
  const capitals =
    inside.length > 2 &&
    inside === inside.toUpperCase() &&
    /^[.!?»]\s*$/.test(tail.slice(trimEnd(tail, open) - 1, open));
  const sure =
    inside.includes("/") || isPictureSource(tail, open + 1, end - 1) || /photo|cr[ée]dit|©/i.test(inside) || capitals;
  return sure
    ? { cut: open, start: skipBlanks(tail, open + 1), end: end - 1, sure: inside.includes("/") || capitals }
    : undefined;
}

/** Places where a credit may begin, from the surest sign to the weakest. */
function cuts(tail: string, folded: string): Cut[] {
  const found: Cut[] = [];
  const end = tail.length;
  const sign = tail.lastIndexOf("©");
  if (sign >= 0) {
    let cut = sign;
    while (cut > 0 && (isBlank(tail.charCodeAt(cut - 1)) || "•/|-–—".includes(tail.charAt(cut - 1)))) cut--;
    found.push({ cut, start: sign, end, sure: true });
    const start = skipBlanks(tail, sign + 1);
    found.push({ cut, start, end, sure: true, signed: end - start < 90 && !/[.!?]\s/.test(tail.slice(start)) });
  }
  for (const cue of [
    "credit photo",
    "credits photo",
    "credits :",
    "credit :",
    "credit:",
    "credits:",
    "photo :",
    "photo:",
    "photos :",
    "photo ©",
    "photo d'archives",
    "photo d'illustration",
    "crédit",
    "photo ",
    "illustration :",
    "illustration ",
    "dessin ",
    "// source",
    "source :",
  ]) {
    const at = folded.lastIndexOf(cue);
    if (at <= 0) continue;
    const before = tail.charCodeAt(at - 1);
    const last = tail.charCodeAt(trimEnd(tail, at) - 1);
    const separated =
      '.!?…»)/|–—-•\n"”'.includes(String.fromCharCode(last)) ||
      (isUpper(tail.charCodeAt(at)) && isUpper(tail.charCodeAt(at + 1)));
    if (!isBlank(before) || !(separated || cue.startsWith("//"))) continue;
    let cut = at;
    while (cut > 0 && (isBlank(tail.charCodeAt(cut - 1)) || "•/|–—-".includes(tail.charAt(cut - 1)))) cut--;
    found.push({ cut, start: at, end, sure: false });
  }
  for (let index = end - 2; index > 0; index--) {
    const code = tail.charCodeAt(index);
    if (
      (isDash(code) || code === 0x2022 || code === 0x7c || code === 0x2f) &&
      isBlank(tail.charCodeAt(index - 1)) &&
      isBlank(tail.charCodeAt(index + 1))
    ) {
      const doubled = code === 0x2f && tail.charCodeAt(index - 1) === 0x2f;
      const start = skipBlanks(tail, index + 1);
      if (isUpper(tail.charCodeAt(start)) && (code !== 0x2f || doubled))
        found.push({ cut: index, start, end, sure: true });
    }
    if (code === 0x0a) found.push({ cut: index, start: skipBlanks(tail, index + 1), end, sure: false });
    if ('.!?…»)]"'.includes(tail.charAt(index)) && isBlank(tail.charCodeAt(index + 1))) {
      let start = skipBlanks(tail, index + 1);
      while (isDash(tail.charCodeAt(start)) || tail.charCodeAt(start) === 0x2f) start = skipBlanks(tail, start + 1);
      const stop =
        tail.charCodeAt(end - 1) === 0x2e && tail.charCodeAt(end - 2) !== 0x2e && tail.lastIndexOf("/") > start
          ? end - 1
          : end;
      if (
        isUpper(tail.charCodeAt(start)) &&
        (tail.includes("/", start) || isPictureSource(tail, start, stop) || isName(tail, start, stop))
      ) {
        found.push({ cut: index + 1, start, end: stop, sure: isName(tail, start, stop) });
      }
    }
  }
  return found;
}

/** Names and agencies only: capitalised words, no sentence. */
function looksLikeHolder(tail: string, start: number, end: number): boolean {
  const holder = tail.slice(start, end);
  if (holder.length > 70 || /[.!?…:;"«»]\s/.test(holder)) return false;
  const words = holder.split(/[\s/,&|-]+/).filter((word) => /^[\p{L}]/u.test(word));
  if (words.length === 0 || words.length > 9) return false;
  return words.every(
    (word) => isUpper(word.charCodeAt(0)) || /^(de|du|des|la|le|les|van|von|et|via|pour|ben|el|al|d['’].*)$/.test(word),
  );
}

/** Exactly a name of two to four words. */
function isName(tail: string, start: number, end: number): boolean {
  const name = readName(tail, start, 4);
  return name !== undefined && name.end === end && name.words > 1 && !name.initials;
}

function isStrong(text: string, credit: { start: number; end: number }): boolean {
  return text.slice(credit.start, credit.end).includes("/") || isPictureSource(text, credit.start, credit.end);
}
