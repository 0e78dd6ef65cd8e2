import type { BlockContent, Fields } from "../build.js";
import { blocks } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { Block } from "./content.js";
import type { NodeBase } from "./node.js";

/**
 * What is answered.
 *
 * @french réponse
 */
export interface Answer extends NodeBase {
  type: "answer";
  /** Who speaks, plain text. */
  speaker?: string;
  /** `id` of a contributor, source or entity of `meta`. */
  ref?: string;
  children: Block[];
}

/** What an `answer` may hold. */
export const answerDefinition = {
  content: "block*",
  fields: { speaker: "text?", ref: "ref?" },
} as const satisfies Definition;

/** Whether a value is an `answer` node; looks at its `type` only. */
export const isAnswer = (value: unknown): value is Answer => isType(value, "answer");

/** Builds an `answer` from its blocks; a string is a paragraph. */
export const answer = (content: BlockContent, fields?: Fields<Answer>): Answer => ({
  type: "answer",
  ...fields,
  children: blocks(content),
});
