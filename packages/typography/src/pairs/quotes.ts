import { among, isBlank, isDigit, isEdge } from "../characters.js";
import type { Scan } from "../scan.js";

/** What a quotation mark does in its pair. */
export interface Role {
  /** Whether it opens the quotation. */
  readonly open: boolean;
  /** The mark to print there: the one that stands there, or what the style makes of `"` at this depth. */
  readonly mark: string;
  /** Where the other mark of the pair stands. */
  readonly partner: number;
}

interface Opening {
  readonly index: number;
  /** The mark as it stands. */
  readonly sign: string;
  /** The two marks to print. */
  readonly marks: string;
  /** What the text before says of the language; see `Scan.foreignness`. */
  readonly foreignness: number;
  /** Where its partner stands, once it has one. */
  close: number;
}

const DEEPEST = 5;
const MARKS = '""«»“”';

/**
 * Pairs the quotation marks of the paragraph around `index`, from `floor` on at the earliest. Paragraphs end with a
 * blank line.
 *
 * A straight mark opens after a blank or a bracket and closes before a blank or punctuation; after a digit it is an
 * inch or a second, except after a year or a name such as FC24. Pairs inside a straight mark that finds no partner are dropped: their depth
 * is unknown.
 */
export function pairQuotes(scan: Scan, index: number, floor: number): { end: number; roles: Map<number, Role> } {
  const { text } = scan;
  const pairs: Opening[] = [];
  const open: Opening[] = [];
  const straight: number[] = [];
  let end = text.length;
  SIGNS.lastIndex = Math.max(floor, 0);
  while (SIGNS.test(text)) {
    const at = SIGNS.lastIndex - 1;
    const sign = text.charAt(at);
    if (sign === "\n") {
      forget(pairs, open, 0);
      if (at < index) continue;
      end = at;
      break;
    }
    // 0 for a straight mark, even for one that opens.
    const kind = MARKS.indexOf(sign);
    if (kind < 0) {
      SIGNS.lastIndex = Math.max(at + 1, scan.zones.end(at));
      continue;
    }
    if (scan.isOpaque(at)) continue;
    if (kind === 0) straight.push(at);
    const opens = kind === 0 ? straightOpens(scan, at, open.at(-1)?.sign === sign) : kind % 2 === 0;
    if (opens) {
      if (open.length === DEEPEST) forget(pairs, open, 0);
      const marks = kind === 0 ? marksAt(open, scan.style.quotes || MARKS.slice(2)) : MARKS.slice(kind, kind + 2);
      open.push({ index: at, sign, marks, foreignness: kind === 0 ? scan.foreignness(at) : 0, close: -1 });
    } else if (opens === false) {
      const opening = MARKS.charAt(kind & 6);
      const level = open.findLastIndex((candidate) => candidate.sign === opening);
      if (level < 0) {
        // Once printed, a straight mark around it would be taken for its partner.
        const around = open.findIndex((candidate) => candidate.sign === '"');
        if (around >= 0) forget(pairs, open, around);
        continue;
      }
      const pair = open[level]!;
      // Nothing stands in it, or its sides are of two minds.
      const isDoubtful =
        scan.spaceEnd(pair.index + 1) === at ||
        (kind === 0 && (level < open.length - 1 || isForeign(pair.foreignness, scan.foreignness(at + 1))));
      forget(pairs, open, isDoubtful ? level : level + 1);
      if (isDoubtful) continue;
      pair.close = at;
      open.pop();
      pairs.push(pair);
    }
  }
  forget(pairs, open, 0);
  const roles = new Map<number, Role>();
  for (const { index: start, close, marks } of pairs) {
    roles.set(start, { open: true, mark: marks.charAt(0), partner: close });
    roles.set(close, { open: false, mark: marks.charAt(1), partner: start });
  }
  keepApart(scan, straight, roles);
  return { end, roles };
}

/**
 * Drops the pairs that touch a straight mark without partner, with the pairs inside them: printed, they would make another
 * mark of it.
 */
function keepApart(scan: Scan, straight: readonly number[], roles: Map<number, Role>): void {
  const alone = straight.filter((at) => !roles.has(at));
  for (const at of alone) {
    for (const side of [scan.behindTags(at) - 1, scan.beyondTags(at + 1)]) {
      const partner = roles.get(side)?.partner ?? NaN;
      for (let inside = Math.min(side, partner); inside <= Math.max(side, partner); inside++)
        if (roles.delete(inside)) alone.push(inside);
    }
  }
}

/** Quotation marks, what may begin a zone without them, and the end of a paragraph. */
const SIGNS = /["«»“”<`{[(=&]|\n[ \t\r]*\n/g;

/** Whether a quotation stands in a sentence of another language: one side says so and the other does not deny it. */
function isForeign(before: number, after: number): boolean {
  return before >= 0 && after >= 0 && before + after > 0;
}

/** Drops the openings from a level on, and the pairs inside the first straight one among them. */
function forget(pairs: Opening[], open: Opening[], level: number): void {
  if (open.length === level) return;
  const stray = open.find(({ sign }, depth) => depth >= level && sign === '"');
  while (stray && (pairs.at(-1)?.index ?? 0) > stray.index) pairs.pop();
  open.length = level;
}

/** The marks for the next level: those of the style at this depth, but never the ones it stands in. */
function marksAt(open: readonly Opening[], quotes: string): string {
  const depth = Math.min(open.length * 2, quotes.length - 2);
  const marks = quotes.slice(depth, depth + 2);
  if (open.at(-1)?.marks !== marks) return marks;
  return quotes.slice(depth + 2, depth + 4) || quotes.slice(0, 2);
}

/** Whether a straight mark opens or closes; nothing when neither is certain. */
function straightOpens(scan: Scan, at: number, inStraight: boolean): boolean | undefined {
  const last = scan.behindTags(at);
  const before = scan.code(last - 1);
  const after = scan.code(scan.beyondTags(at + 1));
  if (isDigit(before) && !isYear(scan.text, last)) return undefined;
  const opens = isBlank(before) || among(before, OPENS_AFTER);
  const closes = isBlank(after) || among(after, CLOSES_BEFORE);
  if (opens !== closes) return opens;
  if (!opens || isDigit(scan.code(scan.spaceStart(at) - 1))) return undefined;
  return (isEdge(before) && !isEdge(after)) || !inStraight;
}

const OPENS_AFTER = "([{«“‘'’—–-/:\"";
const CLOSES_BEFORE = ".,;:!?…)]}»”'’—–-/\"";

/** Whether the digits before an index are the four of a year, or the end of a word (FC24). */
function isYear(text: string, index: number): boolean {
  return /(?:^|\D)(?:1\d|20)\d\d$|[a-z]\d+$/i.test(text.slice(Math.max(0, index - 5), index));
}
