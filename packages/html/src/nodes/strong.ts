import type { Strong } from "@marbre/schema";
import type { Handler } from "../state.js";

/** Renders strong importance as `strong`. */
export const strong: Handler<Strong> = (node, state) =>
  state.element("strong", state.attributes(node), state.all(node));
