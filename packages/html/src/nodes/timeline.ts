import type { Timeline } from "@marbre/schema";
import { childrenOf } from "../children.js";
import type { Handler } from "../state.js";

/** Renders a chronology as an ordered list, under its heading. */
export const timeline: Handler<Timeline> = (node, state) => {
  const title = childrenOf(node)
    .filter((child) => child?.type === "heading")
    .map((one) => state.one(one, node));
  const events = childrenOf(node).filter((child) => child?.type !== "heading");
  const list = state.element("ol", null, state.flow(events, node));
  return state.element("div", state.attributes(node, { class: "timeline" }), state.lines(title, list));
};
