import type { Fields, InlineContent } from "../build.js";
import { inlines } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { Inline } from "./content.js";
import type { NodeBase } from "./node.js";

/**
 * The label above a headline: a genre, a series, a matter (`Reportage`, `Guerre en Ukraine`).
 *
 * @french surtitre
 */
export interface Kicker extends NodeBase {
  type: "kicker";
  /** Where the label leads. */
  url?: string;
  children: Inline[];
}

/** What a `kicker` may hold. */
export const kickerDefinition = { content: "inline*", fields: { url: "url?" } } as const satisfies Definition;

/** Whether a value is a `kicker` node; looks at its `type` only. */
export const isKicker = (value: unknown): value is Kicker => isType(value, "kicker");

/** Builds a `kicker` from text, inline nodes or a list of both. */
export const kicker = (content: InlineContent, fields?: Fields<Kicker>): Kicker => ({
  type: "kicker",
  ...fields,
  children: inlines(content),
});
