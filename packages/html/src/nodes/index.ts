import type { Handlers } from "../state.js";
import { abbreviation } from "./abbreviation.js";
import { answer } from "./answer.js";
import { article } from "./article.js";
import { aside } from "./aside.js";
import { attribution } from "./attribution.js";
import { audio } from "./audio.js";
import { bio } from "./bio.js";
import { blockquote } from "./blockquote.js";
import { body } from "./body.js";
import { lineBreak } from "./break.js";
import { byline } from "./byline.js";
import { caption } from "./caption.js";
import { code } from "./code.js";
import { correction } from "./correction.js";
import { credit } from "./credit.js";
import { dateline } from "./dateline.js";
import { deletion } from "./delete.js";
import { embed } from "./embed.js";
import { emphasis } from "./emphasis.js";
import { figure } from "./figure.js";
import { footer } from "./footer.js";
import { footnoteDefinition } from "./footnote-definition.js";
import { footnoteReference } from "./footnote-reference.js";
import { gallery } from "./gallery.js";
import { header } from "./header.js";
import { heading } from "./heading.js";
import { headline } from "./headline.js";
import { image } from "./image.js";
import { inlineCode } from "./inline-code.js";
import { keyFigure } from "./key-figure.js";
import { keyFigures } from "./key-figures.js";
import { kicker } from "./kicker.js";
import { link } from "./link.js";
import { list } from "./list.js";
import { listItem } from "./list-item.js";
import { livePost } from "./live-post.js";
import { mention } from "./mention.js";
import { note } from "./note.js";
import { paragraph } from "./paragraph.js";
import { paywall } from "./paywall.js";
import { promo } from "./promo.js";
import { pullQuote } from "./pull-quote.js";
import { question } from "./question.js";
import { questionAnswer } from "./question-answer.js";
import { quote } from "./quote.js";
import { relatedLink } from "./related-link.js";
import { relatedLinks } from "./related-links.js";
import { span } from "./span.js";
import { standfirst } from "./standfirst.js";
import { strong } from "./strong.js";
import { subheadline } from "./subheadline.js";
import { subscript } from "./subscript.js";
import { superscript } from "./superscript.js";
import { table } from "./table.js";
import { tableCell } from "./table-cell.js";
import { tableRow } from "./table-row.js";
import { text } from "./text.js";
import { thematicBreak } from "./thematic-break.js";
import { time } from "./time.js";
import { timeline } from "./timeline.js";
import { timelineEvent } from "./timeline-event.js";
import { video } from "./video.js";

/** How each node of the article tree is rendered. `amp` and `rss` put their own over some of them. */
export const handlers = {
  abbreviation,
  answer,
  article,
  aside,
  attribution,
  audio,
  bio,
  blockquote,
  body,
  break: lineBreak,
  byline,
  caption,
  code,
  correction,
  credit,
  dateline,
  delete: deletion,
  embed,
  emphasis,
  figure,
  footer,
  footnoteDefinition,
  footnoteReference,
  gallery,
  header,
  heading,
  headline,
  image,
  inlineCode,
  keyFigure,
  keyFigures,
  kicker,
  link,
  listItem,
  list,
  livePost,
  mention,
  note,
  paragraph,
  paywall,
  promo,
  pullQuote,
  questionAnswer,
  question,
  quote,
  relatedLink,
  relatedLinks,
  span,
  standfirst,
  strong,
  subheadline,
  subscript,
  superscript,
  tableCell,
  tableRow,
  table,
  text,
  thematicBreak,
  time,
  timelineEvent,
  timeline,
  video,
} as const satisfies Handlers;
