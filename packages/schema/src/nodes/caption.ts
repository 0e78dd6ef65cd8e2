import type { Fields, InlineContent } from "../build.js";
import { inlines } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { Inline } from "./content.js";
import type { NodeBase } from "./node.js";

/**
 * What a figure shows, as printed under it.
 *
 * @french légende
 */
export interface Caption extends NodeBase {
  type: "caption";
  children: Inline[];
}

/** What a `caption` may hold. */
export const captionDefinition = { content: "inline*", fields: {} } as const satisfies Definition;

/** Whether a value is a `caption` node; looks at its `type` only. */
export const isCaption = (value: unknown): value is Caption => isType(value, "caption");

/** Builds a `caption` from text, inline nodes or a list of both. */
export const caption = (content: InlineContent, fields?: Fields<Caption>): Caption => ({
  type: "caption",
  ...fields,
  children: inlines(content),
});
