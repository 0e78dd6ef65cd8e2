export { articleCss } from "./article-css.js";
export { assertArticle } from "./assert-article.js";
export { escapeAttribute, escapeText } from "./builders/escape.js";
export type { OutputFilter } from "./builders/filtered-string.js";
export type { JsonLdArticle, JsonLdNode, JsonLdValue } from "./json-ld/json-ld.js";
export { jsonLd } from "./json-ld/json-ld.js";
export { type Labels, labelsFor } from "./labels.js";
export { mediaFiles, mediaTracks, transcriptLink } from "./media-children.js";
export { isMediaType } from "./media-type.js";
export { handlers } from "./nodes/index.js";
export {
  checkFunction,
  checkObject,
  checkOptions,
  type HtmlOptions,
  type RenderOptions,
  type ResolveUrl,
  type Site,
  type UrlContext,
} from "./options.js";
export type { HeadTag } from "./page/head-tag.js";
export type { PageOptions } from "./page/page-options.js";
export { printable } from "./page/printable.js";
export { type PageParts, pageParts, prefixClasses, toHtmlPage } from "./page/to-html-page.js";
export { plainText } from "./plain-text.js";
export { printDate } from "./print-date.js";
export { describe, type HtmlProblemCode, problemCatalogue } from "./problems.js";
export { type RunOptions, renderToHast, renderToString } from "./render.js";
export {
  type ImageDetails,
  type ImageVariant,
  pixels,
  type ResolvedImage,
  type ResolveImage,
  resolveImage,
} from "./resolve-image.js";
export { sourceSet } from "./source-set.js";
export type {
  Attributes,
  Children,
  Content,
  ContentsEntry,
  FootnotePlace,
  Fragment,
  Handler,
  HandlerOverrides,
  Handlers,
  Parent,
  State,
  TablePlace,
} from "./state.js";
export { toHast, toHtml } from "./to-html.js";
export { defaultStyle, type TypesetOptions, toPlainLine, typeset } from "./typeset.js";
export { safeUrl, type UrlUse } from "./url/safe-url.js";
