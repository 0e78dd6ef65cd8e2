import type { Fields, InlineContent } from "../build.js";
import { inlines } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { Inline } from "./content.js";
import type { NodeBase } from "./node.js";

/**
 * A date or an hour, as printed, with its value for machines.
 *
 * @french date, heure
 */
export interface Time extends NodeBase {
  type: "time";
  /** A value of HTML’s `time`: `2024`, `2024-05`, `2024-05-12`, `05-12`, `18:30`, `2024-05-12T18:30`, the same with `Z` or an offset. */
  dateTime: string;
  children: Inline[];
}

/** What a `time` may hold. */
export const timeDefinition = { content: "inline*", fields: { dateTime: "dateTime" } } as const satisfies Definition;

/** Whether a value is a `time` node; looks at its `type` only. */
export const isTime = (value: unknown): value is Time => isType(value, "time");

/** Builds a date or an hour; its text is its value unless given. */
export const time = (dateTime: string, content: InlineContent = dateTime, fields?: Partial<Fields<Time>>): Time => ({
  type: "time",
  ...fields,
  dateTime,
  children: inlines(content),
});
