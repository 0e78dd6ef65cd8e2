import type { Label } from "../block.js";
import { attribution } from "./attribution.js";
import { bio } from "./bio.js";
import { byline } from "./byline.js";
import { caption } from "./caption.js";
import { credit } from "./credit.js";
import { date } from "./date.js";
import { dateline } from "./dateline.js";
import { embed } from "./embed.js";
import { furniture } from "./furniture.js";
import { heading } from "./heading.js";
import { headline } from "./headline.js";
import { kicker } from "./kicker.js";
import type { LabelDefinition } from "./label.js";
import { listItem } from "./list-item.js";
import { note } from "./note.js";
import { paragraph } from "./paragraph.js";
import { promo } from "./promo.js";
import { pullQuote } from "./pull-quote.js";
import { question } from "./question.js";
import { readingTime } from "./reading-time.js";
import { relatedLink } from "./related-link.js";
import { section } from "./section.js";
import { standfirst } from "./standfirst.js";
import { table } from "./table.js";

export type { Cue, CuePlace, LabelDefinition } from "./label.js";

/** What is known of each label. */
export const labels = {
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
  listItem,
  caption,
  credit,
  table,
  embed,
  relatedLink,
  promo,
  bio,
  note,
  furniture,
} satisfies Record<Label, LabelDefinition>;
