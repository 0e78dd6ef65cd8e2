import type { Paragraph } from "@marbre/schema";
import type { Handler } from "../state.js";

/** Renders a paragraph as `p`; the opening of the text has the class `lead`. */
export const paragraph: Handler<Paragraph> = (node, state) =>
  state.element("p", state.attributes(node, node.lead === true ? { class: "lead" } : null), state.all(node));
