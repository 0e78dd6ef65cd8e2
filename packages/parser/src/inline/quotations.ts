import { codeAt, isBlank, isDigit, isLetter } from "../recognise/characters.js";

/** A quotation: the range of the text from its opening mark to behind its closing mark. */
export interface Quotation {
  start: number;
  end: number;
}

/** A mark without counterpart. */
export interface LooseMark {
  index: number;
  mark: string;
  opens: boolean;
}

/** The quotations of one run of text. */
export interface Quotations {
  pairs: Quotation[];
  /** Marks without counterpart, in order; only guillemets and double marks, never an apostrophe. */
  loose: LooseMark[];
}

/** Deeper quotations stay plain text. */
const MAX_DEPTH = 8;

interface Open {
  index: number;
  code: number;
}

/**
 * Pairs the quotation marks of a run of text: `« »`, `“ ”`, `„ “`, straight `"`, nested or not. `indexes` are the
 * places of all these marks, in order.
 *
 * A straight mark opens before a word and closes after one; behind a digit, with nothing open, it means inches.
 */
export function pairQuotations(text: string, indexes: readonly number[]): Quotations {
  const pairs: Quotation[] = [];
  const loose: LooseMark[] = [];
  const stack: Open[] = [];
  const closeTop = (end: number): void => {
    const open = stack.pop() as Open;
    if (stack.length < MAX_DEPTH && hasContent(text, open.index + 1, end - 1)) pairs.push({ start: open.index, end });
  };
  for (const index of indexes) {
    const code = codeAt(text, index);
    const closes = closedBy(code, stack);
    if (code === 0x22) {
      if (closes === stack.length - 1 && closes >= 0 && !opensStraight(text, index)) closeTop(index + 1);
      else if (opensStraight(text, index) || (closes < 0 && opensLoosely(text, index))) stack.push({ index, code });
      else if (closes >= 0) dropTo(closes, index);
      else if (!isDigit(codeAt(text, index - 1))) loose.push({ index, mark: '"', opens: false });
      continue;
    }
    if (code === 0xab || code === 0x201e || (code === 0x201c && !(closes >= 0 && stack[closes]?.code === 0x201e))) {
      stack.push({ index, code });
      continue;
    }
    if (closes < 0) loose.push({ index, mark: text.charAt(index), opens: false });
    else dropTo(closes, index);
  }
  for (const open of stack) loose.push({ index: open.index, mark: String.fromCharCode(open.code), opens: true });
  if (loose.length > 1) loose.sort((left, right) => left.index - right.index);
  return { pairs, loose };

  /** Closes the mark at a depth of the stack; those above it have lost their counterpart. */
  function dropTo(depth: number, index: number): void {
    while (stack.length - 1 > depth) {
      const lost = stack.pop() as Open;
      loose.push({ index: lost.index, mark: String.fromCharCode(lost.code), opens: true });
    }
    closeTop(index + 1);
  }
}

/** How far down the stack a closing mark looks; hostile runs of opening marks must not make it quadratic. */
const LOOK_DOWN = 16;

/** Depth in the stack of the mark that `code` closes, or -1. */
function closedBy(code: number, stack: readonly Open[]): number {
  const opener = code === 0xbb ? 0xab : code === 0x201d ? 0x201c : code === 0x201c ? 0x201e : code === 0x22 ? 0x22 : 0;
  for (let depth = stack.length - 1; depth >= 0 && depth >= stack.length - LOOK_DOWN; depth--) {
    const open = (stack[depth] as Open).code;
    if (open === opener || (code === 0x201d && open === 0x201e)) return depth;
  }
  return -1;
}

/** Whether a straight mark stands where a quotation begins: before a word, behind a blank, a bracket or nothing. */
function opensStraight(text: string, index: number): boolean {
  const before = codeAt(text, index - 1);
  const after = codeAt(text, index + 1);
  if (after === -1 || isBlank(after)) return false;
  if (index === 0 || isBlank(before)) return true;
  if (
    before === 0x28 ||
    before === 0x5b ||
    before === 0xab ||
    before === 0x201c ||
    before === 0x2014 ||
    before === 0x2013
  )
    return true;
  // « l'"affaire" »: behind an elision
  return (before === 0x27 || before === 0x2019) && isLetter(after);
}

/** With nothing open: `" boîtes à douceur "` between blanks, or a mark that follows a full stop directly (`moins."D'abord`). */
function opensLoosely(text: string, index: number): boolean {
  const before = codeAt(text, index - 1);
  const after = codeAt(text, index + 1);
  if (after === -1) return false;
  if (isBlank(after)) return (index === 0 || isBlank(before)) && text.indexOf('"', index + 1) > 0;
  return !isDigit(before) && !isLetter(before) && isLetter(after);
}

function hasContent(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (!isBlank(text.charCodeAt(index))) return true;
  return false;
}
