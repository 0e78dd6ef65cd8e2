import { isBlank, isDash, isUpper, skipBlanks, trimEnd } from "./characters.js";
import { readName } from "./person-name.js";
import type { Recogniser, RecognitionRange } from "./recognition.js";

/** A turn of an interview. */
export interface Turn {
  /** Who speaks, when the line opens with a name: `LE FIGARO`, `Yann LECUN`, `A. B.`. */
  speaker?: string;
  /** Index where the words of the turn begin. */
  contentStart: number;
  /** Whether the turn ends in a question mark. */
  asks: boolean;
  /** Whether `Q.` or `R.` says which turn it is. */
  turn?: "question" | "answer";
}

/**
 * A line that opens with its speaker (`LE FIGARO. - …`, `Yann LECUN. - …`, `Anne Roux : …`, `A. B. : …`, `Q. : …`,
 * `— …`) or ends in a question mark.
 *
 * « Au menu : … » has no speaker: a speaker is a name of two words or more, or stands in capitals.
 */
export const question: Recogniser<Turn> = (text) => {
  if (text.length < 4) return undefined;
  const end = trimEnd(text, text.length);
  const asks = endsInQuestion(text, end);
  const turn = readSpeaker(text) ?? (asks ? readPaper(text) : undefined);
  if (turn === undefined) {
    const dash = isDash(text.charCodeAt(0)) && isBlank(text.charCodeAt(1));
    const contentStart = dash ? skipBlanks(text, 1) : 0;
    if (!asks) return undefined;
    const ranges = dash ? [{ start: 0, end: contentStart, part: "cue" }] : [];
    return { value: { contentStart, asks }, ranges, score: text.length < 400 ? 0.6 : 0.4 };
  }
  const ranges: RecognitionRange[] = [
    { start: turn.start, end: turn.end, part: "speaker" },
    { start: turn.end, end: turn.contentStart, part: "cue" },
  ];
  if (turn.start > 0) ranges.unshift({ start: 0, end: turn.start, part: "cue" });
  const value: Turn = { contentStart: turn.contentStart, asks };
  if (turn.role === undefined) value.speaker = text.slice(turn.start, turn.end);
  else value.turn = turn.role;
  return { value, ranges, score: turn.sure ? 0.9 : 0.6 };
};

/** A paper that asks: « Le Courrier : Pourquoi maintenant ? », « L’Écho. – Et demain ? » */
const PAPER =
  /^(?:L[ea]s? |L['’])\p{Lu}[\p{L}'’-]*(?: (?:d[eu]s? |d['’])?\p{Lu}[\p{L}'’-]*){0,3}(?=\s?:\s|\s?\.?\s?[–—-]\s)/u;

function readPaper(text: string): ReturnType<typeof readSpeaker> {
  const paper = PAPER.exec(text.slice(0, 64));
  if (paper === null) return undefined;
  const end = paper[0].length;
  let at = end;
  while (isBlank(text.charCodeAt(at)) || isDash(text.charCodeAt(at)) || ":.".includes(text.charAt(at))) at++;
  return { start: 0, end, contentStart: at, sure: false };
}

/** What parts a speaker from the words; cheap refusal of a line that has none near its start. */
const SIGN = /[:–—-]/;

/** The speaker's name at the start of a turn. */
export function readSpeaker(
  text: string,
): { start: number; end: number; contentStart: number; sure: boolean; role?: "question" | "answer" } | undefined {
  let start = 0;
  while (start < 4 && (isBlank(text.charCodeAt(start)) || isDash(text.charCodeAt(start)))) start++;
  if (!isUpper(text.charCodeAt(start))) return undefined;
  if (!SIGN.test(text.slice(start, start + 70))) return undefined;
  const initial = /^(Q|R|Question|Réponse)(?:\.|\s?:|\s?[-–—])+\s?[-–—:]?\s+/.exec(text.slice(start, start + 20));
  if (initial !== null) {
    const role = initial[1]?.startsWith("Q") ? "question" : "answer";
    return {
      start,
      end: start + (initial[1] as string).length,
      contentStart: start + initial[0].length,
      sure: true,
      role,
    };
  }
  const head = text.slice(start, start + 64);
  const capitals =
    /^(?:[\p{Lu}\d][\p{Lu}\d'’&-]*)(?: [\p{Lu}\d'’&-]+){0,4}(?=\s*(?:\.\s?[-–—]|\s?:|\s[-–—]\s|\.\s[-–—]))/u.exec(head);
  let end: number;
  if (capitals !== null && capitals[0].length > 1) end = start + capitals[0].length;
  else {
    const name = readName(text, start);
    if (name === undefined || (name.words < 2 && !name.initials)) return undefined;
    end = name.end;
  }
  let at = skipBlanks(text, end);
  const first = text.charAt(at);
  let sure = capitals !== null;
  if (first === ".") {
    at = skipBlanks(text, at + 1);
    if (!isDash(text.charCodeAt(at))) return undefined;
    at++;
    sure = true;
  } else if (first === ":") at++;
  else if (isDash(text.charCodeAt(at)) && at > end && capitals !== null) at++;
  else if (isDash(text.charCodeAt(at)) && text.charCodeAt(end - 1) === 0x2e) {
    at++;
    sure = true;
  } else return undefined;
  const contentStart = skipBlanks(text, at);
  if (contentStart >= text.length || (contentStart === at && !/["«“]/.test(text.charAt(at)) && first === ":"))
    return undefined;
  return { start, end, contentStart, sure };
}

function endsInQuestion(text: string, end: number): boolean {
  let at = end - 1;
  while (at > 0 && (isBlank(text.charCodeAt(at)) || '»"”)'.includes(text.charAt(at)))) at--;
  return text.charCodeAt(at) === 0x3f;
}
