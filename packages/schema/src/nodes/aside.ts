import type { BlockContent, Fields } from "../build.js";
import { blocks } from "../build.js";
import type { Definition } from "../definition.js";
import type { Display, Open } from "../fields.js";
import { isType } from "../guard.js";
import type { Block } from "./content.js";
import type { NodeBase } from "./node.js";

/**
 * A box beside the text: background, key points, practical information.
 *
 * @french encadré
 */
export interface Aside extends NodeBase {
  type: "aside";
  /** What it holds. */
  kind: Open<"box" | "background" | "profile" | "explainer" | "keyPoints" | "practical" | "glossary" | "sidebar">;
  /** How much room it asks for. */
  display?: Display;
  children: Block[];
}

/** What an `aside` may hold. */
export const asideDefinition = {
  content: "block*",
  fields: { kind: "open(box|background|profile|explainer|keyPoints|practical|glossary|sidebar)", display: "display?" },
} as const satisfies Definition;

/** Whether a value is an `aside` node; looks at its `type` only. */
export const isAside = (value: unknown): value is Aside => isType(value, "aside");

/** Builds an aside of kind `box` unless given; a string is a paragraph. */
export const aside = (content: BlockContent, fields?: Partial<Fields<Aside>>): Aside => ({
  type: "aside",
  kind: "box",
  ...fields,
  children: blocks(content),
});
