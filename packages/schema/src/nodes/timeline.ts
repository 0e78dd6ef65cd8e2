import type { Content, Fields } from "../build.js";
import { contents } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { Heading } from "./heading.js";
import type { NodeBase } from "./node.js";
import type { TimelineEvent } from "./timeline-event.js";
import { timelineEvent } from "./timeline-event.js";

/**
 * Events in the order of time.
 *
 * @french chronologie
 */
export interface Timeline extends NodeBase {
  type: "timeline";
  children: (Heading | TimelineEvent)[];
}

/** What a `timeline` may hold. */
export const timelineDefinition = { content: "heading? timelineEvent+", fields: {} } as const satisfies Definition;

/** Whether a value is a `timeline` node; looks at its `type` only. */
export const isTimeline = (value: unknown): value is Timeline => isType(value, "timeline");

/** Builds a timeline; a string is an event of one paragraph. */
export const timeline = (content: Content<Heading | TimelineEvent>, fields?: Fields<Timeline>): Timeline => ({
  type: "timeline",
  ...fields,
  children: contents<Heading | TimelineEvent>(content, (value) => timelineEvent(value)),
});
