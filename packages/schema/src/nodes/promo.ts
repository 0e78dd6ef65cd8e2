import type { BlockContent, Fields } from "../build.js";
import { blocks } from "../build.js";
import type { Definition } from "../definition.js";
import type { Open } from "../fields.js";
import { isType } from "../guard.js";
import type { Block } from "./content.js";
import type { NodeBase } from "./node.js";

/**
 * A call to subscribe, to follow, to buy.
 *
 * @french promotion, renvoi
 */
export interface Promo extends NodeBase {
  type: "promo";
  /** What it calls to. */
  kind: Open<"newsletter" | "subscription" | "app" | "event" | "product" | "podcast">;
  /** Where it leads. */
  url?: string;
  /** Whether someone pays for it. */
  sponsored?: boolean;
  children: Block[];
}

/** What a `promo` may hold. */
export const promoDefinition = {
  content: "block*",
  fields: { kind: "open(newsletter|subscription|app|event|product|podcast)", url: "url?", sponsored: "boolean?" },
} as const satisfies Definition;

/** Whether a value is a `promo` node; looks at its `type` only. */
export const isPromo = (value: unknown): value is Promo => isType(value, "promo");

/** Builds a promo of kind `newsletter` unless given; a string is a paragraph. */
export const promo = (content: BlockContent, fields?: Partial<Fields<Promo>>): Promo => ({
  type: "promo",
  kind: "newsletter",
  ...fields,
  children: blocks(content),
});
