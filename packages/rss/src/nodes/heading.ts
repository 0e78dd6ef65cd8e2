import type { Handler } from "@marbre/html";
import type { Heading } from "@marbre/schema";

/** Renders an intertitre without an id. */
export const heading: Handler<Heading> = (node, state) => {
  const level = node.depth >= 2 && node.depth <= 6 ? Math.trunc(node.depth) : 2;
  return state.element(`h${level}`, state.attributes(node), state.all(node));
};
