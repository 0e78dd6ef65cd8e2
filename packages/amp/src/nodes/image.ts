import { type Handler, sourceSet } from "@marbre/html";
import type { Image } from "@marbre/schema";
import { pageOf, report } from "../amp-page.js";

/**
 * Renders a picture as `amp-img`, at its own size where that is known, never wider than its place. One of unknown size (reported) and
 * a slide of a carousel fill a frame, whole. Renditions for other screens or in other formats have no place in AMP.
 */
export const image: Handler<Image> = (node, state) => {
  const picture = state.image(node);
  if (picture === undefined) return typeof node.alt === "string" ? state.text(node.alt) : state.empty;
  const { url, width, height, variants } = picture;
  if (typeof node.alt !== "string") state.report("image-without-alt", node, { url });
  const { inCarousel } = pageOf(state);
  const widths = variants.filter(({ media, mediaType }) => media === undefined && mediaType === undefined);
  const attributes = {
    src: url,
    srcset: sourceSet(picture, widths),
    alt: typeof node.alt === "string" ? node.alt : "",
    title: node.title,
    "data-hero": state.isFirstImage(),
  };
  if (width !== undefined && height !== undefined && !inCarousel) {
    return state.element("amp-img", state.attributes(node, { ...attributes, layout: "intrinsic", width, height }));
  }
  if (width === undefined) report(state, "amp-image-without-dimensions", node, { url });
  const img = state.element("amp-img", { ...attributes, layout: "fill" });
  return state.element("span", state.attributes(node, { class: "amp-frame" }), img);
};
