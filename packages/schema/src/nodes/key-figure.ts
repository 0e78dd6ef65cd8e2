import type { Fields, InlineContent } from "../build.js";
import { inlines } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { Inline } from "./content.js";
import type { NodeBase } from "./node.js";

/**
 * One figure with the words that explain it, all in its text.
 *
 * @french chiffre clé
 */
export interface KeyFigure extends NodeBase {
  type: "keyFigure";
  /** The figure alone, as printed in the text: `1 250`. Renderers may set it large. */
  amount?: string;
  /** Its unit, plain text. */
  unit?: string;
  children: Inline[];
}

/** What a `keyFigure` may hold. */
export const keyFigureDefinition = {
  content: "inline*",
  fields: { amount: "text?", unit: "text?" },
} as const satisfies Definition;

/** Whether a value is a `keyFigure` node; looks at its `type` only. */
export const isKeyFigure = (value: unknown): value is KeyFigure => isType(value, "keyFigure");

/** Builds a `keyFigure` from text, inline nodes or a list of both. */
export const keyFigure = (content: InlineContent, fields?: Fields<KeyFigure>): KeyFigure => ({
  type: "keyFigure",
  ...fields,
  children: inlines(content),
});
