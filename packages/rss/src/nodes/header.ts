import type { Handler } from "@marbre/html";
import type { Header } from "@marbre/schema";

/** Renders the lead figure and the standfirst; headline, kicker, signature and dates are elements of the item. */
export const header: Handler<Header> = (node, state) => {
  const shown = node.children.filter((child) => ["figure", "standfirst", "subheadline"].includes(child?.type));
  return state.lines(...shown.map((child) => state.one(child, node)));
};
