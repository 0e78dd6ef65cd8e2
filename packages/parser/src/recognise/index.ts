import type { Block, Label } from "../block.js";
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

/** The grammars whose values a block of each label is composed of; the others have nothing to say of it. */
const GRAMMARS = {
  section: ["section"],
  kicker: [],
  headline: [],
  standfirst: [],
  byline: ["byline", "date", "rights"],
  date: ["date", "byline", "rights"],
  dateline: ["dateline"],
  readingTime: ["readingTime"],
  paragraph: [],
  heading: [],
  pullQuote: [],
  attribution: ["attribution"],
  question: ["question"],
  listItem: [],
  caption: ["caption", "rights"],
  credit: ["credit", "rights"],
  table: [],
  embed: ["embed"],
  relatedLink: ["relatedLink"],
  promo: ["paywall", "promo"],
  bio: ["bio"],
  note: ["note", "correction", "rights"],
  furniture: ["furniture", "rights"],
} as const satisfies Record<Label, readonly (keyof Lines)[]>;

/** Labels whose node markup makes, while the line still says who or when. */
const META_LABELS: ReadonlySet<Label> = new Set<Label>(["byline", "date"]);

/**
 * Runs, on each block, the line grammars of its label and keeps what they find on it; a paragraph is asked for a
 * dateline where it opens the text, and for its speaker where it answers a question.
 */
export function recognise(blocks: Block[], context: Context): Block[] {
  if (context.canonical === true) return blocks;
  const recognition = recogniseContext(context);
  let opened = false;
  let before: Label | undefined;
  for (const block of blocks) {
    const label = block.label ?? "paragraph";
    if (block.given?.node === undefined || META_LABELS.has(label)) {
      if (label !== "paragraph") recogniseAs(block, GRAMMARS[label], recognition);
      else if (!opened) recogniseAs(block, ["dateline"], recognition);
      else if (before === "question") recogniseAs(block, ["question"], recognition);
      if (before === "question" && !opened && label === "paragraph") recogniseAs(block, ["question"], recognition);
    }
    if (label === "paragraph") opened = true;
    before = label;
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

function recogniseAs(block: Block, grammars: readonly (keyof Lines)[], context: RecogniseContext): void {
  for (const name of grammars) {
    const found = recognisers[name](block.text, context);
    if (found === undefined) continue;
    block.lines ??= {};
    (block.lines as Record<string, unknown>)[name] = found;
    // a line of dates alone is no byline; names beside dates are the byline grammar's
    if (name === "date") break;
  }
}
