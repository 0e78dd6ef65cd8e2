import type { BlockContent, Fields } from "../build.js";
import { blocks } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { Block } from "./content.js";
import type { NodeBase } from "./node.js";

/**
 * One post of live coverage.
 *
 * @french entrée d’un direct
 */
export interface LivePost extends NodeBase {
  type: "livePost";
  /** When it came out, RFC 3339 with offset. */
  datePublished?: string;
  /** When it was last changed, RFC 3339 with offset. */
  dateModified?: string;
  /** Whether it tells a turning point. */
  keyEvent?: boolean;
  /** Whether it stays on top. */
  pinned?: boolean;
  /** `id`s of contributors of `meta`. */
  contributors?: string[];
  children: Block[];
}

/** What a `livePost` may hold. */
export const livePostDefinition = {
  content: "block*",
  fields: {
    datePublished: "instant?",
    dateModified: "instant?",
    keyEvent: "boolean?",
    pinned: "boolean?",
    contributors: "ref[]?",
  },
} as const satisfies Definition;

/** Whether a value is a `livePost` node; looks at its `type` only. */
export const isLivePost = (value: unknown): value is LivePost => isType(value, "livePost");

/** Builds a `livePost` from its blocks; a string is a paragraph. */
export const livePost = (content: BlockContent, fields?: Fields<LivePost>): LivePost => ({
  type: "livePost",
  ...fields,
  children: blocks(content),
});
