import type { Fields, InlineContent } from "../build.js";
import { inlines } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { Inline } from "./content.js";
import type { NodeBase } from "./node.js";

/**
 * Raised characters: XIX^e^, 1^er^.
 *
 * @french exposant
 */
export interface Superscript extends NodeBase {
  type: "superscript";
  children: Inline[];
}

/** What a `superscript` may hold. */
export const superscriptDefinition = { content: "inline*", fields: {} } as const satisfies Definition;

/** Whether a value is a `superscript` node; looks at its `type` only. */
export const isSuperscript = (value: unknown): value is Superscript => isType(value, "superscript");

/** Builds a `superscript` from text, inline nodes or a list of both. */
export const superscript = (content: InlineContent, fields?: Fields<Superscript>): Superscript => ({
  type: "superscript",
  ...fields,
  children: inlines(content),
});
