import type { Handler } from "@marbre/html";
import type { Paywall } from "@marbre/schema";

/** A feed ends before the paywall or does not know of it: nothing. */
export const paywall: Handler<Paywall> = (_node, state) => state.empty;
