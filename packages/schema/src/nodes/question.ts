import type { BlockContent, Fields } from "../build.js";
import { blocks } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { Block } from "./content.js";
import type { NodeBase } from "./node.js";

/**
 * What an interviewer asks.
 *
 * @french question, relance
 */
export interface Question extends NodeBase {
  type: "question";
  /** Who speaks, plain text. */
  speaker?: string;
  /** `id` of a contributor, source or entity of `meta`. */
  ref?: string;
  children: Block[];
}

/** What a `question` may hold. */
export const questionDefinition = {
  content: "block*",
  fields: { speaker: "text?", ref: "ref?" },
} as const satisfies Definition;

/** Whether a value is a `question` node; looks at its `type` only. */
export const isQuestion = (value: unknown): value is Question => isType(value, "question");

/** Builds a `question` from its blocks; a string is a paragraph. */
export const question = (content: BlockContent, fields?: Fields<Question>): Question => ({
  type: "question",
  ...fields,
  children: blocks(content),
});
