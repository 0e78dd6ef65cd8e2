import type { BlockContent, Fields } from "../build.js";
import { blocks } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { Block } from "./content.js";
import type { NodeBase } from "./node.js";

/**
 * One event of a timeline. Its date is written in its text, as a heading or a `time`.
 *
 * @french événement
 */
export interface TimelineEvent extends NodeBase {
  type: "timelineEvent";
  /** The day or moment, as in `time`. */
  dateTime?: string;
  children: Block[];
}

/** What a `timelineEvent` may hold. */
export const timelineEventDefinition = {
  content: "block*",
  fields: { dateTime: "dateTime?" },
} as const satisfies Definition;

/** Whether a value is a `timelineEvent` node; looks at its `type` only. */
export const isTimelineEvent = (value: unknown): value is TimelineEvent => isType(value, "timelineEvent");

/** Builds a `timelineEvent` from its blocks; a string is a paragraph. */
export const timelineEvent = (content: BlockContent, fields?: Fields<TimelineEvent>): TimelineEvent => ({
  type: "timelineEvent",
  ...fields,
  children: blocks(content),
});
