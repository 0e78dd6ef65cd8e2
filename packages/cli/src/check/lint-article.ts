import { defaultStyle } from "@marbre/html";
import type { Article, Point, Problem } from "@marbre/schema";
import { isInline } from "@marbre/schema";
import { type LintEdit, type LintOptions, lint } from "@marbre/typography";

/** A node, as far as its texts are looked for. */
interface Node {
  type: string;
  value?: string;
  children?: readonly Node[];
  position?: { start: Point } | undefined;
}

/** A run of text and where it starts in the source. */
interface Run {
  value: string;
  offset: number;
}

/** A change of the typography, at its place in the source. */
export interface PlacedEdit {
  edit: LintEdit;
  /** Offsets in the source, in UTF-16 units. */
  start: number;
  end: number;
}

/**
 * What the house style would change, at the places of the source: `typography-` and the rule's name, warnings for what
 * `typography` changes and infos for what it leaves to the writer. Copy in other languages is left alone.
 */
export function lintArticle(article: Article, source: string): Problem[] {
  const style = defaultStyle(article.meta.lang);
  if (style === false) return [];
  const point = pointer(source);
  return placedEdits(article, source, { style }).map(
    ({ edit: { rule, level, before, after, message }, start, end }) => ({
      code: `typography-${rule}`,
      severity: level === "fix" ? "warning" : "info",
      message: `${message.en}: ${change(before, after)}`,
      place: { start: point(start), end: point(end) },
      args: { before, after, fr: `${message.fr} : ${change(before, after)}` },
    }),
  );
}

/** The changes of the typography in the texts of an article that have a position in its source. */
export function placedEdits(article: Article, source: string, options: LintOptions): PlacedEdit[] {
  const edits: PlacedEdit[] = [];
  for (const runs of textBlocks(article as unknown as Node)) {
    const text = runs.map(({ value }) => value).join("");
    for (const edit of lint(text, options)) {
      const start = sourceOffset(runs, edit.range.start, source);
      edits.push({ edit, start, end: sourceOffset(runs, edit.range.end, source) });
    }
  }
  return edits;
}

/** What a change replaces by what, with its no-break spaces made visible. */
function change(before: string, after: string): string {
  const shown = (text: string) => `\`${text.replaceAll("\u00a0", "⍽").replaceAll("\u202f", "⎵")}\``;
  return `${shown(before)} → ${shown(after)}`;
}

/** The text runs of each block; those of one block are read as one text. Code and text of unknown places break a block. */
function* textBlocks(node: Node): Generator<Run[]> {
  if (node.children === undefined) return;
  if (!node.children.some(isInline)) {
    for (const child of node.children) yield* textBlocks(child);
    return;
  }
  let runs: Run[] = [];
  const blocks: Run[][] = [];
  const walk = (inline: Node): void => {
    const offset = inline.position?.start.offset;
    if (inline.type === "text" && inline.value !== undefined && offset !== undefined) {
      runs.push({ value: inline.value, offset });
    } else if (inline.children !== undefined && inline.type !== "span") inline.children.forEach(walk);
    else {
      blocks.push(runs);
      runs = [];
    }
  };
  node.children.forEach(walk);
  blocks.push(runs);
  for (const block of blocks) if (block.length > 0) yield block;
}

/** Offset in the source of the character at `index` of the joined runs: text and source may differ by blanks and marks. */
function sourceOffset(runs: readonly Run[], index: number, source: string): number {
  let rest = index;
  let run = runs[0]!;
  for (const each of runs) {
    run = each;
    if (rest < each.value.length || each === runs.at(-1)) break;
    rest -= each.value.length;
  }
  if (source.startsWith(run.value, run.offset)) return run.offset + rest;
  let offset = run.offset;
  for (let at = 0; at < rest && offset < source.length; at++) {
    const character = run.value[at]!;
    const blank = /\s/.test(character);
    const limit = Math.min(source.length, offset + 200);
    let next = offset;
    while (next < limit && !(source[next] === character || (blank && /\s/.test(source[next]!)))) next++;
    offset = next < limit ? next + 1 : offset + 1;
    while (blank && offset < limit && /\s/.test(source[offset]!) && !/\s/.test(run.value[at + 1] ?? " ")) offset++;
  }
  return offset;
}

/** Turns offsets that mostly rise into points. */
function pointer(source: string): (offset: number) => Point {
  const starts = [0];
  for (const { index, 0: end } of source.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1, offset };
  };
}
