import type { Content, Fields } from "../build.js";
import { contents } from "../build.js";
import type { Definition } from "../definition.js";
import type { Display } from "../fields.js";
import { isType } from "../guard.js";
import type { Attribution } from "./attribution.js";
import type { NodeBase } from "./node.js";
import type { Paragraph } from "./paragraph.js";
import { paragraph } from "./paragraph.js";

/**
 * A sentence of the text, or of someone in it, set apart to catch the eye.
 *
 * @french exergue
 */
export interface PullQuote extends NodeBase {
  type: "pullQuote";
  /** Whether its words stand in the text too; taken for true when absent. Outputs for the ear may then leave it out. */
  repeatsBody?: boolean;
  /** How much room it asks for. */
  display?: Display;
  children: (Paragraph | Attribution)[];
}

/** What a `pullQuote` may hold. */
export const pullQuoteDefinition = {
  content: "paragraph+ attribution?",
  fields: { repeatsBody: "boolean?", display: "display?" },
} as const satisfies Definition;

/** Whether a value is a `pullQuote` node; looks at its `type` only. */
export const isPullQuote = (value: unknown): value is PullQuote => isType(value, "pullQuote");

/** Builds a pull quote; a string is a paragraph. */
export const pullQuote = (content: Content<Paragraph | Attribution>, fields?: Fields<PullQuote>): PullQuote => ({
  type: "pullQuote",
  ...fields,
  children: contents<Paragraph | Attribution>(content, paragraph),
});
