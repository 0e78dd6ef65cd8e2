import type { Subscript } from "@marbre/schema";
import type { Handler } from "../state.js";

/** Renders subscript as `sub`. */
export const subscript: Handler<Subscript> = (node, state) =>
  state.element("sub", state.attributes(node), state.all(node));
