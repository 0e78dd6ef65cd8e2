import type { Fields, InlineContent } from "../build.js";
import { inlines } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { Inline } from "./content.js";
import type { NodeBase } from "./node.js";

/**
 * A second title under the first.
 *
 * @french sous-titre
 */
export interface Subheadline extends NodeBase {
  type: "subheadline";
  children: Inline[];
}

/** What a `subheadline` may hold. */
export const subheadlineDefinition = { content: "inline*", fields: {} } as const satisfies Definition;

/** Whether a value is a `subheadline` node; looks at its `type` only. */
export const isSubheadline = (value: unknown): value is Subheadline => isType(value, "subheadline");

/** Builds a `subheadline` from text, inline nodes or a list of both. */
export const subheadline = (content: InlineContent, fields?: Fields<Subheadline>): Subheadline => ({
  type: "subheadline",
  ...fields,
  children: inlines(content),
});
