import type { Definition } from "./definition.js";
import { isInline } from "./guards.js";
import { nodeTable } from "./nodes/index.js";

/** Whether a node’s children are a line of text; for a type of one’s own, whether one of them can only stand in a line. */
export const holdsInlines = (type: unknown, children: readonly unknown[]): boolean => {
  const known = typeof type === "string" && Object.hasOwn(nodeTable, type);
  return known
    ? /\binline\b/.test((nodeTable as Readonly<Record<string, Definition>>)[type]?.content ?? "")
    : children.some((child) => isInline(child) && child.type !== "image");
};
