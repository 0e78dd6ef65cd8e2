import type { Fields, InlineContent } from "../build.js";
import { inlines } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { Inline } from "./content.js";
import type { NodeBase } from "./node.js";

/**
 * Lowered characters: CO~2~.
 *
 * @french indice
 */
export interface Subscript extends NodeBase {
  type: "subscript";
  children: Inline[];
}

/** What a `subscript` may hold. */
export const subscriptDefinition = { content: "inline*", fields: {} } as const satisfies Definition;

/** Whether a value is a `subscript` node; looks at its `type` only. */
export const isSubscript = (value: unknown): value is Subscript => isType(value, "subscript");

/** Builds a `subscript` from text, inline nodes or a list of both. */
export const subscript = (content: InlineContent, fields?: Fields<Subscript>): Subscript => ({
  type: "subscript",
  ...fields,
  children: inlines(content),
});
