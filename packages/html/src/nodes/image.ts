import type { Image } from "@marbre/schema";
import { IMAGE_SIZES } from "../options.js";
import type { ImageVariant, ResolvedImage } from "../resolve-image.js";
import { sourceSet } from "../source-set.js";
import type { Attributes, Fragment, Handler, State } from "../state.js";

/**
 * Renders a picture as `img`, in a `picture` where it has other formats or crops. The first one of a page is loaded at once, the
 * others when they come near. One whose address may not be printed leaves its text alternative.
 */
export const image: Handler<Image> = (node, state) => {
  const picture = state.image(node);
  if (picture === undefined) return typeof node.alt === "string" ? state.text(node.alt) : state.empty;
  if (typeof node.alt !== "string") state.report("image-without-alt", node, { url: picture.url });
  if (picture.width === undefined) state.report("image-without-dimensions", node, { url: picture.url });
  const img = state.element("img", state.attributes(node, imageAttributes(node, picture, state)));
  const sources = picture.variants.filter(isAlternative);
  return sources.length === 0 ? img : state.element("picture", null, state.join(alternatives(sources, state), img));
};

function imageAttributes(node: Image, picture: ResolvedImage, state: State): Attributes {
  const set = sourceSet(
    picture,
    picture.variants.filter((one) => !isAlternative(one)),
  );
  return {
    src: picture.url,
    srcset: set,
    sizes: set === undefined ? undefined : (state.options.imageSizes ?? IMAGE_SIZES),
    alt: typeof node.alt === "string" ? node.alt : "",
    title: node.title,
    width: picture.width,
    height: picture.height,
    ...(state.isFirstImage() ? { fetchpriority: "high" } : { loading: "lazy" }),
    decoding: "async",
  };
}

/** Whether a variant is for some screens or browsers only, as opposed to one more width of the same picture. */
function isAlternative(variant: ImageVariant): boolean {
  return variant.media !== undefined || variant.mediaType !== undefined;
}

/** One `source` for each medium and format, holding all its widths. */
function alternatives(variants: readonly ImageVariant[], state: State): Fragment[] {
  const groups = new Map<string, ImageVariant[]>();
  for (const variant of variants) {
    const key = JSON.stringify([variant.media, variant.mediaType]);
    groups.set(key, [...(groups.get(key) ?? []), variant]);
  }
  return [...groups.values()].map((group) => source(group, state));
}

function source(group: readonly ImageVariant[], state: State): Fragment {
  const [first] = group as [ImageVariant];
  const set = sourceSet(first, group.slice(1));
  return state.element("source", {
    media: first.media,
    type: first.mediaType,
    srcset: set ?? first.url,
    sizes: set === undefined ? undefined : (state.options.imageSizes ?? IMAGE_SIZES),
    width: first.height === undefined ? undefined : first.width,
    height: first.width === undefined ? undefined : first.height,
  });
}
