import type { Fields } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { NodeBase } from "./node.js";

/**
 * Where the part for subscribers begins.
 *
 * @french seuil abonnés
 */
export interface Paywall extends NodeBase {
  type: "paywall";
}

/** What a `paywall` may hold. */
export const paywallDefinition = { fields: {} } as const satisfies Definition;

/** Whether a value is a `paywall` node; looks at its `type` only. */
export const isPaywall = (value: unknown): value is Paywall => isType(value, "paywall");

/** Builds a `paywall`. */
export const paywall = (fields?: Fields<Paywall>): Paywall => ({ type: "paywall", ...fields });
