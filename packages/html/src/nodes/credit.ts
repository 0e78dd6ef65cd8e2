import type { Credit } from "@marbre/schema";
import type { Handler } from "../state.js";

/** Renders a credit: small print within a figure’s `figcaption`, a paragraph in a footer. */
export const credit: Handler<Credit> = (node, state, parent) => {
  const element = parent?.type === "footer" ? "p" : "span";
  return state.element(element, state.attributes(node, { class: "credit" }), state.all(node));
};
