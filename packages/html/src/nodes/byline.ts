import type { Byline } from "@marbre/schema";
import type { Handler } from "../state.js";

/** Renders a signature as a paragraph. */
export const byline: Handler<Byline> = (node, state) =>
  state.element("p", state.attributes(node, { class: "byline" }), state.all(node));
