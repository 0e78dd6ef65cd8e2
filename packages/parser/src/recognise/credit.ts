import { agencyNamed, readAgency } from "./agency.js";
import { isDigit, isLetter, isUpper, skipBlanks, trimEnd } from "./characters.js";
import { matchCue } from "./cue.js";
import { fold } from "./fold.js";
import { readName } from "./person-name.js";
import type { Recogniser } from "./recognition.js";

/** Roles of a `credit` node. */
export type CreditRole = "photographer" | "illustrator" | "agency" | "source" | "archive" | "rights";

/** Who made a picture, as copy says it. */
export interface Credit {
  role: CreditRole;
  /** The words after « Photo : », `©` or « Crédit : ». */
  holder: string;
}

const CUES: readonly (readonly [string, CreditRole])[] = [
  ["credits photos", "photographer"],
  ["credits photo", "photographer"],
  ["credit photos", "photographer"],
  ["credit photo", "photographer"],
  ["credit image", "photographer"],
  ["credit images", "photographer"],
  ["credit illustration", "illustrator"],
  ["credit video", "photographer"],
  ["photo credit", "photographer"],
  ["credits", "photographer"],
  ["credit", "photographer"],
  ["photographies", "photographer"],
  ["photographie", "photographer"],
  ["photos d'illustration", "photographer"],
  ["photo d'illustration", "photographer"],
  ["photo d'archives", "archive"],
  ["photo d'archive", "archive"],
  ["photo archives", "archive"],
  ["archives", "archive"],
  ["archive", "archive"],
  ["photos", "photographer"],
  ["photo", "photographer"],
  ["image", "photographer"],
  ["illustrations", "illustrator"],
  ["illustration", "illustrator"],
  ["dessin", "illustrator"],
  ["infographie", "illustrator"],
  ["source", "source"],
  ["capture d'ecran", "source"],
  ["capture ecran", "source"],
  ["droits", "rights"],
  ["copyright", "rights"],
];

/** Agencies and stocks that only pictures carry; folded. */
const PICTURE_AGENCIES: readonly string[] = [
  "hans lucas",
  "sipa press",
  "sipa",
  "getty images",
  "getty",
  "istock",
  "shutterstock",
  "adobe stock",
  "maxppp",
  "epa-efe",
  "epa",
  "panoramic",
  "icon sport",
  "iconsport",
  "abacapress",
  "abaca",
  "bestimage",
  "presse sports",
  "pixabay",
  "unsplash",
  "pexels",
  "keystone",
  "imago",
  "nurphoto",
  "zuma press",
  "divergence",
  "myop",
  "vu'",
  "rea",
  "magnum",
  "wikimedia commons",
  "belga image",
  "photopqr",
  "afp.com",
  "la presse",
  "archives la presse",
];

/**
 * A line that is only a picture's credit: `Photo : AFP`, `Crédit : Genya Savilov / AFP`, `© Marc Roux`,
 * `(Crédits : DR)`, `afp.com/Alain JOCARD`, `PHOTO ARCHIVES LA PRESSE`.
 */
export const credit: Recogniser<Credit> = (text) => {
  if (text.length > 110 || text.length < 2) return undefined;
  const end = trimEnd(text, text.length);
  const folded = fold(text);
  const bracketed = text.charCodeAt(0) === 0x28 && text.charCodeAt(end - 1) === 0x29;
  const start = bracketed ? skipBlanks(text, 1) : 0;
  const stop = bracketed ? trimEnd(text, end - 1) : end;
  const found = readCredit(text, folded, start, stop);
  if (found === undefined) return undefined;
  const ranges = [{ start: found.holderStart, end: stop, part: "holder" }];
  if (found.holderStart > 0) ranges.unshift({ start: 0, end: found.holderStart, part: "cue" });
  return { value: { role: found.role, holder: text.slice(found.holderStart, stop) }, ranges, score: found.score };
};

/** The credit that fills a range of a line; `undefined` when the range holds anything else. */
export function readCredit(
  text: string,
  folded: string,
  start: number,
  end: number,
): { role: CreditRole; holderStart: number; score: number } | undefined {
  if (end - start > 110 || end <= start) return undefined;
  if (text.startsWith("//", start)) return readCredit(text, folded, skipBlanks(text, start + 2), end);
  const sign = text.charCodeAt(start);
  if (sign === 0xa9) {
    const holderStart = skipBlanks(text, start + 1);
    if (isRights(folded, end)) return undefined;
    // « © Crédit photo : … »
    const named = text.charCodeAt(holderStart) === 0xa9 ? undefined : readCredit(text, folded, holderStart, end);
    if (named !== undefined && named.holderStart > holderStart) return named;
    return holderStart < end && holderLooksRight(text, holderStart, end)
      ? { role: roleOf(text, holderStart, end), holderStart, score: 0.8 }
      : undefined;
  }
  for (const [cue, role] of CUES) {
    if (matchCue(folded, start, [cue]) < 0) continue;
    let holderStart = skipBlanks(text, start + cue.length);
    const after = text.charCodeAt(holderStart);
    const signed =
      after === 0x3a ||
      after === 0xa9 ||
      after === 0x2f ||
      after === 0x2d ||
      after === 0x2013 ||
      after === 0x2014 ||
      after === 0x7c;
    if (signed) {
      holderStart = skipBlanks(text, holderStart + 1);
      if (text.charCodeAt(holderStart) === 0xa9) holderStart = skipBlanks(text, holderStart + 1);
    }
    if (matchCue(folded, holderStart, ["d'archives", "d'illustration", "de", "par", "d'"]) > 0 && !signed) {
      const link = matchCue(folded, holderStart, ["d'archives", "d'illustration", "de", "par", "d'"]);
      holderStart = skipBlanks(text, link);
      if (text.charCodeAt(holderStart) === 0x3a) holderStart = skipBlanks(text, holderStart + 1);
    }
    if (holderStart >= end)
      return signed || cue.startsWith("photo d'") ? { role, holderStart: end, score: 0.7 } : undefined;
    const capitals = text.slice(start, end) === text.slice(start, end).toUpperCase();
    if (!signed && !capitals && !holderLooksRight(text, holderStart, end)) return undefined;
    if (signed && end - holderStart > 80) return undefined;
    const last = text.charCodeAt(end - 1);
    if (last === 0x3f || last === 0x21 || (last === 0x2e && end - holderStart > 50)) return undefined;
    const holder = roleOf(text, holderStart, end);
    return {
      role: role === "photographer" && holder === "agency" ? "agency" : role,
      holderStart,
      score: signed || capitals ? 0.92 : 0.7,
    };
  }
  if (/^(afp\.com|dr|d\.r\.|d\. r\.)(\/|$|\s*$)/.test(folded.slice(start, end)))
    return { role: folded.startsWith("afp.com", start) ? "photographer" : "rights", holderStart: start, score: 0.85 };
  const opening = text.indexOf("/", start);
  if (opening > start && opening < end && isPictureSource(text, start, opening) && holderLooksRight(text, start, end)) {
    return { role: "photographer", holderStart: start, score: 0.85 };
  }
  const slash = text.lastIndexOf("/", end);
  if (slash > start || isAllAgencies(text, start, end)) {
    const tail = skipBlanks(text, slash > start ? slash + 1 : start);
    if (
      isPictureSource(text, tail, end) &&
      (slash <= start || nameish(text, start, slash) || isHandle(text, start, slash))
    ) {
      return { role: slash > start ? "photographer" : "agency", holderStart: start, score: slash > start ? 0.85 : 0.5 };
    }
  }
  return undefined;
}

/** Whether a range is the name of an agency or stock that credits pictures. */
export function isPictureSource(text: string, start: number, end: number): boolean {
  const piece = text.slice(start, end).trim();
  const folded = fold(piece);
  if (PICTURE_AGENCIES.some((name) => folded === name || folded.startsWith(`${name} `))) return true;
  return agencyNamed(piece) !== undefined || /^(archives|dr|d\.r\.|sp|afp)\b/.test(folded);
}

function isAllAgencies(text: string, start: number, end: number): boolean {
  return isPictureSource(text, start, end);
}

function isRights(folded: string, end: number): boolean {
  return folded.slice(0, end).includes("droits reserves") || folded.includes("reproduction");
}

function roleOf(text: string, start: number, end: number): CreditRole {
  const piece = text.slice(start, end);
  const folded = fold(piece);
  const agency = readAgency(folded, piece, 0);
  if (agency !== undefined && agency.end === piece.length) return "agency";
  if (folded === "dr" || folded === "d.r." || folded === "d. r.") return "rights";
  if (folded.startsWith("archives")) return "archive";
  return isPictureSource(text, start, end) ? "agency" : "photographer";
}

/** A name, initials, agencies, a capitalised run with `/`, `,`, `via`, `-`; never a sentence. */
function holderLooksRight(text: string, start: number, end: number): boolean {
  const holder = text.slice(start, end);
  if (holder.length > 80 || /[.!?;]\s+[-–—«(]|[\p{Ll}\d][.!?;:]\s/u.test(holder)) return false;
  const words = holder.split(/[\s/,&–—|-]+/).filter((word) => word !== "");
  let small = 0;
  for (const word of words) {
    const code = word.charCodeAt(0);
    if (
      isLetter(code) &&
      !isUpper(code) &&
      !/^(de|du|des|la|le|les|van|von|et|via|pour|ben|el|al|d['’].*|l['’].*|afp\.com)$/i.test(word)
    )
      small++;
  }
  return small <= Math.floor(words.length / 5) && words.length <= 12;
}

function nameish(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if (!isUpper(first) && !isDigit(first)) return false;
  return readName(text, start) !== undefined && holderLooksRight(text, start, end);
}

/** One word in small letters before a stock's name: `tashatuvango/Adobe Stock`. */
function isHandle(text: string, start: number, end: number): boolean {
  return end - start < 32 && !/\s/.test(text.slice(start, end));
}
