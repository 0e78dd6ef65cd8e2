import type { Block } from "../block.js";
import type { Context } from "../context.js";
import { blankedBlock, mostBlocks } from "./fragments.js";
import { type SourceLines, sourceLines } from "./lines.js";
import { flows, isFull, wrapMargin } from "./wrap.js";

/**
 * Cuts plain text into blocks. Blank lines separate blocks; so do single line ends, unless the copy is hard-wrapped (a
 * mail at 72 to 78 columns), whose full lines are joined by a space, or the lines are short and stand together as
 * verse does, which are kept as one block with line breaks.
 */
export function segmentText(context: Context): Block[] {
  const { source } = context;
  const lines = sourceLines(source);
  const margin = wrapMargin(source, lines);
  const blocks: Block[] = [];
  const count = lines.starts.length;
  const most = mostBlocks(source);
  for (let first = 0, next: number; first < count; first = next) {
    next = first + 1;
    if (blocks.length > most) {
      blocks.push(blankedBlock(source, lines.starts[first]!, lines.ends[count - 1]!));
      break;
    }
    while (next < count && lines.gaps[next] === 0) next++;
    if (next === first + 1) blocks.push(lineBlock(source, lines, first));
    else chunk(source, lines, first, next, margin, blocks);
  }
  const wrap = margin === 0 ? undefined : blocks.find(({ map }) => map !== undefined);
  if (wrap !== undefined) context.report("copy-hard-wrapped", wrap.start, wrap.end, { columns: margin });
  return blocks;
}

/** Cuts lines `first` to `next`, which no blank line separates. */
function chunk(source: string, lines: SourceLines, first: number, next: number, margin: number, blocks: Block[]): void {
  if (margin === 0 && isVerse(source, lines, first, next)) {
    blocks.push(joined(source, lines, first, next, "\n"));
    return;
  }
  // Where blank lines part the paragraphs, a line that is nearly full is no last one.
  const slack = next - first < lines.starts.length ? SLACK : 0;
  let from = first;
  for (let index = first; index < next; index++) {
    const goesOn =
      index + 1 < next &&
      !opensBlock(source, lines, index + 1) &&
      (margin === 0
        ? isUnfinished(source, lines, index, WIDE)
        : (slack > 0 || !closesBlock(source, lines, from, index)) &&
          (isFull(source, lines, index, margin, slack) ||
            isUnfinished(
              source,
              lines,
              index,
              slack === 0 ? margin * 0.6 : next - first <= TITLE_LINES + 1 ? 10 : NARROW,
            )));
    if (goesOn) continue;
    const cut = slack === 0 ? titleInside(source, lines, from, index) : from;
    if (cut > from) blocks.push(wrapped(source, lines, from, cut));
    blocks.push(wrapped(source, lines, cut, index + 1));
    from = index + 1;
  }
}

/** Lines `first` to `next` as one paragraph. */
function wrapped(source: string, lines: SourceLines, first: number, next: number): Block {
  return next === first + 1 ? lineBlock(source, lines, first) : joined(source, lines, first, next, " ");
}

/** Most lines a title takes. */
const TITLE_LINES = 2;

/**
 * Where no blank line parts them, a paragraph whose last line happens to be full takes the title below it along: the
 * line where that title starts, or `from` when lines `from` to `last` end as a paragraph does.
 */
function titleInside(source: string, lines: SourceLines, from: number, last: number): number {
  const ends = (index: number) => /[.!?…»”")\]]/u.test(source[lines.ends[index]! - 1]!);
  if (last === from || ends(last) || isCredit(source, lines, last)) return from;
  for (let index = last - 1; index >= from && index >= last - TITLE_LINES; index--) {
    if (ends(index) && /[\p{Lu}«“"\d]/u.test(source[lines.starts[index + 1]!]!)) return index + 1;
  }
  return from;
}

function lineBlock(source: string, lines: SourceLines, index: number): Block {
  const start = lines.starts[index]!;
  const end = lines.ends[index]!;
  return { text: source.slice(start, end), start, end };
}

/** One block of several lines. */
function joined(source: string, lines: SourceLines, first: number, next: number, by: " " | "\n"): Block {
  const start = lines.starts[first]!;
  const end = lines.ends[next - 1]!;
  const map: number[] = [];
  let text = "";
  for (let index = first; index < next; index++) {
    if (index > first) text += by;
    const lineStart = lines.starts[index]!;
    map.push(text.length, lineStart);
    text += source.slice(lineStart, lines.ends[index]!);
  }
  return { text, start, end, map };
}

/** A wrapping program breaks before the margin at a hyphen, a long address or a no-break space. */
const SLACK = 12;

/** Lines up to this width are not gone on with, in characters; the second where the copy as a whole is not wrapped. */
const NARROW = 30;
const WIDE = 60;

/** A line wider than `narrow` that ends no sentence, before one that starts in lower case. */
function isUnfinished(source: string, lines: SourceLines, index: number, narrow: number): boolean {
  const start = lines.starts[index + 1]!;
  const width = lines.ends[index]! - lines.starts[index]!;
  return width > narrow && flows(source, lines.ends[index]!, start);
}

/** « … des députés. » / « REUTERS/Kacper Pempel »: the line goes on with who made the picture. */
function isCredit(source: string, lines: SourceLines, index: number): boolean {
  return /[/©]/.test(source.slice(lines.starts[index]!, lines.ends[index]!));
}

/** What only a line of its own starts with: « Lire aussi », « Publié le », « INTERVIEW … », « afp.com/… ». */
const OPENING =
  /(?:[ÀA] lire|lire|voir)[ \u00a0](?:aussi|également|plus|ensuite)|(?:publié|mise?)[ \u00a0](?:le|à jour)[ \u00a0]|propos recueillis|(?:temps de )?lecture[ \u00a0](?:\d|:|en \d)/iuy;
const BYLINE = /P(?:ar|AR)[ \u00a0]\p{Lu}[\p{L}’'-]+[ \u00a0]\p{Lu}/uy;

const CAPITALS = /\p{Lu}{7,}[ \u00a0]|\p{Lu}{4,}[ \u00a0]\p{Lu}{4,}[ \u00a0]/uy;

const startsWith = (pattern: RegExp, source: string, lines: SourceLines, index: number): boolean => {
  pattern.lastIndex = lines.starts[index]!;
  return pattern.test(source);
};

/** Whether the block from line `from` ends with line `index`, full as it is: links and dates do not run on. */
function closesBlock(source: string, lines: SourceLines, from: number, index: number): boolean {
  return (
    (index > from || DATED.test(source[lines.starts[from]!]!)) &&
    startsWith(OPENING, source, lines, from) &&
    !/\p{Ll}/u.test(source[lines.starts[index + 1]!]!)
  );
}

/** First letter of « Publié le » and « Mis à jour le ». */
const DATED = /[PM]/;

/** Whether line `index` starts a block although the line above it is full. */
function opensBlock(source: string, lines: SourceLines, index: number): boolean {
  const first = source[lines.starts[index]!]!;
  if (/\p{Ll}/u.test(first)) return source.startsWith("afp.com/", lines.starts[index]!);
  if (isBullet(source, lines, index)) {
    // A dash inside a sentence may come first in a line: « … à Paris » / « — Geeko ».
    return !/[–—-]/.test(first) || !/[\p{L}\p{N},]/u.test(source[lines.ends[index - 1]! - 1]!);
  }
  return (
    startsWith(OPENING, source, lines, index) ||
    startsWith(BYLINE, source, lines, index) ||
    (startsWith(CAPITALS, source, lines, index) && /[\p{L}?]/u.test(source[lines.ends[index - 1]! - 1]!))
  );
}

const BULLETS = "•‣◦▪■□●○–—-*·►→>";

/** A line that opens with a bullet and a blank is a block of its own. */
function isBullet(source: string, lines: SourceLines, index: number): boolean {
  const start = lines.starts[index]!;
  return (
    BULLETS.includes(source[start]!) &&
    (source[start + 1] === " " || source[start + 1] === "\u00a0" || source[start + 1] === "\t")
  );
}

/** Longest line of verse, in characters. */
const VERSE = 60;

/** The first of a list's numbers. */
const NUMBERED = /^1[.)] /;

/** Three lines or more, all short, none ending a sentence but the last, inside a copy that blank lines separate. */
function isVerse(source: string, lines: SourceLines, first: number, next: number): boolean {
  if (next - first < 3 || (first === 0 && next === lines.starts.length) || first === 0) return false;
  for (let index = first; index < next; index++) {
    const end = lines.ends[index]!;
    if (end - lines.starts[index]! > VERSE || isBullet(source, lines, index)) return false;
    if (index === first && NUMBERED.test(source.slice(lines.starts[index]!, lines.starts[index]! + 4))) return false;
    if (index < next - 1 && !/[\p{L},;:»…]/u.test(source[end - 1]!)) return false;
  }
  return true;
}
