import type { Fields, InlineContent } from "../build.js";
import { inlines } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { Inline } from "./content.js";
import type { NodeBase } from "./node.js";

/**
 * Who signs, as printed; each name may be a `mention`. The same people stand in `meta.contributors`.
 *
 * @french signature
 */
export interface Byline extends NodeBase {
  type: "byline";
  children: Inline[];
}

/** What a `byline` may hold. */
export const bylineDefinition = { content: "inline*", fields: {} } as const satisfies Definition;

/** Whether a value is a `byline` node; looks at its `type` only. */
export const isByline = (value: unknown): value is Byline => isType(value, "byline");

/** Builds a `byline` from text, inline nodes or a list of both. */
export const byline = (content: InlineContent, fields?: Fields<Byline>): Byline => ({
  type: "byline",
  ...fields,
  children: inlines(content),
});
