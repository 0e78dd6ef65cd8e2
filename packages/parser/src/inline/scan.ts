import { codeAt, isBlank, isDash, isDigit, skipBlanks } from "../recognise/characters.js";
import type { RecogniseContext } from "../recognise/recognition.js";
import { readMail, readUrl, readWww } from "./links.js";
import { type Mark, nestMarks } from "./mark.js";
import { type LooseMark, pairQuotations, type Quotation } from "./quotations.js";
import { readSigle } from "./sigles.js";
import { readSpeechClause, speakerBefore } from "./speech.js";
import { readTime, readWeekdays } from "./times.js";

/** What was found in one run of text. */
export interface Scan {
  /** Properly nested, in order. */
  marks: Mark[];
  /** Quotation marks without counterpart. */
  loose: LooseMark[];
}

const NOTHING: Scan = { marks: [], loose: [] };

/** A place that may begin something: a quotation mark, a bracket, `@`, a digit, `://`, `www.`. */
const TRIGGER = /["«»“”„(@\d]|:\/\/|www\./g;

/** Caps that keep a block of signs linear: past them a block is read as plain text. */
const MAX_SIGLES = 200;

/** Finds quotations, links, sigles and dates in a run of text, in one pass over its signs. */
export function scanText(text: string, context: RecogniseContext): Scan {
  TRIGGER.lastIndex = 0;
  let met = TRIGGER.test(text);
  const weekdays = context.datePublished !== undefined && text.includes("di");
  if (!met && !weekdays) return NOTHING;
  const quotes: number[] = [];
  const marks: Mark[] = [];
  let sigles = 0;
  let end = 0;
  // `test` and not `exec`: a paragraph has a dozen of these signs, and none needs a match object
  for (; met; met = TRIGGER.test(text)) {
    const stop = TRIGGER.lastIndex;
    const index = stop - 1;
    if (index < end) continue;
    const code = codeAt(text, index);
    let found: Mark | undefined;
    if (code >= 0x30 && code <= 0x39) {
      let next = stop;
      while (next < text.length && isDigit(text.charCodeAt(next))) next++;
      TRIGGER.lastIndex = next;
      if (next - index <= 4) found = readTime(text, index, context);
    } else if (code === 0x28) {
      if (sigles++ < MAX_SIGLES) {
        const sigle = readSigle(text, index);
        if (sigle !== undefined) marks.push(sigle);
      }
    } else if (code === 0x40) found = readMail(text, index, end);
    else if (code === 0x2f) found = readUrl(text, stop - 3, end);
    else if (code === 0x2e) found = readWww(text, stop - 4);
    else quotes.push(index);
    if (found === undefined) continue;
    marks.push(found);
    end = found.end;
    if (end > TRIGGER.lastIndex) TRIGGER.lastIndex = end;
  }
  if (weekdays) marks.push(...readWeekdays(text, context));
  let loose: LooseMark[] = [];
  if (quotes.length > 0) {
    const links = marks.filter((mark) => mark.type === "link");
    const free =
      links.length === 0 ? quotes : quotes.filter((at) => !links.some((link) => at >= link.start && at < link.end));
    const paired = pairQuotations(text, free);
    loose = paired.loose;
    if (paired.pairs.length > 1) paired.pairs.sort((left, right) => left.start - right.start);
    let outerEnd = 0;
    for (const pair of paired.pairs) {
      const outer = pair.start >= outerEnd;
      marks.push(quoteMark(text, pair, outer ? outerEnd : pair.start));
      if (outer) {
        marks.push(...incises(text, pair, marks.at(-1) as Mark));
        outerEnd = pair.end;
      }
    }
  }
  return { marks: marks.length > 1 ? nestMarks(marks) : marks, loose };
}

function quoteMark(text: string, pair: Quotation, from: number): Mark {
  const mark: Mark = { start: pair.start, end: pair.end, type: "quote" };
  const speaker = speakerOf(text, pair, from);
  if (speaker !== undefined) mark.speaker = speaker;
  return mark;
}

/** The speaker that the words after or before a quotation name. */
export function speakerOf(text: string, pair: Quotation, from: number): string | undefined {
  if (pair.end - pair.start < 12) return undefined;
  let after = skipBlanks(text, pair.end);
  const sign = codeAt(text, after);
  if (sign === 0x2c || isDash(sign)) after = skipBlanks(text, after + 1);
  if (after < text.length && (after > pair.end || sign === 0x2c)) {
    const clause = readSpeechClause(text, after);
    if (clause?.speaker !== undefined) return clause.speaker;
  }
  return speakerBefore(text, pair.start, from);
}

/** The clauses of speech inside a quotation, between commas: « …, a-t-il dit, … ». */
export function incises(text: string, range: Quotation, quote: Mark): Mark[] {
  const found: Mark[] = [];
  let comma = text.indexOf(",", range.start);
  for (let round = 0; comma >= 0 && comma < range.end && round < 64; round++) {
    const start = skipBlanks(text, comma + 1);
    const clause = isBlank(codeAt(text, comma + 1)) ? readIncise(text, start, range.end) : undefined;
    if (clause !== undefined) {
      const mark: Mark = { start, end: clause.end, type: "attribution" };
      if (clause.speaker !== undefined) {
        mark.name = clause.speaker;
        if (quote.type === "quote") quote.speaker ??= clause.speaker;
      }
      found.push(mark);
    }
    comma = text.indexOf(",", Math.max(comma + 1, clause?.end ?? 0));
  }
  return found;
}

function readIncise(text: string, start: number, end: number): { end: number; speaker?: string } | undefined {
  // « …, selon la loi, … » is what was said, not who says it
  if (/^(?:selon|d['’]apr|pour)/i.test(text.slice(start, start + 6))) return undefined;
  const clause = readSpeechClause(text, start);
  if (clause === undefined || clause.end > end) return undefined;
  const after = codeAt(text, clause.end);
  const closes =
    after === 0x2c ||
    after === 0x2e ||
    after === 0x21 ||
    after === 0x3f ||
    after === 0x3b ||
    after === 0x3a ||
    after === 0xbb ||
    after === 0x22 ||
    after === 0x201d ||
    after === 0x2026;
  if (!closes) return undefined;
  let stop = clause.end;
  while (stop > start && isBlank(codeAt(text, stop - 1))) stop--;
  return clause.speaker === undefined ? { end: stop } : { end: stop, speaker: clause.speaker };
}
