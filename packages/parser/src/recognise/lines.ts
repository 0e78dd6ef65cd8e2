import type { Attribution } from "./attribution.js";
import type { Bio } from "./bio.js";
import type { Byline } from "./byline.js";
import type { Caption } from "./caption.js";
import type { Correction } from "./correction.js";
import type { Credit } from "./credit.js";
import type { LineDates } from "./date.js";
import type { Dateline } from "./dateline.js";
import type { Embed } from "./embed.js";
import type { Furniture } from "./furniture.js";
import type { Note } from "./note.js";
import type { Paywall } from "./paywall.js";
import type { Promo } from "./promo.js";
import type { Turn } from "./question.js";
import type { ReadingTime } from "./reading-time.js";
import type { Recognition } from "./recognition.js";
import type { RelatedLink } from "./related-link.js";
import type { Rights } from "./rights.js";

export type { RecogniseContext, Recogniser, Recognition, RecognitionRange } from "./recognition.js";

/** The recognitions of one block, one optional field a line grammar. */
export interface Lines {
  section?: Recognition<string[]>;
  byline?: Recognition<Byline>;
  date?: Recognition<LineDates>;
  dateline?: Recognition<Dateline>;
  readingTime?: Recognition<ReadingTime>;
  attribution?: Recognition<Attribution>;
  question?: Recognition<Turn>;
  caption?: Recognition<Caption>;
  credit?: Recognition<Credit>;
  embed?: Recognition<Embed>;
  relatedLink?: Recognition<RelatedLink>;
  promo?: Recognition<Promo>;
  paywall?: Recognition<Paywall>;
  bio?: Recognition<Bio>;
  note?: Recognition<Note>;
  correction?: Recognition<Correction>;
  rights?: Recognition<Rights>;
  furniture?: Recognition<Furniture>;
}
