import type { Fields, InlineContent } from "../build.js";
import { inlines } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { Inline } from "./content.js";
import type { NodeBase } from "./node.js";

/**
 * Words in another language than those around them.
 *
 * @french mot étranger
 */
export interface Span extends NodeBase {
  type: "span";
  /** Their language, BCP 47. */
  lang: string;
  children: Inline[];
}

/** What a `span` may hold. */
export const spanDefinition = { content: "inline*", fields: { lang: "lang" } } as const satisfies Definition;

/** Whether a value is a `span` node; looks at its `type` only. */
export const isSpan = (value: unknown): value is Span => isType(value, "span");

/** Builds words in another language. */
export const span = (lang: string, content: InlineContent, fields?: Partial<Fields<Span>>): Span => ({
  type: "span",
  ...fields,
  lang,
  children: inlines(content),
});
