import type { ImageVariant } from "./resolve-image.js";

/** The `srcset` of a picture and its other widths, widest last; `undefined` unless there are two widths to choose from. */
export function sourceSet(picture: ImageVariant, others: readonly ImageVariant[]): string | undefined {
  const widths = new Map<number, string>();
  for (const { width, url } of [picture, ...others]) {
    if (width !== undefined && !widths.has(width)) widths.set(width, url.replace(/,/g, "%2C"));
  }
  if (widths.size < 2) return undefined;
  const candidates = [...widths].sort(([left], [right]) => left - right);
  return candidates.map(([width, url]) => `${url} ${width}w`).join(", ");
}
