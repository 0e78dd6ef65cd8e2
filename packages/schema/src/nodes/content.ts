import type { Abbreviation } from "./abbreviation.js";
import type { Answer } from "./answer.js";
import type { Article } from "./article.js";
import type { Aside } from "./aside.js";
import type { Attribution } from "./attribution.js";
import type { Audio } from "./audio.js";
import type { Bio } from "./bio.js";
import type { Blockquote } from "./blockquote.js";
import type { Body } from "./body.js";
import type { Break } from "./break.js";
import type { Byline } from "./byline.js";
import type { Caption } from "./caption.js";
import type { Code } from "./code.js";
import type { Correction } from "./correction.js";
import type { Credit } from "./credit.js";
import type { Dateline } from "./dateline.js";
import type { Delete } from "./delete.js";
import type { Embed } from "./embed.js";
import type { Emphasis } from "./emphasis.js";
import type { Figure } from "./figure.js";
import type { Footer } from "./footer.js";
import type { FootnoteDefinition } from "./footnote-definition.js";
import type { FootnoteReference } from "./footnote-reference.js";
import type { Gallery } from "./gallery.js";
import type { Header } from "./header.js";
import type { Heading } from "./heading.js";
import type { Headline } from "./headline.js";
import type { Image } from "./image.js";
import type { InlineCode } from "./inline-code.js";
import type { KeyFigure } from "./key-figure.js";
import type { KeyFigures } from "./key-figures.js";
import type { Kicker } from "./kicker.js";
import type { Link } from "./link.js";
import type { List } from "./list.js";
import type { ListItem } from "./list-item.js";
import type { LivePost } from "./live-post.js";
import type { Mention } from "./mention.js";
import type { Note } from "./note.js";
import type { Paragraph } from "./paragraph.js";
import type { Paywall } from "./paywall.js";
import type { Promo } from "./promo.js";
import type { PullQuote } from "./pull-quote.js";
import type { Question } from "./question.js";
import type { QuestionAnswer } from "./question-answer.js";
import type { Quote } from "./quote.js";
import type { RelatedLink } from "./related-link.js";
import type { RelatedLinks } from "./related-links.js";
import type { Span } from "./span.js";
import type { Standfirst } from "./standfirst.js";
import type { Strong } from "./strong.js";
import type { Subheadline } from "./subheadline.js";
import type { Subscript } from "./subscript.js";
import type { Superscript } from "./superscript.js";
import type { Table } from "./table.js";
import type { TableCell } from "./table-cell.js";
import type { TableRow } from "./table-row.js";
import type { Text } from "./text.js";
import type { ThematicBreak } from "./thematic-break.js";
import type { Time } from "./time.js";
import type { Timeline } from "./timeline.js";
import type { TimelineEvent } from "./timeline-event.js";
import type { Video } from "./video.js";

/*
 * Interfaces from a node’s type to the node, one for each place. Augment one with a type of your own to put it there:
 *
 * declare module "@marbre/schema" { interface ArticleFlowContentMap { "acme:quiz": Quiz } }
 */

/** What may stand in a line of text. */
export interface ArticlePhrasingContentMap {
  text: Text;
  emphasis: Emphasis;
  strong: Strong;
  delete: Delete;
  superscript: Superscript;
  subscript: Subscript;
  break: Break;
  link: Link;
  quote: Quote;
  abbreviation: Abbreviation;
  time: Time;
  mention: Mention;
  footnoteReference: FootnoteReference;
  span: Span;
  inlineCode: InlineCode;
  image: Image;
}

/** What may stand wherever blocks may. */
export interface ArticleFlowContentMap {
  paragraph: Paragraph;
  heading: Heading;
  thematicBreak: ThematicBreak;
  blockquote: Blockquote;
  pullQuote: PullQuote;
  list: List;
  table: Table;
  code: Code;
  figure: Figure;
  gallery: Gallery;
  embed: Embed;
  aside: Aside;
  questionAnswer: QuestionAnswer;
  keyFigures: KeyFigures;
  timeline: Timeline;
  relatedLinks: RelatedLinks;
  byline: Byline;
  bio: Bio;
  note: Note;
  correction: Correction;
  promo: Promo;
  footnoteDefinition: FootnoteDefinition;
}

/** What a figure may show. */
export interface ArticleMediaContentMap {
  image: Image;
  video: Video;
  audio: Audio;
  table: Table;
  gallery: Gallery;
  embed: Embed;
}

/** What may stand in a header. */
export interface ArticleHeaderContentMap {
  kicker: Kicker;
  headline: Headline;
  subheadline: Subheadline;
  standfirst: Standfirst;
  byline: Byline;
  dateline: Dateline;
  figure: Figure;
}

/** What may stand in a body: blocks, and what stands nowhere else. */
export interface ArticleBodyContentMap extends ArticleFlowContentMap {
  paywall: Paywall;
  livePost: LivePost;
}

/** What may stand in a footer. */
export interface ArticleFooterContentMap {
  byline: Byline;
  bio: Bio;
  note: Note;
  correction: Correction;
  promo: Promo;
  paywall: Paywall;
  relatedLinks: RelatedLinks;
  credit: Credit;
  footnoteDefinition: FootnoteDefinition;
}

/** What may stand in an inline quotation. */
export interface ArticleQuoteContentMap extends ArticlePhrasingContentMap {
  attribution: Attribution;
}

/** Every node. */
export interface ArticleNodeMap
  extends ArticleBodyContentMap,
    ArticleFooterContentMap,
    ArticleHeaderContentMap,
    ArticleMediaContentMap,
    ArticleQuoteContentMap {
  answer: Answer;
  article: Article;
  body: Body;
  caption: Caption;
  footer: Footer;
  header: Header;
  keyFigure: KeyFigure;
  listItem: ListItem;
  question: Question;
  relatedLink: RelatedLink;
  tableCell: TableCell;
  tableRow: TableRow;
  timelineEvent: TimelineEvent;
}

/** What may stand in a line of text. */
export type Inline = ArticlePhrasingContentMap[keyof ArticlePhrasingContentMap];

/** What may stand wherever blocks may. */
export type Block = ArticleFlowContentMap[keyof ArticleFlowContentMap];

/** What a figure may show. */
export type Medium = ArticleMediaContentMap[keyof ArticleMediaContentMap];

/** What may stand in a header. */
export type HeaderContent = ArticleHeaderContentMap[keyof ArticleHeaderContentMap];

/** What may stand in a body. */
export type BodyContent = ArticleBodyContentMap[keyof ArticleBodyContentMap];

/** What may stand in a footer. */
export type FooterContent = ArticleFooterContentMap[keyof ArticleFooterContentMap];

/** What may stand in an inline quotation. */
export type QuoteContent = ArticleQuoteContentMap[keyof ArticleQuoteContentMap];

/** What may stand in a block quotation. */
export type BlockquoteContent = Block | Attribution;

/** Any node of an article. */
export type Node = ArticleNodeMap[keyof ArticleNodeMap];

/** The `type` of any node. */
export type NodeType = keyof ArticleNodeMap;

/** A node that has children. */
export type Parent = Extract<Node, { children: unknown }>;

/** A node whose content is a string. */
export type Literal = Extract<Node, { value: string; children?: never }>;
