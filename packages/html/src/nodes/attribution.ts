import type { Attribution } from "@marbre/schema";
import type { Handler } from "../state.js";

/** Renders who said it: a paragraph under a quotation, part of the sentence within one (« …, *a-t-il dit*, … »). */
export const attribution: Handler<Attribution> = (node, state, parent) => {
  const element = parent?.type === "quote" ? "span" : "p";
  return state.element(element, state.attributes(node, { class: "attribution" }), state.all(node));
};
