import type { Fields } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { NodeBase } from "./node.js";

/**
 * A break between two parts of a text that no heading names.
 *
 * @french séparateur (astérisques, filet)
 */
export interface ThematicBreak extends NodeBase {
  type: "thematicBreak";
}

/** What a `thematicBreak` may hold. */
export const thematicBreakDefinition = { fields: {} } as const satisfies Definition;

/** Whether a value is a `thematicBreak` node; looks at its `type` only. */
export const isThematicBreak = (value: unknown): value is ThematicBreak => isType(value, "thematicBreak");

/** Builds a `thematicBreak`. */
export const thematicBreak = (fields?: Fields<ThematicBreak>): ThematicBreak => ({ type: "thematicBreak", ...fields });
