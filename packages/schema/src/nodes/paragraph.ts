import type { Fields, InlineContent } from "../build.js";
import { inlines } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { Inline } from "./content.js";
import type { NodeBase } from "./node.js";

/**
 * A paragraph.
 *
 * @french paragraphe
 */
export interface Paragraph extends NodeBase {
  type: "paragraph";
  /** Whether it is the opening of the text (French: *attaque*). */
  lead?: boolean;
  children: Inline[];
}

/** What a `paragraph` may hold. */
export const paragraphDefinition = { content: "inline*", fields: { lead: "boolean?" } } as const satisfies Definition;

/** Whether a value is a `paragraph` node; looks at its `type` only. */
export const isParagraph = (value: unknown): value is Paragraph => isType(value, "paragraph");

/** Builds a `paragraph` from text, inline nodes or a list of both. */
export const paragraph = (content: InlineContent, fields?: Fields<Paragraph>): Paragraph => ({
  type: "paragraph",
  ...fields,
  children: inlines(content),
});
