import type { Content, Fields } from "../build.js";
import { contents } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { BlockquoteContent } from "./content.js";
import type { NodeBase } from "./node.js";
import { paragraph } from "./paragraph.js";

/**
 * A long quotation or an extract set as blocks of its own, with the one it is taken from last.
 *
 * @french citation longue, extrait
 */
export interface Blockquote extends NodeBase {
  type: "blockquote";
  /** Address of the source. */
  cite?: string;
  children: BlockquoteContent[];
}

/** What a `blockquote` may hold. */
export const blockquoteDefinition = {
  content: "block* attribution?",
  fields: { cite: "url?" },
} as const satisfies Definition;

/** Whether a value is a `blockquote` node; looks at its `type` only. */
export const isBlockquote = (value: unknown): value is Blockquote => isType(value, "blockquote");

/** Builds a block quotation; a string is a paragraph. */
export const blockquote = (content: Content<BlockquoteContent>, fields?: Fields<Blockquote>): Blockquote => ({
  type: "blockquote",
  ...fields,
  children: contents<BlockquoteContent>(content, paragraph),
});
