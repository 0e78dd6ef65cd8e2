import type { List } from "@marbre/schema";
import type { Handler } from "../state.js";

/** Renders a list as `ol` or `ul`. */
export const list: Handler<List> = (node, state) => {
  const start = node.ordered && typeof node.start === "number" && node.start !== 1 ? Math.trunc(node.start) : undefined;
  return state.element(
    node.ordered ? "ol" : "ul",
    state.attributes(node, start === undefined ? null : { start }),
    state.flow(node),
  );
};
