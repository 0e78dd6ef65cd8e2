import type { BlockContent, Fields } from "../build.js";
import { blocks } from "../build.js";
import type { Definition } from "../definition.js";
import type { Open } from "../fields.js";
import { isType } from "../guard.js";
import type { Block } from "./content.js";
import type { NodeBase } from "./node.js";

/**
 * What was changed after publication, and why.
 *
 * @french rectificatif, mise à jour
 */
export interface Correction extends NodeBase {
  type: "correction";
  /** What was done. */
  kind: Open<"correction" | "clarification" | "update" | "retraction">;
  /** When, as in `time`. */
  dateTime?: string;
  children: Block[];
}

/** What a `correction` may hold. */
export const correctionDefinition = {
  content: "block*",
  fields: { kind: "open(correction|clarification|update|retraction)", dateTime: "dateTime?" },
} as const satisfies Definition;

/** Whether a value is a `correction` node; looks at its `type` only. */
export const isCorrection = (value: unknown): value is Correction => isType(value, "correction");

/** Builds a correction of kind `correction` unless given; a string is a paragraph. */
export const correction = (content: BlockContent, fields?: Partial<Fields<Correction>>): Correction => ({
  type: "correction",
  kind: "correction",
  ...fields,
  children: blocks(content),
});
