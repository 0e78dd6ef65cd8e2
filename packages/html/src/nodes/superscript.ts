import type { Superscript } from "@marbre/schema";
import type { Handler } from "../state.js";

/** Renders superscript as `sup`. */
export const superscript: Handler<Superscript> = (node, state) =>
  state.element("sup", state.attributes(node), state.all(node));
