import { type Handler, handlers } from "@marbre/html";
import type { List } from "@marbre/schema";
import { report } from "../amp-page.js";

/** Renders a list as on the full page; AMP has no numbers below 0 to start at (reported). */
export const list: Handler<List> = (node, state, parent) => {
  const { start, ...rest } = node;
  if (!node.ordered || typeof start !== "number" || !(start < 0)) return handlers.list(node, state, parent);
  report(state, "amp-list-start", node, { start });
  return handlers.list(rest, state, parent);
};
