import type { Fields, InlineContent } from "../build.js";
import { inlines } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { Inline } from "./content.js";
import type { NodeBase } from "./node.js";

/**
 * Words of importance.
 *
 * @french gras
 */
export interface Strong extends NodeBase {
  type: "strong";
  children: Inline[];
}

/** What a `strong` may hold. */
export const strongDefinition = { content: "inline*", fields: {} } as const satisfies Definition;

/** Whether a value is a `strong` node; looks at its `type` only. */
export const isStrong = (value: unknown): value is Strong => isType(value, "strong");

/** Builds a `strong` from text, inline nodes or a list of both. */
export const strong = (content: InlineContent, fields?: Fields<Strong>): Strong => ({
  type: "strong",
  ...fields,
  children: inlines(content),
});
