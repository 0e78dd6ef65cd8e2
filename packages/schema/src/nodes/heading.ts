import type { Fields, InlineContent } from "../build.js";
import { inlines } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { Inline } from "./content.js";
import type { NodeBase } from "./node.js";

/**
 * A heading within the text. Depth 1 is the headline’s, so it is not for headings.
 *
 * @french intertitre
 */
export interface Heading extends NodeBase {
  type: "heading";
  /** Rank, 2 (first level under the headline) to 6. */
  depth: 2 | 3 | 4 | 5 | 6;
  children: Inline[];
}

/** What a `heading` may hold. */
export const headingDefinition = { content: "inline*", fields: { depth: "depth" } } as const satisfies Definition;

/** Whether a value is a `heading` node; looks at its `type` only. */
export const isHeading = (value: unknown): value is Heading => isType(value, "heading");

/** Builds a heading of a depth; throws a `RangeError` unless this is 2, 3, 4, 5 or 6. */
export const heading = (
  depth: Heading["depth"],
  content: InlineContent,
  fields?: Partial<Fields<Heading>>,
): Heading => {
  if (!(depth >= 2 && depth <= 6 && depth % 1 === 0)) {
    throw new RangeError(`heading: depth is ${String(depth)}, expected 2, 3, 4, 5 or 6`);
  }
  return { type: "heading", ...fields, depth, children: inlines(content) };
};
