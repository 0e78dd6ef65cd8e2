import type { Fields } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { NodeBase } from "./node.js";

/**
 * A call for a footnote.
 *
 * @french appel de note
 */
export interface FootnoteReference extends NodeBase {
  type: "footnoteReference";
  /** `identifier` of a `footnoteDefinition`, as in mdast. */
  identifier: string;
  /** The identifier as written. */
  label?: string | null;
}

/** What a `footnoteReference` may hold. */
export const footnoteReferenceDefinition = {
  fields: { identifier: "text", label: "string??" },
} as const satisfies Definition;

/** Whether a value is a `footnoteReference` node; looks at its `type` only. */
export const isFootnoteReference = (value: unknown): value is FootnoteReference => isType(value, "footnoteReference");

/** Builds a call for a footnote. */
export const footnoteReference = (
  identifier: string,
  fields?: Partial<Fields<FootnoteReference>>,
): FootnoteReference => ({ type: "footnoteReference", ...fields, identifier });
