import type { Question } from "@marbre/schema";
import type { Handler } from "../state.js";

/** Renders an interviewer’s turn. */
export const question: Handler<Question> = (node, state) =>
  state.element("div", state.attributes(node, { class: "question" }), state.flow(node));
