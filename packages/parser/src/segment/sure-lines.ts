import type { Block } from "../block.js";
import type { Context } from "../context.js";

/** Lines that mail programs put above a message, in French and English. */
const MAIL_HEAD =
  /^(?:De|À|A|Cc|Cci|Objet|Sujet|Date|Envoyé|Répondre à|From|To|Subject|Sent|Reply-To|Return-Path|Received|Message-ID|MIME-Version|Content-[A-Za-z-]+|X-[A-Za-z-]+|Delivered-To|In-Reply-To|References|DKIM-Signature)\s?:\s?\S[\s\S]{0,400}$/;

/** The one of them that no article begins with. */
const SUBJECT = /^(?:Objet|Subject)\s?:/;

/** A line of signs: dashes under a title, stars between paragraphs. */
const RULE = /^[-–—_=*~•·.#\s]{3,200}$/;
/** A line of nothing but hashtags. */
const HASHTAGS = /^(?:#[\p{L}\p{N}_]{2,60}[\s,;]*){1,30}$/u;
/** Shortest paragraph beside a break, in UTF-16 units. */
const PROSE = 80;

/**
 * What plain copy says of itself beyond doubt: rows of cells parted by tabs, items behind bullets or numbers, lines of
 * signs or hashtags, the head of a mail.
 */
export function markSureLines(blocks: readonly Block[], { source, places, report }: Context): void {
  if (source.includes("\t")) markRows(blocks);
  markItems(blocks);
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    if (block.text.startsWith("#") && HASHTAGS.test(block.text)) {
      block.given = { label: "furniture", by: "markup" };
    }
    if (!RULE.test(block.text)) continue;
    const apart = isProse(blocks[index - 1]) && isProse(blocks[index + 1]);
    const node = { type: "thematicBreak", position: places.position(block.start, block.end) };
    block.given = apart ? { label: "paragraph", by: "markup", node } : { label: "furniture", by: "markup" };
  }
  let head = 0;
  while (head < blocks.length && MAIL_HEAD.test(blocks[head]!.text)) head++;
  if (head < 2 && !SUBJECT.test(blocks[0]?.text ?? "")) return;
  for (const block of blocks.slice(0, head)) {
    block.given = { label: "furniture", by: "markup" };
    report("furniture-left-out", block.start, block.end, { text: block.text });
  }
}

function isProse(block: Block | undefined): boolean {
  return block !== undefined && block.text.length >= PROSE;
}

const BULLETED = /^([-–—•*▪■●]|\d{1,2}[.)]) \S/;
const RELATED = /lire aussi|à lire|voir aussi|même (?:sujet|thème)|plus loin|nos articles/i;
/** Longest item of a list, in UTF-16 units. */
const ITEM = 400;

/**
 * Sentences in a row behind the same bullet, or behind numbers that rise by one from 1, are the items of a list; so are
 * three lines or more behind rising numbers, whatever their end, and where `typed` (a paragraph for each was written in
 * an editor that has lists) two behind round or square bullets.
 */
export function markItems(blocks: readonly Block[], typed = false): void {
  for (let first = 0, next: number; first < blocks.length; first = next) {
    next = first + 1;
    const bullet = bulletOf(blocks[first]!);
    if (bullet === undefined || (bullet > 0 && bullet !== 1)) continue;
    while (next < blocks.length && bulletOf(blocks[next]!) === (bullet > 0 ? bullet + next - first : bullet)) next++;
    if (next - first < 2 || RELATED.test(blocks[first - 1]?.text.slice(0, 60) ?? "")) continue;
    const items = blocks.slice(first, next);
    const sure = bullet > 0 ? items.length >= 3 : typed && bullet < -0x2020;
    if (!sure && !items.every(({ text }) => ENDED.test(text))) continue;
    for (const block of items) block.given ??= { label: "listItem", by: "markup" };
  }
}

/** A sentence, or an item before another. */
const ENDED = /[.;!]$/;

/** The number an item begins with, or its bullet as a number below 0. */
function bulletOf({ text, given }: Block): number | undefined {
  const code = text.charCodeAt(0);
  if (code !== 0x2d && code !== 0x2a && code < 0x2013 && code !== 0x2022 && !(code >= 0x30 && code <= 0x39))
    return undefined;
  if (text.length > ITEM || given !== undefined) return undefined;
  const sign = BULLETED.exec(text)?.[1];
  if (sign === undefined) return undefined;
  return code >= 0x30 && code <= 0x39 ? Number.parseInt(sign, 10) : -code;
}

/** Two lines or more in a row with as many tabs each are the rows of a table. */
function markRows(blocks: readonly Block[]): void {
  for (let first = 0, next: number; first < blocks.length; first = next) {
    const tabs = tabsOf(blocks[first]!.text);
    next = first + 1;
    if (tabs === 0) continue;
    while (next < blocks.length && tabsOf(blocks[next]!.text) === tabs) next++;
    if (next - first < 2) continue;
    for (const block of blocks.slice(first, next)) block.given = { label: "table", by: "markup" };
  }
}

/** Runs of tabs inside a line of ordinary length. */
function tabsOf(text: string): number {
  return text.length > 1000 || !text.includes("\t") ? 0 : text.split(/\t+/).length - 1;
}
