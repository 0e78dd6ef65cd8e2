import type { Content, Fields } from "../build.js";
import { contents } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { Heading } from "./heading.js";
import type { KeyFigure } from "./key-figure.js";
import { keyFigure } from "./key-figure.js";
import type { NodeBase } from "./node.js";

/**
 * A set of figures that matter.
 *
 * @french chiffres clés
 */
export interface KeyFigures extends NodeBase {
  type: "keyFigures";
  children: (Heading | KeyFigure)[];
}

/** What a `keyFigures` may hold. */
export const keyFiguresDefinition = { content: "heading? keyFigure+", fields: {} } as const satisfies Definition;

/** Whether a value is a `keyFigures` node; looks at its `type` only. */
export const isKeyFigures = (value: unknown): value is KeyFigures => isType(value, "keyFigures");

/** Builds a set of key figures; a string is one of them. */
export const keyFigures = (content: Content<Heading | KeyFigure>, fields?: Fields<KeyFigures>): KeyFigures => ({
  type: "keyFigures",
  ...fields,
  children: contents<Heading | KeyFigure>(content, (value) => keyFigure(value)),
});
