import type { Heading } from "@marbre/schema";
import { childrenOf } from "../children.js";
import { headingElement } from "../heading-element.js";
import { printableTime } from "../printable-time.js";
import type { Handler } from "../state.js";

/**
 * Renders an intertitre as `h2`…`h6` with an id to link to. At the top of an event it is the event’s date, where it has one.
 */
export const heading: Handler<Heading> = (node, state, parent) => {
  const level = state.headingLevel(node.depth, node);
  const content = state.all(node);
  const attributes = state.attributes(node, { id: state.headingId(node) });
  const datetime =
    parent?.type === "timelineEvent" ? printableTime((parent as { dateTime?: unknown }).dateTime) : undefined;
  return state.element(
    headingElement(level),
    attributes,
    datetime === undefined || hasTime(node) ? content : state.element("time", { datetime }, content),
  );
};

function hasTime(node: Heading): boolean {
  return childrenOf(node).some((child) => child.type === "time");
}
