import type { BlockContent, Fields } from "../build.js";
import { blocks } from "../build.js";
import type { Definition } from "../definition.js";
import type { Open } from "../fields.js";
import { isType } from "../guard.js";
import type { Block } from "./content.js";
import type { NodeBase } from "./node.js";

/**
 * A word of the newsroom to its readers.
 *
 * @french note (NDLR, méthodologie)
 */
export interface Note extends NodeBase {
  type: "note";
  /** What it is about. */
  kind: Open<"editor" | "method" | "disclosure" | "legal" | "ai">;
  children: Block[];
}

/** What a `note` may hold. */
export const noteDefinition = {
  content: "block*",
  fields: { kind: "open(editor|method|disclosure|legal|ai)" },
} as const satisfies Definition;

/** Whether a value is a `note` node; looks at its `type` only. */
export const isNote = (value: unknown): value is Note => isType(value, "note");

/** Builds a note of kind `editor` unless given; a string is a paragraph. */
export const note = (content: BlockContent, fields?: Partial<Fields<Note>>): Note => ({
  type: "note",
  kind: "editor",
  ...fields,
  children: blocks(content),
});
