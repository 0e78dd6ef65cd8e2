import type { Block, Label } from "../block.js";
import type { Context } from "../context.js";
import { sliceNodes } from "../inline/slice.js";
import type { TreeNode } from "../tree.js";
import { cutBlock, isBold, linesOf, type Range } from "./block-lines.js";

/** Lines that mail programs put above a message, in French and English. */
export const MAIL_HEAD =
  /^(?:De|À|A|Cc|Cci|Objet|Sujet|Date|Envoyé|Répondre à|From|To|Subject|Sent|Reply-To|Return-Path|Received|Message-ID|MIME-Version|Content-[A-Za-z-]+|X-[A-Za-z-]+|Delivered-To|In-Reply-To|References|DKIM-Signature)\s?:\s?\S[\s\S]{0,400}$/;

/** The one of them that no article begins with. */
const SUBJECT = /^(?:Objet|Subject)\s?:/;

/** A line of signs: dashes under a title, stars between paragraphs. */
const RULE = /^[-–—_=*~•·.#\s]{3,200}$/;
/** A line of nothing but hashtags, which have a letter. */
const HASHTAGS = /^(?:#(?=[\p{N}_]{0,20}\p{L})[\p{L}\p{N}_]{2,60}[\s,;]*){1,30}$/u;
/** Shortest paragraph beside a break, in UTF-16 units. */
const PROSE = 80;

/**
 * What copy says of itself beyond doubt, whatever its format: rows of cells parted by tabs, items behind bullets or
 * numbers, lines of signs or hashtags, the head of a mail. Paragraphs of markup that were typed as several such lines
 * are cut into them.
 */
export function markSureLines(found: readonly Block[], context: Context): Block[] {
  const typed = context.format !== "text";
  const blocks = typed ? found.flatMap((block) => splitLines(block, context)) : [...found];
  markItems(blocks, typed);
  if (context.source.includes("\t")) markRows(blocks);
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    if (block.given !== undefined) continue;
    if (block.text.startsWith("#") && HASHTAGS.test(block.text)) {
      const keywords = block.text.match(/[^#\s,;]+/g) ?? [];
      block.given = { label: "furniture", by: "markup", meta: { keywords } };
    } else if (RULE.test(block.text)) {
      const apart = isProse(blocks[index - 1]) && isProse(blocks[index + 1]);
      const node = { type: "thematicBreak", position: context.places.position(block.start, block.end) };
      block.given = apart ? { label: "paragraph", by: "markup", node } : { label: "furniture", by: "markup" };
    }
  }
  markMailHead(blocks, context);
  if (!typed) markRunningHeads(blocks, context);
  return blocks;
}

/** The head or foot of a page of a PDF: its number stands apart from words that come back, or behind « Page ». */
const RUNNING_HEAD =
  /^(?:(\S.{0,120}?)\s{3,}(\d{1,4})|(\d{1,4})\s{3,}(\S.{0,120})|(Page )(\d{1,4})(?: ?(?:\/|sur) ?\d{1,4})?)$/i;
const LONGEST_HEAD = 140;

/** Lines that say the same beside numbers that rise: heads and feet of pages are no part of the text. */
function markRunningHeads(blocks: readonly Block[], { report }: Context): void {
  const heads = new Map<string, { number: number; block: Block }[]>();
  for (const block of blocks) {
    const { text, given } = block;
    if (given !== undefined || text.length > LONGEST_HEAD || !hasFigureAtAnEnd(text)) continue;
    const found = RUNNING_HEAD.exec(text);
    if (found === null) continue;
    const words = (found[1] ?? found[4] ?? found[5]!).replace(/\s+/g, " ");
    const number = Number(found[2] ?? found[3] ?? found[6]);
    const same = heads.get(words) ?? [];
    if (same.length === 0) heads.set(words, same);
    if (same.length === 0 || number > same.at(-1)!.number) same.push({ number, block });
  }
  for (const same of heads.values()) {
    if (same.length < 2) continue;
    for (const { block } of same) {
      block.given = { label: "furniture", by: "markup" };
      report("furniture-left-out", block.start, block.end, { text: block.text.replace(/\s+/g, " ") });
    }
  }
}

function hasFigureAtAnEnd(text: string): boolean {
  const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
  return isDigit(text.charCodeAt(0)) || isDigit(text.charCodeAt(text.length - 1));
}

/** The first lines of a copy, when they are the head of a mail. */
function markMailHead(blocks: readonly Block[], context: Context): void {
  let first = 0;
  while (blocks[first]?.given?.label === "furniture") first++;
  let lines = 0;
  let next = first;
  for (let block = blocks[next]; block !== undefined && block.given === undefined; block = blocks[++next]) {
    const head = MAIL_HEAD.test(block.text) ? linesOf(block, context) : [];
    if (head.length === 0 || !head.every(({ start, end }) => MAIL_HEAD.test(block!.text.slice(start, end)))) break;
    lines += head.length;
  }
  if (lines < 2 && (next === first || !SUBJECT.test(blocks[first]!.text))) return;
  for (const block of blocks.slice(first, next)) {
    block.given = { label: "furniture", by: "markup" };
    context.report("furniture-left-out", block.start, block.end, { text: block.text });
  }
}

/** A line that a bullet, a number or a tab makes one of several. */
const TYPED_LINE = /(?:^|[\n\r>])[ \t]*(?:[-–—•*·▪▫■□●○◦‣]|\d{1,2}[.)]|[^\t\n\r]{1,200}\t)/;

/**
 * A paragraph of several lines, cut at those that are rows or items, or set in bold beside others that are not (a
 * question above its answer); as it was when there are none.
 */
function splitLines(block: Block, context: Context): Block[] {
  const { inline, given } = block;
  if (given !== undefined) return [block];
  const bold = block.bold !== true && inline?.some(({ type }) => type === "strong") === true;
  if (!bold && !TYPED_LINE.test(context.source.slice(block.start, block.end))) return [block];
  const ranges = linesOf(block, context);
  if (ranges.length < 2) return [block];
  const lines = ranges.map(({ start, end }): Block => ({ text: block.text.slice(start, end), start: 0, end: 0 }));
  markItems(lines, true);
  markRows(lines);
  const kinds = lines.map(({ given }, index) =>
    given !== undefined ? index : bold && isBoldLine(inline!, ranges[index]!) ? "bold" : "text",
  );
  if (kinds.every((kind) => kind === kinds[0])) return [block];
  const parts: Range[] = [];
  ranges.forEach((range, index) => {
    if (index > 0 && kinds[index - 1] === kinds[index]) parts.at(-1)!.end = range.end;
    else parts.push({ ...range });
  });
  return cutBlock(block, parts, context);
}

function isBoldLine(inline: readonly TreeNode[], { start, end }: Range): boolean {
  return isBold(sliceNodes(inline, start, end));
}

/** Whether a block is a part of the text that a break may stand beside. */
function isProse(block: Block | undefined): boolean {
  if (block?.given !== undefined) return BESIDE.has(block.given.label);
  return block !== undefined && block.text.length >= PROSE;
}

const BESIDE: ReadonlySet<Label> = new Set<Label>([
  "paragraph",
  "listItem",
  "table",
  "pullQuote",
  "attribution",
  "embed",
]);

const BULLETED = /^([-–—•*·▪▫■□●○◦‣]|\d{1,2}[.)])[ \t\u00a0]\s{0,8}\S/;
const RELATED = /lire aussi|à lire|voir aussi|même (?:sujet|thème)|plus loin|nos articles/i;
/** Longest item of a list, in UTF-16 units. */
const ITEM = 400;

/**
 * Sentences in a row behind the same bullet, or behind numbers that rise by one from 1, are the items of a list; so are
 * three lines or more behind rising numbers, whatever their end, and where `typed` (a paragraph for each was written in
 * an editor that has lists) two behind round or square bullets.
 */
function markItems(blocks: readonly Block[], typed: boolean): void {
  for (let first = 0, next: number; first < blocks.length; first = next) {
    next = first + 1;
    const bullet = bulletOf(blocks[first]!);
    if (bullet === undefined || (bullet > 0 && bullet !== 1)) continue;
    while (next < blocks.length && bulletOf(blocks[next]!) === (bullet > 0 ? bullet + next - first : bullet)) next++;
    if (next - first < 2 || RELATED.test(blocks[first - 1]?.text.slice(0, 60) ?? "")) continue;
    const items = blocks.slice(first, next);
    const sure = bullet > 0 ? items.length >= 3 : typed && !SPOKEN.test(items[0]!.text);
    if (!sure && !items.every(({ text }) => ENDED.test(text))) continue;
    for (const block of items) block.given ??= { label: "listItem", by: "markup" };
  }
}

/** What speech begins with, or a remark, as well as an item. */
const SPOKEN = /^[-–—*]/;
/** A sentence, or an item before another. */
const ENDED = /[.;!]$/;

/** The number an item begins with, or its bullet as a number below 0. */
function bulletOf({ text, given }: Block): number | undefined {
  const code = text.charCodeAt(0);
  const digit = code >= 0x30 && code <= 0x39;
  if (!digit && code !== 0x2d && code !== 0x2a && code !== 0xb7 && code < 0x2013) return undefined;
  if (text.length > ITEM || given !== undefined) return undefined;
  const sign = BULLETED.exec(text)?.[1];
  if (sign === undefined) return undefined;
  return digit ? Number.parseInt(sign, 10) : -code;
}

/** Two lines or more in a row with as many tabs each are the rows of a table. */
function markRows(blocks: readonly Block[]): void {
  for (let first = 0, next: number; first < blocks.length; first = next) {
    const tabs = tabsOf(blocks[first]!);
    next = first + 1;
    if (tabs === 0) continue;
    while (next < blocks.length && tabsOf(blocks[next]!) === tabs) next++;
    if (next - first < 2) continue;
    for (const block of blocks.slice(first, next)) block.given = { label: "table", by: "markup" };
  }
}

/** Runs of tabs inside a line of ordinary length. */
function tabsOf({ text, given }: Block): number {
  return given !== undefined || text.length > 1000 || !text.includes("\t") ? 0 : text.split(/\t+/).length - 1;
}
