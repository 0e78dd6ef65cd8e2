import type { Abbreviation, Attribution, Inline, Link, Quote, Time } from "@marbre/schema";
import type { Block } from "../block.js";
import { sourceEnd, sourceOffset } from "../block.js";
import type { Context } from "../context.js";
import type { RecogniseContext } from "../recognise/recognition.js";
import type { Mark } from "./mark.js";
import { nestMarks } from "./mark.js";
import type { LooseMark } from "./quotations.js";
import { incises, type Scan, scanText, speakerOf } from "./scan.js";

/** What the inline reading of one parse shares. */
export interface InlineContext {
  readonly context: Context;
  /** With the date of publication, once the lines of the article have given it. */
  readonly recognition: RecogniseContext;
}

/** The part of a quotation over several paragraphs that stands in a block. */
export type Thread = { part: "start"; open: LooseMark } | { part: "middle" } | { part: "end"; end: number };

/**
 * The phrasing of a block's text from index `from` to `to`: quotations, links, sigles and dates as nodes, the rest as
 * text. Leaves have exact positions; one `\n` becomes a `break`.
 */
export function phrasing(block: Block, from: number, to: number, inline: InlineContext): Inline[] {
  const text = from === 0 && to === block.text.length ? block.text : block.text.slice(from, to);
  const scan = scanText(text, inline.recognition);
  reportLoose(block, from, scan.loose, inline);
  return assemble(text, scan.marks, leafMaker(block, from, inline.context));
}

/** Reads a paragraph: {@link phrasing}, with the part of a quotation that runs over paragraphs. */
export function threadedPhrasing(
  block: Block,
  from: number,
  scan: Scan,
  thread: Thread | undefined,
  inline: InlineContext,
): Inline[] {
  const text = from === 0 ? block.text : block.text.slice(from);
  const make = leafMaker(block, from, inline.context);
  if (thread === undefined) {
    reportLoose(block, from, scan.loose, inline);
    return assemble(text, scan.marks, make);
  }
  const range = {
    start: thread.part === "start" ? thread.open.index : 0,
    end: thread.part === "end" ? thread.end : text.length,
  };
  const mark: Mark = { ...range, type: "quote", part: thread.part };
  const speaker = thread.part === "middle" ? undefined : speakerOf(text, range, 0);
  if (speaker !== undefined) mark.speaker = speaker;
  const kept = scan.marks.filter((found) => !(found.type === "quote" && found.start === range.start));
  const marks = nestMarks([
    mark,
    ...kept,
    ...incises(text, range, mark).filter((clause) => !kept.some((found) => found.start === clause.start)),
  ]);
  const own = (loose: LooseMark): boolean => loose.index === range.start || loose.index === range.end - 1;
  reportLoose(
    block,
    from,
    scan.loose.filter((loose) => !own(loose)),
    inline,
  );
  return assemble(text, marks, make);
}

/** Makes the text leaves of a range of a block. */
export type LeafMaker = (value: string, start: number, into: Inline[]) => { start: number; end: number };

/** Leaves of plain copy: the slice itself, at its place in the source; `\n` as a break. */
export function leafMaker(block: Block, from: number, context: Context): LeafMaker {
  const { places } = context;
  const plain = block.map === undefined;
  const leaf = (value: string, start: number, into: Inline[]): { start: number; end: number } => {
    const first = plain ? block.start + from + start : sourceOffset(block, from + start);
    const last = plain ? first + value.length : sourceEnd(block, from + start + value.length);
    into.push({ type: "text", value, position: places.position(first, last) });
    return { start: first, end: last };
  };
  return (value, start, into) => {
    if (!value.includes("\n")) return leaf(value, start, into);
    let at = 0;
    let span: { start: number; end: number } | undefined;
    for (;;) {
      const next = value.indexOf("\n", at);
      const stop = next < 0 ? value.length : next;
      if (stop > at) {
        const made = leaf(value.slice(at, stop), start + at, into);
        span = { start: span?.start ?? made.start, end: made.end };
      }
      if (next < 0) break;
      const first = sourceOffset(block, from + start + next);
      const last = Math.max(first, sourceEnd(block, from + start + next + 1));
      into.push({ type: "break", position: places.position(first, last) });
      span = { start: span?.start ?? first, end: last };
      at = next + 1;
    }
    return span ?? { start: block.start, end: block.start };
  };
}

/** Builds the nodes of nested marks over a text. */
export function assemble(text: string, marks: readonly Mark[], make: LeafMaker): Inline[] {
  const nodes: Inline[] = [];
  if (text === "") return nodes;
  if (marks.length === 0) {
    make(text, 0, nodes);
    return nodes;
  }
  build(text, marks, 0, 0, text.length, nodes, make);
  return nodes;
}

/** Fills `into` with what stands from `from` to `to`; returns the index of the first mark beyond. */
function build(
  text: string,
  marks: readonly Mark[],
  index: number,
  from: number,
  to: number,
  into: Inline[],
  make: LeafMaker,
): number {
  let at = from;
  let next = index;
  while (next < marks.length) {
    const mark = marks[next] as Mark;
    if (mark.start >= to) break;
    if (mark.start > at) make(text.slice(at, mark.start), at, into);
    const children: Inline[] = [];
    next = build(text, marks, next + 1, mark.start, mark.end, children, make);
    into.push(wrap(mark, children));
    at = mark.end;
  }
  if (at < to) make(text.slice(at, to), at, into);
  return next;
}

/** The node of a mark around its children; its position spans theirs. */
export function wrap(mark: Mark, children: Inline[]): Inline {
  const node = bare(mark, children);
  const first = children[0]?.position;
  const last = children[children.length - 1]?.position;
  if (first !== undefined && last !== undefined) node.position = { start: first.start, end: last.end };
  return node as Inline;
}

function bare(mark: Mark, children: Inline[]): { position?: Inline["position"] } {
  switch (mark.type) {
    case "quote": {
      const node: Quote = { type: "quote", children };
      if (mark.speaker !== undefined) node.speaker = mark.speaker;
      if (mark.part !== undefined) node.part = mark.part;
      return node;
    }
    case "attribution":
      return mark.name === undefined
        ? ({ type: mark.type, children } as Attribution)
        : ({ type: mark.type, name: mark.name, children } as Attribution);
    case "link":
      return { type: mark.type, url: mark.url, children } as Link;
    case "abbreviation":
      return { type: mark.type, title: mark.title, children } as Abbreviation;
    case "time":
      return { type: mark.type, dateTime: mark.dateTime, children } as Time;
  }
}

/** Reports the first mark of a block that has no counterpart. */
export function reportLoose(block: Block, from: number, loose: readonly LooseMark[], inline: InlineContext): void {
  const first = loose[0];
  if (first === undefined) return;
  const start = sourceOffset(block, from + first.index);
  inline.context.report("quote-unbalanced", start, Math.max(start + 1, sourceEnd(block, from + first.index + 1)), {
    mark: first.mark,
  });
}
