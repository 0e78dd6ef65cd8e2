import type { Definition } from "./definition.js";
import { groups } from "./groups.js";
import type { Block, Inline, Literal, Medium, Node, Parent } from "./nodes/content.js";
import { nodeTable } from "./nodes/index.js";

/** Whether a value is an object with a `type` that this package knows; looks no further. */
export const isNode = (value: unknown): value is Node => definitionOf(value) !== undefined;

/** Whether a value is a node that may stand wherever blocks may; looks at its `type` only. */
export const isBlock = (value: unknown): value is Block => isOneOf(value, groups.block);

/** Whether a value is a node that may stand in a line of text; looks at its `type` only. */
export const isInline = (value: unknown): value is Inline => isOneOf(value, groups.inline);

/** Whether a value is a node that a figure may show; looks at its `type` only. */
export const isMedium = (value: unknown): value is Medium => isOneOf(value, groups.medium);

/** Whether a value is a node, of this package or an extension’s, that has a list of children. */
export const isParent = (value: unknown): value is Parent =>
  typeOf(value) !== undefined && Array.isArray((value as { children?: unknown }).children);

/** Whether a value is a node, of this package or an extension’s, whose content is a string. */
export const isLiteral = (value: unknown): value is Literal =>
  typeOf(value) !== undefined &&
  typeof (value as { value?: unknown }).value === "string" &&
  !("children" in (value as object));

const typeOf = (value: unknown): string | undefined => {
  const type = typeof value === "object" && value !== null ? (value as { type?: unknown }).type : undefined;
  return typeof type === "string" ? type : undefined;
};

const definitionOf = (value: unknown): Definition | undefined => {
  const type = typeOf(value);
  return type !== undefined && Object.hasOwn(nodeTable, type)
    ? (nodeTable as Record<string, Definition>)[type]
    : undefined;
};

const isOneOf = (value: unknown, types: readonly string[]): boolean => {
  const type = typeOf(value);
  return type !== undefined && types.includes(type);
};
