import type { TimelineEvent } from "@marbre/schema";
import type { Handler } from "../state.js";

/** Renders an event of a chronology as an item of its list. */
export const timelineEvent: Handler<TimelineEvent> = (node, state) =>
  state.element("li", state.attributes(node), state.flow(node));
