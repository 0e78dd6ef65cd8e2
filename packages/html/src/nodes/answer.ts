import type { Answer } from "@marbre/schema";
import type { Handler } from "../state.js";

/** Renders an answer. */
export const answer: Handler<Answer> = (node, state) =>
  state.element("div", state.attributes(node, { class: "answer" }), state.flow(node));
