import type { Fields, InlineContent } from "../build.js";
import { inlines } from "../build.js";
import type { Definition } from "../definition.js";
import type { Open } from "../fields.js";
import { isType } from "../guard.js";
import type { Inline } from "./content.js";
import type { NodeBase } from "./node.js";

/**
 * The title of another article, and where it is.
 *
 * @french lien « lire aussi »
 */
export interface RelatedLink extends NodeBase {
  type: "relatedLink";
  /** Its address; copy does not always have it. */
  url?: string;
  /** Its `meta.id`. */
  refId?: string;
  /** What it is. */
  kind?: Open<"article" | "video" | "audio" | "gallery" | "live" | "series">;
  /** Who may read it. */
  access?: "free" | "metered" | "registered" | "subscriber";
  /** Address of a small picture. */
  image?: string;
  children: Inline[];
}

/** What a `relatedLink` may hold. */
export const relatedLinkDefinition = {
  content: "inline*",
  fields: {
    url: "url?",
    refId: "text?",
    kind: "open(article|video|audio|gallery|live|series)?",
    access: "enum(free|metered|registered|subscriber)?",
    image: "url?",
  },
} as const satisfies Definition;

/** Whether a value is a `relatedLink` node; looks at its `type` only. */
export const isRelatedLink = (value: unknown): value is RelatedLink => isType(value, "relatedLink");

/** Builds a `relatedLink` from text, inline nodes or a list of both. */
export const relatedLink = (content: InlineContent, fields?: Fields<RelatedLink>): RelatedLink => ({
  type: "relatedLink",
  ...fields,
  children: inlines(content),
});
