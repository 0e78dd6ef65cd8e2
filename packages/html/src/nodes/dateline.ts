import type { Dateline } from "@marbre/schema";
import type { Handler } from "../state.js";

/** Renders place, date and agency as a paragraph. */
export const dateline: Handler<Dateline> = (node, state) =>
  state.element("p", state.attributes(node, { class: "dateline" }), state.all(node));
