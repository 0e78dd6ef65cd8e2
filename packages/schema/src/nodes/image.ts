import type { Fields } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { FocalPoint, ImageSource } from "../media.js";
import type { NodeBase } from "./node.js";

/**
 * A picture. It stands in a `figure`, or in a line of text as in mdast.
 *
 * @french photo, dessin
 */
export interface Image extends NodeBase {
  type: "image";
  /** Address of the file. */
  url: string;
  /** What it shows, for those who cannot see it; `""` for one that only decorates. */
  alt?: string | null;
  /** Advisory text. */
  title?: string | null;
  /** Width of the file, in CSS pixels. */
  width?: number;
  /** Height of the file, in CSS pixels. */
  height?: number;
  /** MIME type of the file. */
  mediaType?: string;
  /** Other renditions of the same picture. */
  sources?: ImageSource[];
  /** What must stay visible when it is cut. */
  focalPoint?: FocalPoint;
  /** How it was made: a term of IPTC’s Digital Source Type, for example `trainedAlgorithmicMedia`. */
  digitalSourceType?: string;
}

/** What an `image` may hold. */
export const imageDefinition = {
  fields: {
    url: "url",
    alt: "string??",
    title: "string??",
    width: "size?",
    height: "size?",
    mediaType: "text?",
    sources: "imageSource[]?",
    focalPoint: "focalPoint?",
    digitalSourceType: "text?",
  },
} as const satisfies Definition;

/** Whether a value is an `image` node; looks at its `type` only. */
export const isImage = (value: unknown): value is Image => isType(value, "image");

/** Builds an image from its address, or from its fields. */
export const image = (input: string | (Fields<Image> & { url: string }), fields?: Partial<Fields<Image>>): Image => ({
  type: "image",
  ...(typeof input === "string" ? { url: input } : input),
  ...fields,
});
