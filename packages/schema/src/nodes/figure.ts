import type { Fields, InlineContent } from "../build.js";
import { contents } from "../build.js";
import type { Definition } from "../definition.js";
import type { Display, Open } from "../fields.js";
import { isType } from "../guard.js";
import type { Caption } from "./caption.js";
import { caption, isCaption } from "./caption.js";
import type { Medium } from "./content.js";
import type { Credit } from "./credit.js";
import { credit } from "./credit.js";
import type { Image } from "./image.js";
import { image, isImage } from "./image.js";
import type { NodeBase } from "./node.js";

/**
 * A picture, film, sound, table, gallery or embed with its caption and credits.
 *
 * @french illustration, infographie
 */
export interface Figure extends NodeBase {
  type: "figure";
  /** What it is for. */
  role?: Open<"lead" | "illustration" | "graphic" | "portrait">;
  /** How much room it asks for. */
  display?: Display;
  children: (Medium | Caption | Credit)[];
}

/** What {@link figure} takes. Give its medium under any one of the names. */
export interface FigureInput extends Fields<Figure> {
  medium?: Medium;
  /** An image, or what one is built from. */
  image?: Image | (Fields<Image> & { url: string });
  caption?: Caption | InlineContent;
  /** One credit, or several; text is a credit of role `source`. */
  credit?: string | Credit | readonly (string | Credit)[];
}

/** What a `figure` may hold. */
export const figureDefinition = {
  content: "medium? caption? credit*",
  fields: { role: "open(lead|illustration|graphic|portrait)?", display: "display?" },
} as const satisfies Definition;

/** Whether a value is a `figure` node; looks at its `type` only. */
export const isFigure = (value: unknown): value is Figure => isType(value, "figure");

/** Builds a figure from its parts, or from a list of nodes already in order. */
export const figure = (input: FigureInput | Figure["children"], fields?: Fields<Figure>): Figure => {
  if (Array.isArray(input)) {
    return { type: "figure", ...fields, children: [...input] };
  }
  const { medium, image: picture, caption: legend, credit: credits, ...rest } = input;
  return {
    type: "figure",
    ...rest,
    ...fields,
    children: [
      ...(medium === undefined ? [] : [medium]),
      ...(picture === undefined ? [] : [isImage(picture) ? picture : image(picture)]),
      ...(legend === undefined ? [] : [isCaption(legend) ? legend : caption(legend)]),
      ...contents<Credit>(credits ?? [], (value) => credit(value)),
    ],
  };
};
