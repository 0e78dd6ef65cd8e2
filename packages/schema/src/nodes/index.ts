import type { Definition } from "../definition.js";
import { abbreviationDefinition } from "./abbreviation.js";
import { answerDefinition } from "./answer.js";
import { articleDefinition } from "./article.js";
import { asideDefinition } from "./aside.js";
import { attributionDefinition } from "./attribution.js";
import { audioDefinition } from "./audio.js";
import { bioDefinition } from "./bio.js";
import { blockquoteDefinition } from "./blockquote.js";
import { bodyDefinition } from "./body.js";
import { breakDefinition } from "./break.js";
import { bylineDefinition } from "./byline.js";
import { captionDefinition } from "./caption.js";
import { codeDefinition } from "./code.js";
import type { NodeType } from "./content.js";
import { correctionDefinition } from "./correction.js";
import { creditDefinition } from "./credit.js";
import { datelineDefinition } from "./dateline.js";
import { deleteDefinition } from "./delete.js";
import { embedDefinition } from "./embed.js";
import { emphasisDefinition } from "./emphasis.js";
import { figureDefinition } from "./figure.js";
import { footerDefinition } from "./footer.js";
import { footnoteDefinitionDefinition } from "./footnote-definition.js";
import { footnoteReferenceDefinition } from "./footnote-reference.js";
import { galleryDefinition } from "./gallery.js";
import { headerDefinition } from "./header.js";
import { headingDefinition } from "./heading.js";
import { headlineDefinition } from "./headline.js";
import { imageDefinition } from "./image.js";
import { inlineCodeDefinition } from "./inline-code.js";
import { keyFigureDefinition } from "./key-figure.js";
import { keyFiguresDefinition } from "./key-figures.js";
import { kickerDefinition } from "./kicker.js";
import { linkDefinition } from "./link.js";
import { listDefinition } from "./list.js";
import { listItemDefinition } from "./list-item.js";
import { livePostDefinition } from "./live-post.js";
import { mentionDefinition } from "./mention.js";
import { noteDefinition } from "./note.js";
import { paragraphDefinition } from "./paragraph.js";
import { paywallDefinition } from "./paywall.js";
import { promoDefinition } from "./promo.js";
import { pullQuoteDefinition } from "./pull-quote.js";
import { questionDefinition } from "./question.js";
import { questionAnswerDefinition } from "./question-answer.js";
import { quoteDefinition } from "./quote.js";
import { relatedLinkDefinition } from "./related-link.js";
import { relatedLinksDefinition } from "./related-links.js";
import { spanDefinition } from "./span.js";
import { standfirstDefinition } from "./standfirst.js";
import { strongDefinition } from "./strong.js";
import { subheadlineDefinition } from "./subheadline.js";
import { subscriptDefinition } from "./subscript.js";
import { superscriptDefinition } from "./superscript.js";
import { tableDefinition } from "./table.js";
import { tableCellDefinition } from "./table-cell.js";
import { tableRowDefinition } from "./table-row.js";
import { textDefinition } from "./text.js";
import { thematicBreakDefinition } from "./thematic-break.js";
import { timeDefinition } from "./time.js";
import { timelineDefinition } from "./timeline.js";
import { timelineEventDefinition } from "./timeline-event.js";
import { videoDefinition } from "./video.js";

/** What each node may hold. The one source of guards, validators, JSON Schema and reference docs. */
export const nodeTable = {
  article: articleDefinition,
  header: headerDefinition,
  body: bodyDefinition,
  footer: footerDefinition,
  kicker: kickerDefinition,
  headline: headlineDefinition,
  subheadline: subheadlineDefinition,
  standfirst: standfirstDefinition,
  byline: bylineDefinition,
  dateline: datelineDefinition,
  paragraph: paragraphDefinition,
  heading: headingDefinition,
  thematicBreak: thematicBreakDefinition,
  blockquote: blockquoteDefinition,
  pullQuote: pullQuoteDefinition,
  attribution: attributionDefinition,
  list: listDefinition,
  listItem: listItemDefinition,
  table: tableDefinition,
  tableRow: tableRowDefinition,
  tableCell: tableCellDefinition,
  code: codeDefinition,
  figure: figureDefinition,
  image: imageDefinition,
  video: videoDefinition,
  audio: audioDefinition,
  gallery: galleryDefinition,
  caption: captionDefinition,
  credit: creditDefinition,
  embed: embedDefinition,
  aside: asideDefinition,
  questionAnswer: questionAnswerDefinition,
  question: questionDefinition,
  answer: answerDefinition,
  keyFigures: keyFiguresDefinition,
  keyFigure: keyFigureDefinition,
  timeline: timelineDefinition,
  timelineEvent: timelineEventDefinition,
  relatedLinks: relatedLinksDefinition,
  relatedLink: relatedLinkDefinition,
  livePost: livePostDefinition,
  bio: bioDefinition,
  note: noteDefinition,
  correction: correctionDefinition,
  promo: promoDefinition,
  paywall: paywallDefinition,
  footnoteDefinition: footnoteDefinitionDefinition,
  text: textDefinition,
  emphasis: emphasisDefinition,
  strong: strongDefinition,
  delete: deleteDefinition,
  superscript: superscriptDefinition,
  subscript: subscriptDefinition,
  break: breakDefinition,
  link: linkDefinition,
  quote: quoteDefinition,
  abbreviation: abbreviationDefinition,
  time: timeDefinition,
  mention: mentionDefinition,
  footnoteReference: footnoteReferenceDefinition,
  span: spanDefinition,
  inlineCode: inlineCodeDefinition,
} as const satisfies Record<StandardNodeType, Definition>;

/** The types of the nodes of this package, extensions apart. */
export type StandardNodeType = Exclude<NodeType, `${string}:${string}`>;
