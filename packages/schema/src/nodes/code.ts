import type { Fields } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { NodeBase } from "./node.js";

/**
 * A block of code.
 *
 * @french code
 */
export interface Code extends Omit<NodeBase, "lang"> {
  type: "code";
  /** Name of the programming language, as in mdast (elsewhere `lang` is a human language). */
  lang?: string | null;
  /** What follows the language in a fence, as in mdast. */
  meta?: string | null;
  /** The code. */
  value: string;
}

/** What a `code` may hold. */
export const codeDefinition = {
  fields: { lang: "string??", meta: "string??", value: "string" },
} as const satisfies Definition;

/** Whether a value is a `code` node; looks at its `type` only. */
export const isCode = (value: unknown): value is Code => isType(value, "code");

/** Builds a block of code. */
export const code = (value: string, fields?: Partial<Fields<Code>>): Code => ({ type: "code", ...fields, value });
