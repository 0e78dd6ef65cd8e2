import { isInline } from "./guards.js";

/** Whether children are a line of text: one of them can only stand in a line. Images stand elsewhere too. */
export const holdsInlines = (children: readonly unknown[]): boolean =>
  children.some((child) => isInline(child) && child.type !== "image");
