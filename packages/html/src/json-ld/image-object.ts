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

/**
 * Variants of another shape than the picture’s: Google asks for 16 × 9, 4 × 3 and 1 × 1 where there are any. The largest of each
 * shape counts, those of fewer than 50,000 pixels do not.
 */
export function crops(image: PageImage): JsonLdNode[] {
  const largest = new Map<string, { url: string; width: number; height: number }>();
  const own = image.width === undefined || image.height === undefined ? "" : shape(image.width, image.height);
  for (const { url, width, height } of image.variants) {
    if (width === undefined || height === undefined || width * height < 50_000) continue;
    const key = shape(width, height);
    if (key !== own && width > (largest.get(key)?.width ?? 0)) largest.set(key, { url, width, height });
  }
  return [...largest.values()].map(({ url, width, height }) => ({
    "@type": "ImageObject",
    url,
    width: inPixels(width),
    height: inPixels(height),
    creditText: image.credit,
  }));
}

/** Width over height in tenths, so that rounded sizes of one shape are one. */
function shape(width: number, height: number): string {
  return (width / height).toFixed(1);
}

/** schema.org wants a quantity with its unit (UN/CEFACT code of the pixel: E37). */
function inPixels(value: number | undefined): JsonLdNode | undefined {
  return value === undefined ? undefined : { "@type": "QuantitativeValue", value, unitCode: "E37" };
}
