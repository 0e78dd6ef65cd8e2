import { isCaption } from "../../nodes/caption.js";
import { isCredit } from "../../nodes/credit.js";
import type { Figure } from "../../nodes/figure.js";
import { isImage } from "../../nodes/image.js";
import { rule } from "../rule.js";

/** A figure shows something, and its picture is credited. */
export const figure = rule({
  codes: ["figure-without-medium", "image-without-credit"],
  types: ["figure"],
  visit(node, { report }) {
    const { children } = node as Figure;
    if (children.every((child) => isCaption(child) || isCredit(child))) {
      report("figure-without-medium");
    }
    const image = children.find(isImage);
    if (image && !children.some(isCredit)) {
      report("image-without-credit", { url: image.url });
    }
  },
});
