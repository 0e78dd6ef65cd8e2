import type { Fields, InlineContent } from "../build.js";
import { inlines } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { Inline } from "./content.js";
import type { NodeBase } from "./node.js";

/**
 * Words no longer valid.
 *
 * @french barré
 */
export interface Delete extends NodeBase {
  type: "delete";
  children: Inline[];
}

/** What a `delete` may hold. */
export const deleteDefinition = { content: "inline*", fields: {} } as const satisfies Definition;

/** Whether a value is a `delete` node; looks at its `type` only. */
export const isDelete = (value: unknown): value is Delete => isType(value, "delete");

/** Builds a `delete` from text, inline nodes or a list of both. */
export const deletion = (content: InlineContent, fields?: Fields<Delete>): Delete => ({
  type: "delete",
  ...fields,
  children: inlines(content),
});
