import { isAnswer } from "../../nodes/answer.js";
import type { QuestionAnswer } from "../../nodes/question-answer.js";
import { rule } from "../rule.js";

/** A question is answered. */
export const question = rule({
  codes: ["question-without-answer"],
  types: ["questionAnswer"],
  visit(node, { report }) {
    if (!(node as QuestionAnswer).children.some(isAnswer)) {
      report("question-without-answer");
    }
  },
});
