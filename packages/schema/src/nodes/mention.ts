import type { Fields, InlineContent } from "../build.js";
import { inlines } from "../build.js";
import type { Definition } from "../definition.js";
import type { Open } from "../fields.js";
import { isType } from "../guard.js";
import type { Inline } from "./content.js";
import type { NodeBase } from "./node.js";

/**
 * The name of someone or something known.
 *
 * @french entité citée
 */
export interface Mention extends NodeBase {
  type: "mention";
  /** What is named. */
  entity: Open<"person" | "organization" | "place" | "event" | "work" | "product">;
  /** `id` of a contributor, source or entity of `meta`. */
  ref?: string;
  /** In what quality it is named, plain text. */
  role?: string;
  children: Inline[];
}

/** What a `mention` may hold. */
export const mentionDefinition = {
  content: "inline*",
  fields: { entity: "open(person|organization|place|event|work|product)", ref: "ref?", role: "text?" },
} as const satisfies Definition;

/** Whether a value is a `mention` node; looks at its `type` only. */
export const isMention = (value: unknown): value is Mention => isType(value, "mention");

/** Builds the mention of an entity. */
export const mention = (
  entity: Mention["entity"],
  content: InlineContent,
  fields?: Partial<Fields<Mention>>,
): Mention => ({ type: "mention", ...fields, entity, children: inlines(content) });
