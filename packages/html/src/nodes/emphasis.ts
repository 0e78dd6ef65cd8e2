import type { Emphasis } from "@marbre/schema";
import type { Handler } from "../state.js";

/** Renders emphasis as `em`. */
export const emphasis: Handler<Emphasis> = (node, state) =>
  state.element("em", state.attributes(node), state.all(node));
