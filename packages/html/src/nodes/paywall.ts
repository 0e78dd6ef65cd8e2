import type { Paywall } from "@marbre/schema";
import type { Handler } from "../state.js";

/** Marks where the part for subscribers begins. What follows in the body stands in a `div` of class `paid`. */
export const paywall: Handler<Paywall> = (node, state) =>
  state.element("div", state.attributes(node, { class: "paywall" }));
