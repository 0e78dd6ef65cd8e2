import type { Content, Fields } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { Meta } from "../meta.js";
import type { SchemaVersion } from "../version.js";
import { SCHEMA_VERSION } from "../version.js";
import type { Body } from "./body.js";
import { body, isBody } from "./body.js";
import type { BodyContent, FooterContent } from "./content.js";
import type { Footer } from "./footer.js";
import { footer, isFooter } from "./footer.js";
import type { Header, HeaderInput } from "./header.js";
import { header, isHeader } from "./header.js";
import type { NodeBase } from "./node.js";

/**
 * A whole article: what is known of it (`meta`), its header, its body and, where there is one, its footer.
 *
 * @french article
 */
export interface Article extends NodeBase {
  type: "article";
  /** Version of the format this tree is written in, `"1.0"`. */
  schemaVersion: SchemaVersion;
  /** What is known of the article and stands in none of its sentences. */
  meta: Meta;
  /** A header, a body and one footer at most: written so that array methods and `unist-util-visit` infer types. */
  children: [Header, Body, ...Footer[]];
}

/** What {@link article} takes. */
export interface ArticleInput {
  /** `lang` is `"fr"` unless given. */
  meta?: Partial<Meta>;
  /** A ready header, or its parts. */
  header?: Header | HeaderInput;
  /** A ready body, or its blocks; a string is a paragraph. */
  body?: Body | Content<BodyContent>;
  /** A ready footer, or its blocks; a string is a `note`. No footer when absent. */
  footer?: Footer | Content<FooterContent>;
}

/** What an `article` may hold. */
export const articleDefinition = {
  content: "header body footer?",
  fields: { schemaVersion: "version", meta: "meta" },
} as const satisfies Definition;

/** Whether a value is an `article` node; looks at its `type` only. */
export const isArticle = (value: unknown): value is Article => isType(value, "article");

/** Builds an article with its parts in canonical order. */
export const article = (input: ArticleInput = {}, fields?: Partial<Fields<Article>>): Article => {
  const top = isHeader(input.header) ? input.header : header(input.header);
  const main = isBody(input.body) ? input.body : body(input.body ?? []);
  const { footer: end } = input;
  return {
    type: "article",
    schemaVersion: SCHEMA_VERSION,
    ...fields,
    meta: { lang: "fr", ...input.meta },
    children: end === undefined ? [top, main] : [top, main, isFooter(end) ? end : footer(end)],
  };
};
