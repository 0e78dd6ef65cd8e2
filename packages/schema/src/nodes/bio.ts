import type { BlockContent, Fields } from "../build.js";
import { blocks } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { Block } from "./content.js";
import type { NodeBase } from "./node.js";

/**
 * About the one who wrote the article.
 *
 * @french biographie
 */
export interface Bio extends NodeBase {
  type: "bio";
  /** `id` of a contributor of `meta`. */
  ref?: string;
  children: Block[];
}

/** What a `bio` may hold. */
export const bioDefinition = { content: "block*", fields: { ref: "ref?" } } as const satisfies Definition;

/** Whether a value is a `bio` node; looks at its `type` only. */
export const isBio = (value: unknown): value is Bio => isType(value, "bio");

/** Builds a `bio` from its blocks; a string is a paragraph. */
export const bio = (content: BlockContent, fields?: Fields<Bio>): Bio => ({
  type: "bio",
  ...fields,
  children: blocks(content),
});
