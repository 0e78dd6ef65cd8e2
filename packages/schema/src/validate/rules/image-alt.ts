import type { Image } from "../../nodes/image.js";
import { rule } from "../rule.js";

/** A picture is told in words, or said to decorate. */
export const imageAlt = rule({
  codes: ["image-without-alt"],
  types: ["image"],
  visit(node, { report }) {
    const { alt, url } = node as Image;
    if (alt === undefined || alt === null) {
      report("image-without-alt", { url });
    }
  },
});
