import type { Header } from "@marbre/schema";
import { childrenOf } from "../children.js";
import { datesLine } from "../dates-line.js";
import type { Handler } from "../state.js";

/** Renders the top of an article, its dates after the last line that signs it. Nothing when it is empty. */
export const header: Handler<Header> = (node, state) => {
  const dates = state.options.dates === true ? datesLine(node, state) : state.empty;
  const last = childrenOf(node).findLastIndex((child) => child?.type !== "figure");
  const parts = childrenOf(node).map((child) => state.one(child, node));
  if (!state.isEmpty(dates)) parts.splice(last + 1, 0, dates);
  return parts.length === 0
    ? state.empty
    : state.element("header", state.attributes(node, { class: "header" }), state.lines(parts));
};
