import type { Content, Fields } from "../build.js";
import { contents } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { Heading } from "./heading.js";
import type { NodeBase } from "./node.js";
import type { RelatedLink } from "./related-link.js";
import { relatedLink } from "./related-link.js";

/**
 * Links to other articles.
 *
 * @french lire aussi
 */
export interface RelatedLinks extends NodeBase {
  type: "relatedLinks";
  children: (Heading | RelatedLink)[];
}

/** What a `relatedLinks` may hold. */
export const relatedLinksDefinition = { content: "heading? relatedLink+", fields: {} } as const satisfies Definition;

/** Whether a value is a `relatedLinks` node; looks at its `type` only. */
export const isRelatedLinks = (value: unknown): value is RelatedLinks => isType(value, "relatedLinks");

/** Builds a set of related links; a string is a link that has no address yet. */
export const relatedLinks = (content: Content<Heading | RelatedLink>, fields?: Fields<RelatedLinks>): RelatedLinks => ({
  type: "relatedLinks",
  ...fields,
  children: contents<Heading | RelatedLink>(content, (value) => relatedLink(value)),
});
