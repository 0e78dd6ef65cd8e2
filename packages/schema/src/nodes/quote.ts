import type { Content, Fields } from "../build.js";
import { contents } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { QuoteContent } from "./content.js";
import type { NodeBase } from "./node.js";
import { text } from "./text.js";

/**
 * Words of someone, with their marks « … », which stay in its text: the node is what they mean.
 * A reporting clause inside the marks (« …, a-t-il dit, … ») is an `attribution`.
 *
 * @french citation
 */
export interface Quote extends NodeBase {
  type: "quote";
  /** Who speaks, plain text. */
  speaker?: string;
  /** `id` of a contributor, source or entity of `meta`. */
  ref?: string;
  /** Address of the source. */
  cite?: string;
  /** Whether the words were said in another language. */
  translated?: boolean;
  /** Which part this is of a quotation that runs over several paragraphs. */
  part?: "start" | "middle" | "end";
  children: QuoteContent[];
}

/** What a `quote` may hold. */
export const quoteDefinition = {
  content: "(inline|attribution)*",
  fields: { speaker: "text?", ref: "ref?", cite: "url?", translated: "boolean?", part: "enum(start|middle|end)?" },
} as const satisfies Definition;

/** Whether a value is a `quote` node; looks at its `type` only. */
export const isQuote = (value: unknown): value is Quote => isType(value, "quote");

/** Builds a quotation; the content has its marks. */
export const quote = (content: Content<QuoteContent>, fields?: Fields<Quote>): Quote => ({
  type: "quote",
  ...fields,
  children: contents<QuoteContent>(content, text),
});
