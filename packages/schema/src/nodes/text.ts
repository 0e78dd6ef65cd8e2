import type { Fields } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { NodeBase } from "./node.js";

/**
 * Characters a reader sees, as they were written: typography belongs to output.
 *
 * @french texte
 */
export interface Text extends NodeBase {
  type: "text";
  /** The characters. */
  value: string;
}

/** What a `text` may hold. */
export const textDefinition = { fields: { value: "string" } } as const satisfies Definition;

/** Whether a value is a `text` node; looks at its `type` only. */
export const isText = (value: unknown): value is Text => isType(value, "text");

/** Builds a text. */
export const text = (value: string, fields?: Partial<Fields<Text>>): Text => ({ type: "text", ...fields, value });
