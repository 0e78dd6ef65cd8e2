import type { Subheadline } from "@marbre/schema";
import type { Handler } from "../state.js";

/** Renders a second title as a paragraph that says so: it opens no section. */
export const subheadline: Handler<Subheadline> = (node, state) =>
  state.element("p", state.attributes(node, { class: "subheadline", role: "doc-subtitle" }), state.all(node));
