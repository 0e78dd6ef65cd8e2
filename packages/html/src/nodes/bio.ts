import type { Bio } from "@marbre/schema";
import type { Handler } from "../state.js";

/** Renders what is told of the author as a block. */
export const bio: Handler<Bio> = (node, state) =>
  state.element("div", state.attributes(node, { class: "bio" }), state.flow(node));
