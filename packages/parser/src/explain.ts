import type { Label } from "./block.js";
import { type Evidence, judge } from "./classify/judge.js";
import type { Context } from "./context.js";
import type { ParseOptions } from "./options.js";
import type { Parsed } from "./parse.js";
import { run } from "./parse.js";
import type { Position } from "./read/places.js";
import type { Segmenters } from "./segment/index.js";

/** One block of the source, what it was taken for, and why. */
export interface CopyBlock {
  label: Label;
  /** The exact slice of the source, hard wraps and markup included. */
  text: string;
  position: Position;
  /** How sure the label is, 0 to 1, calibrated: of blocks given 0.9, about nine in ten are right. */
  confidence: number;
  /** The next best label and its confidence; absent where markup, a hint or a profile decided. */
  runnerUp?: { label: Label; confidence: number };
  /** What decided, strongest first. */
  evidence: Evidence[];
}

/** What `explain` gives. */
export interface Explained extends Parsed {
  /** The blocks in source order; together they hold every character of the source that is not blank. */
  blocks: CopyBlock[];
}

/** The five steps, then the reasons. */
export function explainWith(
  source: string | Uint8Array,
  options: ParseOptions | undefined,
  segmenters: Segmenters,
): Explained {
  const { article, problems, blocks, context } = run(source, options, segmenters);
  const judgements = judge(blocks, context);
  return {
    article,
    problems,
    blocks: blocks.map((block, index) => ({
      label: block.label ?? "paragraph",
      ...sliceOf(block.start, block.end, context),
      ...judgements[index]!,
    })),
  };
}

/** A block's range in the source that was given, and what stands there. */
function sliceOf(start: number, end: number, { places, original }: Context): { text: string; position: Position } {
  const position = places.position(start, end);
  return { text: original.slice(position.start.offset, position.end.offset), position };
}
