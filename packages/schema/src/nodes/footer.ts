import type { Content, Fields } from "../build.js";
import { contents } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { FooterContent } from "./content.js";
import type { NodeBase } from "./node.js";
import { note } from "./note.js";

/**
 * What stands under an article: who wrote it, notes, corrections, links to others.
 *
 * @french pied d’article
 */
export interface Footer extends NodeBase {
  type: "footer";
  children: FooterContent[];
}

/** What a `footer` may hold. */
export const footerDefinition = {
  content: "(byline|bio|note|correction|promo|paywall|relatedLinks|credit|footnoteDefinition)*",
  fields: {},
} as const satisfies Definition;

/** Whether a value is a `footer` node; looks at its `type` only. */
export const isFooter = (value: unknown): value is Footer => isType(value, "footer");

/** Builds a footer from its blocks; a string is an editor’s note. */
export const footer = (content: Content<FooterContent>, fields?: Fields<Footer>): Footer => ({
  type: "footer",
  ...fields,
  children: contents<FooterContent>(content, (value) => note(value)),
});
