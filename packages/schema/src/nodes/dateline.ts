import type { Fields, InlineContent } from "../build.js";
import { inlines } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { Inline } from "./content.js";
import type { NodeBase } from "./node.js";

/**
 * Where and when the text was written, and for which agency: `OSLO (AFP) –`.
 *
 * @french lieu, date et agence
 */
export interface Dateline extends NodeBase {
  type: "dateline";
  /** Name of the place, plain text. */
  place?: string;
  /** The day or moment, as in `time`. */
  dateTime?: string;
  /** The agency, plain text: `AFP`. */
  source?: string;
  children: Inline[];
}

/** What a `dateline` may hold. */
export const datelineDefinition = {
  content: "inline*",
  fields: { place: "text?", dateTime: "dateTime?", source: "text?" },
} as const satisfies Definition;

/** Whether a value is a `dateline` node; looks at its `type` only. */
export const isDateline = (value: unknown): value is Dateline => isType(value, "dateline");

/** Builds a `dateline` from text, inline nodes or a list of both. */
export const dateline = (content: InlineContent, fields?: Fields<Dateline>): Dateline => ({
  type: "dateline",
  ...fields,
  children: inlines(content),
});
