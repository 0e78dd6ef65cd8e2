import type { Caption } from "@marbre/schema";
import type { Handler } from "../state.js";

/** Renders a caption (French: *légende*) within its figure’s `figcaption`. */
export const caption: Handler<Caption> = (node, state) =>
  state.element("span", state.attributes(node, { class: "caption" }), state.all(node));
