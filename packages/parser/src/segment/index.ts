import type { Block } from "../block.js";
import type { Context } from "../context.js";
import { readDeskMarks } from "./desk-marks.js";
import { joinFragments } from "./fragments.js";
import { markLegends } from "./legends.js";
import { markLetter } from "./letter.js";
import { markLive } from "./live.js";
import { markLoneEmbeds } from "./lone-embeds.js";
import { markSureLines } from "./sure-lines.js";
import { segmentText } from "./text.js";
import { markTurns } from "./turns.js";
import { withoutControlCharacters } from "./unprintable.js";
import { markWire } from "./wire.js";

/** Cuts a source of one format into blocks, in source order. */
export type Segmenter = (context: Context) => Block[];

/** The segmenters an entry of the package brings along; plain text is always there. */
export interface Segmenters {
  markdown?: Segmenter;
  html?: Segmenter;
}

/** Cuts the source into blocks by its format. */
export function segment(context: Context, segmenters: Segmenters): Block[] {
  const segmenter = context.format === "text" ? undefined : segmenters[context.format];
  const cut = (segmenter ?? segmentText)(context);
  const blocks = joinFragments(context.canonical === true ? cut : markSureLines(cut, context), context);
  const clean = segmenter === undefined ? readDeskMarks(withoutControlCharacters(blocks, context.unusual)) : blocks;
  if (context.canonical !== true) {
    markLoneEmbeds(clean);
    if (segmenter !== undefined) markLegends(clean);
    markWire(clean, context);
    markLetter(clean, context);
    markTurns(clean);
    markLive(clean);
  }
  return clean;
}
