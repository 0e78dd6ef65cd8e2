import type { Fields, InlineContent } from "../build.js";
import { inlines } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { Inline } from "./content.js";
import type { NodeBase } from "./node.js";

/**
 * The title a reader sees. Titles for search engines and networks are in `meta.headlines`.
 *
 * @french titre
 */
export interface Headline extends NodeBase {
  type: "headline";
  children: Inline[];
}

/** What a `headline` may hold. */
export const headlineDefinition = { content: "inline*", fields: {} } as const satisfies Definition;

/** Whether a value is a `headline` node; looks at its `type` only. */
export const isHeadline = (value: unknown): value is Headline => isType(value, "headline");

/** Builds a `headline` from text, inline nodes or a list of both. */
export const headline = (content: InlineContent, fields?: Fields<Headline>): Headline => ({
  type: "headline",
  ...fields,
  children: inlines(content),
});
