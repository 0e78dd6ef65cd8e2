import type { BlockContent, Fields } from "../build.js";
import { blocks } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { Block } from "./content.js";
import type { NodeBase } from "./node.js";

/**
 * The text of a footnote.
 *
 * @french note de bas de page
 */
export interface FootnoteDefinition extends NodeBase {
  type: "footnoteDefinition";
  /** What references call it, as in mdast. */
  identifier: string;
  /** The identifier as written. */
  label?: string | null;
  children: Block[];
}

/** What a `footnoteDefinition` may hold. */
export const footnoteDefinitionDefinition = {
  content: "block*",
  fields: { identifier: "text", label: "string??" },
} as const satisfies Definition;

/** Whether a value is a `footnoteDefinition` node; looks at its `type` only. */
export const isFootnoteDefinition = (value: unknown): value is FootnoteDefinition =>
  isType(value, "footnoteDefinition");

/** Builds the text of a footnote; a string is a paragraph. */
export const footnoteDefinition = (
  identifier: string,
  content: BlockContent,
  fields?: Partial<Fields<FootnoteDefinition>>,
): FootnoteDefinition => ({ type: "footnoteDefinition", ...fields, identifier, children: blocks(content) });
