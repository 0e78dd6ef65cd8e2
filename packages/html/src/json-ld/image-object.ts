import type { PageImage } from "../page/page-facts.js";
import type { JsonLdNode } from "./json-ld.js";

/** A picture with its size, caption and credit. */
export function imageObject(image: PageImage): JsonLdNode {
  return {
    "@type": "ImageObject",
    url: image.url,
    width: inPixels(image.width),
    height: inPixels(image.height),
    caption: image.caption ?? image.alt,
    creditText: image.credit,
  };
}

/** schema.org wants a quantity with its unit (UN/CEFACT code of the pixel: E37). */
function inPixels(value: number | undefined): JsonLdNode | undefined {
  return value === undefined ? undefined : { "@type": "QuantitativeValue", value, unitCode: "E37" };
}
