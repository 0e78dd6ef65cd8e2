import type { Fields, InlineContent } from "../build.js";
import { inlines } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { Inline } from "./content.js";
import type { NodeBase } from "./node.js";

/**
 * A sigle or abbreviation with what it stands for.
 *
 * @french sigle
 */
export interface Abbreviation extends NodeBase {
  type: "abbreviation";
  /** Its expansion: `Organisation des Nations unies`. */
  title: string;
  children: Inline[];
}

/** What an `abbreviation` may hold. */
export const abbreviationDefinition = { content: "inline*", fields: { title: "text" } } as const satisfies Definition;

/** Whether a value is an `abbreviation` node; looks at its `type` only. */
export const isAbbreviation = (value: unknown): value is Abbreviation => isType(value, "abbreviation");

/** Builds an abbreviation with its expansion. */
export const abbreviation = (
  title: string,
  content: InlineContent,
  fields?: Partial<Fields<Abbreviation>>,
): Abbreviation => ({ type: "abbreviation", ...fields, title, children: inlines(content) });
