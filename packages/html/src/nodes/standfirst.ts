import type { Standfirst } from "@marbre/schema";
import type { Handler } from "../state.js";

/** Renders a standfirst (French: *chapô*) as a block of paragraphs and lists. */
export const standfirst: Handler<Standfirst> = (node, state) =>
  state.element("div", state.attributes(node, { class: "standfirst" }), state.flow(node));
