import type { Block } from "../block.js";
import type { Context } from "../context.js";
import { attribution } from "./attribution.js";
import { bio } from "./bio.js";
import { byline } from "./byline.js";
import { caption } from "./caption.js";
import { correction } from "./correction.js";
import { credit } from "./credit.js";
import { date } from "./date.js";
import { dateline } from "./dateline.js";
import { embed } from "./embed.js";
import { furniture } from "./furniture.js";
import type { Lines } from "./lines.js";
import { note } from "./note.js";
import { paywall } from "./paywall.js";
import { promo } from "./promo.js";
import { question } from "./question.js";
import { readingTime } from "./reading-time.js";
import type { RecogniseContext, Recogniser } from "./recognition.js";
import { relatedLink } from "./related-link.js";
import { rights } from "./rights.js";
import { section } from "./section.js";

/** Every line grammar, by the field of {@link Lines} it fills. */
export const recognisers: { readonly [Name in keyof Required<Lines>]: Recogniser<NonNullable<Lines[Name]>["value"]> } =
  {
    section,
    byline,
    date,
    dateline,
    readingTime,
    attribution,
    question,
    caption,
    credit,
    embed,
    relatedLink,
    promo,
    paywall,
    bio,
    note,
    correction,
    rights,
    furniture,
  };

/** Blocks from the end of the article on which texts about the author are looked for. */
const TAIL = 6;

/** Runs the line grammars where they can matter and keeps what they find on the blocks. */
export function recognise(blocks: Block[], context: Context): Block[] {
  const recognition = recogniseContext(context);
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    if (context.canonical === true) break;
    if (block.given?.node !== undefined && block.given.label !== "byline" && block.given.label !== "date") continue;
    const lines = recogniseLines(block.text, recognition, blocks.length - index <= TAIL);
    if (lines !== undefined) block.lines = lines;
  }
  return blocks;
}

/** What line grammars may know of one parse. */
export function recogniseContext(context: Context): RecogniseContext {
  return {
    timeZone: context.options.timeZone ?? "Europe/Paris",
    datePublished: context.options.datePublished,
  };
}

/**
 * What the line grammars say of one block, `undefined` when none matched.
 *
 * @param tail whether the block stands near the end of the article, where texts about the author are
 */
export function recogniseLines(text: string, context: RecogniseContext, tail: boolean): Lines | undefined {
  const lines: Lines = {};
  let found = false;
  const length = text.length;
  const run = <Name extends keyof Lines>(name: Name): void => {
    const result = recognisers[name](text, context);
    if (result === undefined) return;
    lines[name] = result as NonNullable<Lines[Name]>;
    found = true;
  };
  if (length <= 240) {
    if (length <= 200) run("furniture");
    if (length <= 140) run("section");
    if (length <= 48) run("readingTime");
    if (length <= 220) run("date");
    run("byline");
    if (length <= 160) run("attribution");
    if (length <= 110) run("credit");
    run("rights");
    run("paywall");
  }
  if (length <= 480) {
    run("caption");
    run("relatedLink");
    run("promo");
  }
  run("question");
  run("embed");
  run("dateline");
  run("note");
  run("correction");
  if (tail && length <= 900) run("bio");
  return found ? lines : undefined;
}
