import type { Content, Fields } from "../build.js";
import { contents } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { BodyContent } from "./content.js";
import type { NodeBase } from "./node.js";
import { paragraph } from "./paragraph.js";

/**
 * The article itself: its blocks, in reading order.
 *
 * @french corps
 */
export interface Body extends NodeBase {
  type: "body";
  children: BodyContent[];
}

/** What a `body` may hold. */
export const bodyDefinition = { content: "(block|paywall|livePost)*", fields: {} } as const satisfies Definition;

/** Whether a value is a `body` node; looks at its `type` only. */
export const isBody = (value: unknown): value is Body => isType(value, "body");

/** Builds a body from its blocks; a string is a paragraph. */
export const body = (content: Content<BodyContent>, fields?: Fields<Body>): Body => ({
  type: "body",
  ...fields,
  children: contents<BodyContent>(content, paragraph),
});
