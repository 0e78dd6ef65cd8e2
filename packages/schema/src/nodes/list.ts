import type { Content, Fields } from "../build.js";
import { contents } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { ListItem } from "./list-item.js";
import { listItem } from "./list-item.js";
import type { NodeBase } from "./node.js";

/**
 * A list, bulleted unless `ordered`.
 *
 * @french liste
 */
export interface List extends NodeBase {
  type: "list";
  /** Whether the order counts. */
  ordered?: boolean | null;
  /** Number of the first item of an ordered list; 1 when absent. */
  start?: number | null;
  /** Whether items are set apart, as in mdast. */
  spread?: boolean | null;
  children: ListItem[];
}

/** What a `list` may hold. */
export const listDefinition = {
  content: "listItem+",
  fields: { ordered: "boolean??", start: "integer??", spread: "boolean??" },
} as const satisfies Definition;

/** Whether a value is a `list` node; looks at its `type` only. */
export const isList = (value: unknown): value is List => isType(value, "list");

/** Builds a list; each string or list of inline content is an item. */
export const list = (items: Content<ListItem>, fields?: Fields<List>): List => ({
  type: "list",
  ...fields,
  children: contents<ListItem>(items, listItem),
});
