import type { Fields, InlineContent } from "../build.js";
import { inlines } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { Inline } from "./content.js";
import type { NodeBase } from "./node.js";

/**
 * A link.
 *
 * @french lien
 */
export interface Link extends NodeBase {
  type: "link";
  /** Address: absolute, or relative to the page. */
  url: string;
  /** Advisory text. */
  title?: string | null;
  /** How the target stands to the page: tokens of HTML’s `rel`, separated by spaces. */
  rel?: string;
  /** Whether the publisher earns from it. */
  affiliate?: boolean;
  children: Inline[];
}

/** What a `link` may hold. */
export const linkDefinition = {
  content: "inline*",
  fields: { url: "url", title: "string??", rel: "text?", affiliate: "boolean?" },
} as const satisfies Definition;

/** Whether a value is a `link` node; looks at its `type` only. */
export const isLink = (value: unknown): value is Link => isType(value, "link");

/** Builds a link; its text is its address unless given. */
export const link = (url: string, content: InlineContent = url, fields?: Partial<Fields<Link>>): Link => ({
  type: "link",
  ...fields,
  url,
  children: inlines(content),
});
