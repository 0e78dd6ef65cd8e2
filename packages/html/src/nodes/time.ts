import type { Time } from "@marbre/schema";
import { printableTime } from "../printable-time.js";
import { printed } from "../printed.js";
import type { Handler } from "../state.js";

/** Renders a date or an hour as `time`; as its text alone where HTML does not know the value. */
export const time: Handler<Time> = (node, state) => {
  const datetime = printableTime(node.dateTime);
  if (datetime !== undefined) return state.element("time", state.attributes(node, { datetime }), state.all(node));
  state.report("time-invalid", node, { value: printed(node.dateTime) });
  const attributes = state.attributes(node);
  return attributes === null ? state.all(node) : state.element("span", attributes, state.all(node));
};
