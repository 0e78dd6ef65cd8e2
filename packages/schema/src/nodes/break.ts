import type { Fields } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { NodeBase } from "./node.js";

/**
 * A line that ends here and goes on below.
 *
 * @french retour à la ligne
 */
export interface Break extends NodeBase {
  type: "break";
}

/** What a `break` may hold. */
export const breakDefinition = { fields: {} } as const satisfies Definition;

/** Whether a value is a `break` node; looks at its `type` only. */
export const isBreak = (value: unknown): value is Break => isType(value, "break");

/** Builds a `break`. */
export const lineBreak = (fields?: Fields<Break>): Break => ({ type: "break", ...fields });
