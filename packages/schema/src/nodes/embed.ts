import type { BlockContent, Fields } from "../build.js";
import { blocks } from "../build.js";
import type { Definition } from "../definition.js";
import type { Open } from "../fields.js";
import { isType } from "../guard.js";
import type { Block } from "./content.js";
import type { NodeBase } from "./node.js";

/**
 * A post, film, chart or other thing shown from elsewhere. Its children are what to show where it cannot be shown.
 *
 * @french intégration
 */
export interface Embed extends NodeBase {
  type: "embed";
  /** Who shows it: `youtube`, `x`, `datawrapper` … */
  provider?: string;
  /** Its address. */
  url?: string;
  /** Its name at the provider’s. */
  refId?: string;
  /** What it is. */
  kind?: Open<"post" | "video" | "chart" | "map" | "audio" | "document">;
  /** Its title, plain text. */
  title?: string;
  /** The provider’s own snippet, kept for those who ask for it. Renderers of Marbre never print it. */
  html?: string;
  /** Width in CSS pixels. */
  width?: number;
  /** Height in CSS pixels. */
  height?: number;
  /** Whether readers must agree before it loads. */
  consent?: boolean;
  children: Block[];
}

/** What an `embed` may hold. */
export const embedDefinition = {
  content: "block*",
  fields: {
    provider: "text?",
    url: "url?",
    refId: "text?",
    kind: "open(post|video|chart|map|audio|document)?",
    title: "text?",
    html: "text?",
    width: "size?",
    height: "size?",
    consent: "boolean?",
  },
} as const satisfies Definition;

/** Whether a value is an `embed` node; looks at its `type` only. */
export const isEmbed = (value: unknown): value is Embed => isType(value, "embed");

/** Builds an embed from its address or its fields, with what to show in its stead. */
export const embed = (input: string | Fields<Embed>, fallback: BlockContent = [], fields?: Fields<Embed>): Embed => ({
  type: "embed",
  ...(typeof input === "string" ? { url: input } : input),
  ...fields,
  children: blocks(fallback),
});
