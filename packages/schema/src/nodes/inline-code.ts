import type { Fields } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { NodeBase } from "./node.js";

/**
 * Code within a line.
 *
 * @french code dans le texte
 */
export interface InlineCode extends NodeBase {
  type: "inlineCode";
  /** The code. */
  value: string;
}

/** What an `inlineCode` may hold. */
export const inlineCodeDefinition = { fields: { value: "string" } } as const satisfies Definition;

/** Whether a value is an `inlineCode` node; looks at its `type` only. */
export const isInlineCode = (value: unknown): value is InlineCode => isType(value, "inlineCode");

/** Builds code within a line. */
export const inlineCode = (value: string, fields?: Partial<Fields<InlineCode>>): InlineCode => ({
  type: "inlineCode",
  ...fields,
  value,
});
