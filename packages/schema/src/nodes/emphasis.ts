import type { Fields, InlineContent } from "../build.js";
import { inlines } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { Inline } from "./content.js";
import type { NodeBase } from "./node.js";

/**
 * Stressed words, titles of works.
 *
 * @french italique
 */
export interface Emphasis extends NodeBase {
  type: "emphasis";
  children: Inline[];
}

/** What an `emphasis` may hold. */
export const emphasisDefinition = { content: "inline*", fields: {} } as const satisfies Definition;

/** Whether a value is an `emphasis` node; looks at its `type` only. */
export const isEmphasis = (value: unknown): value is Emphasis => isType(value, "emphasis");

/** Builds an `emphasis` from text, inline nodes or a list of both. */
export const emphasis = (content: InlineContent, fields?: Fields<Emphasis>): Emphasis => ({
  type: "emphasis",
  ...fields,
  children: inlines(content),
});
