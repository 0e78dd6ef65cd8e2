import type { BlockContent, Fields } from "../build.js";
import { blocks } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { Block } from "./content.js";
import type { NodeBase } from "./node.js";

/**
 * One item of a list.
 *
 * @french élément de liste
 */
export interface ListItem extends NodeBase {
  type: "listItem";
  /** Whether a task is done, as in mdast; no task when absent or null. */
  checked?: boolean | null;
  /** Whether its blocks are set apart, as in mdast. */
  spread?: boolean | null;
  children: Block[];
}

/** What a `listItem` may hold. */
export const listItemDefinition = {
  content: "block*",
  fields: { checked: "boolean??", spread: "boolean??" },
} as const satisfies Definition;

/** Whether a value is a `listItem` node; looks at its `type` only. */
export const isListItem = (value: unknown): value is ListItem => isType(value, "listItem");

/** Builds a `listItem` from its blocks; a string is a paragraph. */
export const listItem = (content: BlockContent, fields?: Fields<ListItem>): ListItem => ({
  type: "listItem",
  ...fields,
  children: blocks(content),
});
