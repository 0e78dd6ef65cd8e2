import type { Image } from "@marbre/schema";
import { isMediaQuery, isMediaType } from "./media-type.js";

/** Another rendition of a picture. */
export interface ImageVariant {
  /** Address of the file. */
  readonly url: string;
  /** Width of the file, in CSS pixels. */
  readonly width?: number | undefined;
  /** Height of the file, in CSS pixels. */
  readonly height?: number | undefined;
  /** Media query for which it is meant. */
  readonly media?: string | undefined;
  /** MIME type of the file. */
  readonly mediaType?: string | undefined;
}

/** What a publisher knows of a picture, over what the tree says; absent fields stay the tree’s. */
export interface ImageDetails {
  /** Address of the file. */
  readonly url?: string | undefined;
  /** Width of the file, in CSS pixels. */
  readonly width?: number | undefined;
  /** Height of the file, in CSS pixels. */
  readonly height?: number | undefined;
  /** MIME type of the file. */
  readonly mediaType?: string | undefined;
  /** Size of the file in bytes, which feeds tell. */
  readonly byteLength?: number | undefined;
  /** Other renditions: other widths, formats or crops. They replace the node’s `sources`. */
  readonly variants?: readonly ImageVariant[] | undefined;
}

/**
 * Looks up a picture: its size, its variants, its address on the publisher’s servers. Shared by pages, AMP and feeds.
 * `undefined` leaves the picture as the tree has it.
 */
export type ResolveImage = (image: Readonly<Omit<Image, "type">>) => ImageDetails | undefined;

/** A picture ready to be printed: safe URLs, whole positive sizes. */
export interface ResolvedImage {
  readonly url: string;
  readonly width: number | undefined;
  readonly height: number | undefined;
  readonly mediaType: string | undefined;
  readonly byteLength: number | undefined;
  readonly variants: readonly ImageVariant[];
}

/**
 * Joins what the tree and the publisher say of a picture.
 *
 * @param image - The node, or the `meta.image` of an article.
 * @param resolve - The publisher’s look-up.
 * @param toUrl - Resolves and checks one URL; `undefined` for one that may not be printed.
 * @returns The picture, or `undefined` when its own URL may not be printed.
 */
export function resolveImage(
  image: Omit<Partial<Image>, "type">,
  resolve: ResolveImage | undefined,
  toUrl: (url: unknown) => string | undefined,
): ResolvedImage | undefined {
  const details = resolve?.(image as Omit<Image, "type">) ?? {};
  if (typeof details !== "object") {
    throw new TypeError(`resolveImage: returned ${JSON.stringify(details)}, expected { url?, width?, … } or undefined`);
  }
  const url = toUrl(details.url ?? image.url);
  if (url === undefined) return undefined;
  const own = details.url === undefined || details.url === image.url;
  const [width, height] = bothOrNone(
    details.width ?? (own ? image.width : undefined),
    details.height ?? (own ? image.height : undefined),
  );
  return {
    url,
    width,
    height,
    mediaType: firstMediaType(details.mediaType, image.mediaType),
    byteLength: pixels(details.byteLength),
    variants: variants(details.variants ?? image.sources, toUrl),
  };
}

function variants(given: unknown, toUrl: (url: unknown) => string | undefined): ImageVariant[] {
  const result: ImageVariant[] = [];
  if (!Array.isArray(given)) return result;
  for (const one of given as (ImageVariant | null)[]) {
    const url = toUrl(one?.url);
    if (url === undefined || !one) continue;
    if (one.media !== undefined && !isMediaQuery(one.media)) continue;
    const mediaType = isMediaType(one.mediaType) ? one.mediaType : undefined;
    result.push({ url, width: pixels(one.width), height: pixels(one.height), media: one.media, mediaType });
  }
  return result;
}

/** A width without a height (or the other way round) says nothing of the room a picture takes. */
function bothOrNone(width: unknown, height: unknown): [number | undefined, number | undefined] {
  const sizes: [number | undefined, number | undefined] = [pixels(width), pixels(height)];
  return sizes.includes(undefined) ? [undefined, undefined] : sizes;
}

/** A size as HTML writes it: a whole number of pixels, from 1 on. */
export function pixels(value: unknown): number | undefined {
  if (typeof value !== "number" || !(value > 0) || value > 1e9) return undefined;
  return Math.max(1, Math.round(value));
}

function firstMediaType(...values: readonly unknown[]): string | undefined {
  return values.find(isMediaType);
}
