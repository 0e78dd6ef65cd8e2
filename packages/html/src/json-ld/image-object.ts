import type { PageImage } from "../page/page-facts.js";
import type { JsonLdNode } from "./json-ld.js";

/** A picture with its size, caption and credit. */
export function imageObject(image: PageImage): JsonLdNode {
  return {
    "@type": "ImageObject",
    url: image.url,
    width: image.width,
    height: image.height,
    caption: image.caption ?? image.alt,
    creditText: image.credit,
  };
}
