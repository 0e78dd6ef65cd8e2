import type { BlockContent, Fields } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { Answer } from "./answer.js";
import { answer, isAnswer } from "./answer.js";
import type { NodeBase } from "./node.js";
import type { Question } from "./question.js";
import { isQuestion, question } from "./question.js";

/**
 * One turn of an interview: a question and what is answered to it.
 *
 * @french question et réponse
 */
export interface QuestionAnswer extends NodeBase {
  type: "questionAnswer";
  children: (Question | Answer)[];
}

/** What a `questionAnswer` may hold. */
export const questionAnswerDefinition = { content: "question answer*", fields: {} } as const satisfies Definition;

/** Whether a value is a `questionAnswer` node; looks at its `type` only. */
export const isQuestionAnswer = (value: unknown): value is QuestionAnswer => isType(value, "questionAnswer");

/** Builds a turn of an interview from a question and its answers. */
export const questionAnswer = (
  asked: Question | BlockContent,
  answers: Answer | BlockContent | readonly Answer[] = [],
  fields?: Fields<QuestionAnswer>,
): QuestionAnswer => ({
  type: "questionAnswer",
  ...fields,
  children: [isQuestion(asked) ? asked : question(asked), ...replies(answers)],
});

const replies = (given: Answer | BlockContent | readonly Answer[]): Answer[] => {
  if (isAnswer(given)) {
    return [given];
  }
  if (Array.isArray(given) && given.every(isAnswer)) {
    return [...given];
  }
  return [answer(given as BlockContent)];
};
