import type { Block, Label } from "../block.js";
import { asideAt } from "./aside.js";
import { bio } from "./bio.js";
import type { Composer, Composition } from "./composition.js";
import { byline, date } from "./credits.js";
import { dateline } from "./dateline.js";
import { embed } from "./embed.js";
import { caption, credit } from "./figure.js";
import { furniture } from "./furniture.js";
import { placeGiven } from "./given-node.js";
import { heading } from "./heading.js";
import { headline } from "./headline.js";
import { kicker } from "./kicker.js";
import { list } from "./list.js";
import { note } from "./note.js";
import { paragraph } from "./paragraph.js";
import { promo } from "./promo.js";
import { attribution, pullQuote } from "./pull-quote.js";
import { question } from "./question-answer.js";
import { readingTime } from "./reading-time.js";
import { relatedLinks } from "./related-links.js";
import { section } from "./section.js";
import { standfirst } from "./standfirst.js";
import { table } from "./table.js";

/** What each label becomes (design, section 5). */
export const composers = {
  section,
  kicker,
  headline,
  standfirst,
  byline,
  date,
  dateline,
  readingTime,
  paragraph,
  heading,
  pullQuote,
  attribution,
  question,
  listItem: list,
  caption,
  credit,
  table,
  embed,
  relatedLink: relatedLinks,
  promo,
  bio,
  note,
  furniture,
} satisfies Record<Label, Composer>;

/** Composes the block at an index by its label, or puts its ready node in place. */
export function composeBlock(state: Composition, index: number): number {
  const block = state.blocks[index] as Block;
  if (block.given?.node !== undefined) return placeGiven(state, index);
  const label = block.label ?? "paragraph";
  return (label === "heading" ? asideAt(state, index) : undefined) ?? composers[label](state, index);
}
