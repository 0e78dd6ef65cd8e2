export type { BlockContent, Content, Fields, InlineContent } from "./build.js";
export type { Definition } from "./definition.js";
export {
  type Directive,
  defineExtension,
  type Extension,
  type ExtensionNode,
  type ExtensionType,
  type MarkdownExtension,
  type RenderAttributes,
  type RenderState,
} from "./extension.js";
export type { Display, Open } from "./fields.js";
export { isBlock, isInline, isLiteral, isMedium, isNode, isParent } from "./guards.js";
export { type Measure, measure } from "./measure.js";
export type { FocalPoint, ImageSource, MediaSource, MediaTrack } from "./media.js";
export type * from "./meta.js";
export { type Migration, migrate } from "./migrate.js";
export { type Abbreviation, abbreviation, isAbbreviation } from "./nodes/abbreviation.js";
export { type Answer, answer, isAnswer } from "./nodes/answer.js";
export { type Article, type ArticleInput, article, isArticle } from "./nodes/article.js";
export { type Aside, aside, isAside } from "./nodes/aside.js";
export { type Attribution, attribution, isAttribution } from "./nodes/attribution.js";
export { type Audio, audio, isAudio } from "./nodes/audio.js";
export { type Bio, bio, isBio } from "./nodes/bio.js";
export { type Blockquote, blockquote, isBlockquote } from "./nodes/blockquote.js";
export { type Body, body, isBody } from "./nodes/body.js";
export { type Break, isBreak, lineBreak } from "./nodes/break.js";
export { type Byline, byline, isByline } from "./nodes/byline.js";
export { type Caption, caption, isCaption } from "./nodes/caption.js";
export { type Code, code, isCode } from "./nodes/code.js";
export * from "./nodes/content.js";
export { type Correction, correction, isCorrection } from "./nodes/correction.js";
export { type Credit, credit, isCredit } from "./nodes/credit.js";
export { type Dateline, dateline, isDateline } from "./nodes/dateline.js";
export { type Delete, deletion, isDelete } from "./nodes/delete.js";
export { type Embed, embed, isEmbed } from "./nodes/embed.js";
export { type Emphasis, emphasis, isEmphasis } from "./nodes/emphasis.js";
export { type Figure, type FigureInput, figure, isFigure } from "./nodes/figure.js";
export { type Footer, footer, isFooter } from "./nodes/footer.js";
export { type FootnoteDefinition, footnoteDefinition, isFootnoteDefinition } from "./nodes/footnote-definition.js";
export { type FootnoteReference, footnoteReference, isFootnoteReference } from "./nodes/footnote-reference.js";
export { type Gallery, gallery, isGallery } from "./nodes/gallery.js";
export { type Header, type HeaderInput, header, isHeader } from "./nodes/header.js";
export { type Heading, heading, isHeading } from "./nodes/heading.js";
export { type Headline, headline, isHeadline } from "./nodes/headline.js";
export { type Image, image, isImage } from "./nodes/image.js";
export { nodeTable, type StandardNodeType } from "./nodes/index.js";
export { type InlineCode, inlineCode, isInlineCode } from "./nodes/inline-code.js";
export { isKeyFigure, type KeyFigure, keyFigure } from "./nodes/key-figure.js";
export { isKeyFigures, type KeyFigures, keyFigures } from "./nodes/key-figures.js";
export { isKicker, type Kicker, kicker } from "./nodes/kicker.js";
export { isLink, type Link, link } from "./nodes/link.js";
export { isList, type List, list } from "./nodes/list.js";
export { isListItem, type ListItem, listItem } from "./nodes/list-item.js";
export { isLivePost, type LivePost, livePost } from "./nodes/live-post.js";
export { isMention, type Mention, mention } from "./nodes/mention.js";
export type { Data, NodeBase, Point, Position } from "./nodes/node.js";
export { isNote, type Note, note } from "./nodes/note.js";
export { isParagraph, type Paragraph, paragraph } from "./nodes/paragraph.js";
export { isPaywall, type Paywall, paywall } from "./nodes/paywall.js";
export { isPromo, type Promo, promo } from "./nodes/promo.js";
export { isPullQuote, type PullQuote, pullQuote } from "./nodes/pull-quote.js";
export { isQuestion, type Question, question } from "./nodes/question.js";
export { isQuestionAnswer, type QuestionAnswer, questionAnswer } from "./nodes/question-answer.js";
export { isQuote, type Quote, quote } from "./nodes/quote.js";
export { isRelatedLink, type RelatedLink, relatedLink } from "./nodes/related-link.js";
export { isRelatedLinks, type RelatedLinks, relatedLinks } from "./nodes/related-links.js";
export { isSpan, type Span, span } from "./nodes/span.js";
export { isStandfirst, type Standfirst, standfirst } from "./nodes/standfirst.js";
export { isStrong, type Strong, strong } from "./nodes/strong.js";
export { isSubheadline, type Subheadline, subheadline } from "./nodes/subheadline.js";
export { isSubscript, type Subscript, subscript } from "./nodes/subscript.js";
export { isSuperscript, type Superscript, superscript } from "./nodes/superscript.js";
export { type Align, isTable, type Table, table } from "./nodes/table.js";
export { isTableCell, type TableCell, tableCell } from "./nodes/table-cell.js";
export { isTableRow, type TableRow, tableRow } from "./nodes/table-row.js";
export { isText, type Text, text } from "./nodes/text.js";
export { isThematicBreak, type ThematicBreak, thematicBreak } from "./nodes/thematic-break.js";
export { isTime, type Time, time } from "./nodes/time.js";
export { isTimeline, type Timeline, timeline } from "./nodes/timeline.js";
export { isTimelineEvent, type TimelineEvent, timelineEvent } from "./nodes/timeline-event.js";
export { isVideo, type Video, video } from "./nodes/video.js";
export { normalize } from "./normalize.js";
export {
  createDescriber,
  defineProblems,
  makeProblem,
  type Problem,
  type ProblemArguments,
  type ProblemCatalogue,
  type ProblemDefinition,
  type ProblemText,
  type Severities,
  type Severity,
  withSeverities,
  withSeverity,
} from "./problem.js";
export { slug } from "./slug.js";
export { type TableOfContentsEntry, tableOfContents } from "./table-of-contents.js";
export { toText } from "./to-text.js";
export { SCHEMA_VERSION, type SchemaVersion } from "./version.js";
