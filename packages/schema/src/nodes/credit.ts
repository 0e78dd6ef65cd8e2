import type { Fields, InlineContent } from "../build.js";
import { inlines } from "../build.js";
import type { Definition } from "../definition.js";
import type { Open } from "../fields.js";
import { isType } from "../guard.js";
import type { Inline } from "./content.js";
import type { NodeBase } from "./node.js";

/**
 * Whose a picture or a text is, as printed: `Photo Jeanne Morel / AFP`.
 *
 * @french crédit
 */
export interface Credit extends NodeBase {
  type: "credit";
  /** What they did for it. */
  role: Open<"photographer" | "illustrator" | "agency" | "source" | "archive" | "rights">;
  /** The name alone, plain text. */
  name?: string;
  /** `id` of a contributor, source or entity of `meta`. */
  ref?: string;
  children: Inline[];
}

/** What a `credit` may hold. */
export const creditDefinition = {
  content: "inline*",
  fields: { role: "open(photographer|illustrator|agency|source|archive|rights)", name: "text?", ref: "ref?" },
} as const satisfies Definition;

/** Whether a value is a `credit` node; looks at its `type` only. */
export const isCredit = (value: unknown): value is Credit => isType(value, "credit");

/** Builds a credit, of role `source` unless given. */
export const credit = (content: InlineContent, fields?: Partial<Fields<Credit>>): Credit => ({
  type: "credit",
  role: "source",
  ...fields,
  children: inlines(content),
});
