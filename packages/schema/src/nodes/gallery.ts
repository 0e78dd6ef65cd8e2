import type { Fields } from "../build.js";
import type { Definition } from "../definition.js";
import type { Display } from "../fields.js";
import { isType } from "../guard.js";
import type { Figure } from "./figure.js";
import type { NodeBase } from "./node.js";

/**
 * Several figures that belong together.
 *
 * @french diaporama, portfolio
 */
export interface Gallery extends NodeBase {
  type: "gallery";
  /** How much room it asks for. */
  display?: Display;
  children: Figure[];
}

/** What a `gallery` may hold. */
export const galleryDefinition = { content: "figure+", fields: { display: "display?" } } as const satisfies Definition;

/** Whether a value is a `gallery` node; looks at its `type` only. */
export const isGallery = (value: unknown): value is Gallery => isType(value, "gallery");

/** Builds a gallery from its figures. */
export const gallery = (figures: Figure | readonly Figure[], fields?: Fields<Gallery>): Gallery => ({
  type: "gallery",
  ...fields,
  children: Array.isArray(figures) ? [...figures] : [figures as Figure],
});
