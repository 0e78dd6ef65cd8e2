import type { QuestionAnswer } from "@marbre/schema";
import type { Handler } from "../state.js";

/** Renders a turn of an interview. */
export const questionAnswer: Handler<QuestionAnswer> = (node, state) =>
  state.element("div", state.attributes(node, { class: "question-answer", role: "doc-qna" }), state.flow(node));
