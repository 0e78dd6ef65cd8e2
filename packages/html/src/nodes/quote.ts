import type { Quote } from "@marbre/schema";
import type { Handler } from "../state.js";

/** Renders a quotation within a sentence. Never `q`: its marks stand in the text, and browsers would add their own. */
export const quote: Handler<Quote> = (node, state) =>
  state.element("span", state.attributes(node, { class: "quote" }), state.all(node));
