import { mostBlocks } from "../fragments.js";
import { decodeReferences } from "../markdown/references.js";
import { collapse } from "./collapse.js";
import type { HtmlBlock } from "./html-block.js";

const MARKUP = /<(?:!--|[!?]|\/?[A-Za-z])/g;
const BLOCK =
  /^<\/?(?:address|article|aside|blockquote|body|br|center|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|table|td|th|tr|ul)\b/i;
const RAW = /^<(script|style|template|noscript)\b/i;

/** What a source holds behind an offset as one block: tags are blanks, references stay as they are written. */
function restBlock(source: string, from: number): HtmlBlock | undefined {
  const text = blankRaw(source.slice(from)).replace(/<[^<>]*>|\s/g, (found) => " ".repeat(found.length));
  const start = from + text.length - text.trimStart().length;
  const shown = text.trim();
  return shown === "" ? undefined : { start, end: start + shown.length, text: shown, map: [0, start] };
}

/** HTML with blanks for what scripts and the like hold; one that is not closed holds nothing. */
function blankRaw(html: string): string {
  const lowered = html.toLowerCase();
  const unclosed = new Set<string>();
  let made = "";
  let from = 0;
  for (const { 1: name, index } of lowered.matchAll(/<(script|style|template|noscript)\b/g)) {
    if (index < from || unclosed.has(name!)) continue;
    const close = lowered.indexOf(`</${name}`, index);
    if (close === -1) unclosed.add(name!);
    else {
      made += html.slice(from, index) + " ".repeat(close - index);
      from = close;
    }
  }
  return made + html.slice(from);
}

/**
 * Reads HTML that is too complex for the HTML parser as text: tags are taken off, those of blocks part paragraphs. One
 * pass.
 */
export function readPlainHtml(source: string): HtmlBlock[] {
  const blocks: HtmlBlock[] = [];
  const most = mostBlocks(source);
  let text = "";
  let map: number[] = [];
  let start = -1;
  let end = 0;
  let blank = true;
  const add = (from: number, to: number) => {
    if (from >= to) return;
    const raw = source.slice(from, to);
    const made = collapse(decodeReferences(raw), source, from, to, blank);
    if (made.text === "") return;
    blank = made.blankEnd;
    for (let index = 0; index < made.map.length; index += 2)
      map.push(text.length + made.map[index]!, made.map[index + 1]!);
    text += made.text;
    if (start < 0) start = made.map[1] ?? from;
    end = to;
  };
  const flush = () => {
    const trimmed = text.trimEnd();
    if (trimmed !== "") {
      while (map.length > 2 && map.at(-2)! >= trimmed.length) map.length -= 2;
      blocks.push({ start, end, text: trimmed, map });
    }
    text = "";
    map = [];
    start = -1;
    blank = true;
  };
  let index = 0;
  let missing = false;
  const lowered = source.toLowerCase();
  const unclosed = new Set<string>();
  while (index < source.length) {
    MARKUP.lastIndex = index;
    const match = MARKUP.exec(source);
    if (match === null) break;
    add(index, match.index);
    const at = match.index;
    const comment = match[0] === "<!--" && !missing;
    let close = source.indexOf(comment ? "-->" : ">", at + 1);
    if (close === -1 && comment) {
      missing = true;
      close = source.indexOf(">", at + 1);
    }
    if (close === -1) {
      index = at;
      break;
    }
    const tag = source.slice(at, Math.min(at + 24, close + 1));
    const raw = RAW.exec(tag);
    index = close + (comment && !missing ? 3 : 1);
    const name = raw?.[1]?.toLowerCase();
    if (name !== undefined && !unclosed.has(name)) {
      const stop = lowered.indexOf(`</${name}`, index);
      if (stop === -1) unclosed.add(name);
      else if (stop - index < 100_000) index = stop;
    }
    if (!BLOCK.test(tag)) continue;
    flush();
    if (blocks.length > most) {
      const rest = restBlock(source, index);
      return rest === undefined ? blocks : [...blocks, rest];
    }
  }
  add(index, source.length);
  flush();
  return blocks;
}
