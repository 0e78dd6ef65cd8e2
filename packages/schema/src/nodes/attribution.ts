import type { Fields, InlineContent } from "../build.js";
import { inlines } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { Inline } from "./content.js";
import type { NodeBase } from "./node.js";

/**
 * Who said it, as printed: under a quotation, or within one (« …, *a-t-il dit*, … »).
 *
 * @french auteur de la citation ; incise
 */
export interface Attribution extends NodeBase {
  type: "attribution";
  /** The name, plain text. */
  name?: string;
  /** Office or quality, plain text: `Président du Kazakhstan`. */
  role?: string;
  /** `id` of a contributor, source or entity of `meta`. */
  ref?: string;
  children: Inline[];
}

/** What an `attribution` may hold. */
export const attributionDefinition = {
  content: "inline*",
  fields: { name: "text?", role: "text?", ref: "ref?" },
} as const satisfies Definition;

/** Whether a value is an `attribution` node; looks at its `type` only. */
export const isAttribution = (value: unknown): value is Attribution => isType(value, "attribution");

/** Builds an `attribution` from text, inline nodes or a list of both. */
export const attribution = (content: InlineContent, fields?: Fields<Attribution>): Attribution => ({
  type: "attribution",
  ...fields,
  children: inlines(content),
});
