import { type Handler, handlers } from "@marbre/html";
import type { Gallery } from "@marbre/schema";
import { pageOf } from "../amp-page.js";

/** Renders several pictures as an `amp-carousel`, each slide with its caption; a gallery of anything else as on the full page. */
export const gallery: Handler<Gallery> = (node, state, parent) => {
  const page = pageOf(state);
  const figures = Array.isArray(node.children) ? node.children : [];
  const onlyPictures = figures.every(
    (figure) => figure?.type === "figure" && figure.children?.some(isPicture) && !figure.children.some(isOther),
  );
  if (figures.length < 2 || !onlyPictures || page.inCarousel) return handlers.gallery(node, state, parent);
  page.components.add("amp-carousel");
  page.inCarousel = true;
  const slides = state.flow(node);
  page.inCarousel = false;
  const attributes = {
    class: "gallery",
    type: "slides",
    layout: "responsive",
    width: 4,
    height: 3,
    controls: true,
    role: "group",
    "aria-label": state.labels.gallery,
  };
  return state.element("amp-carousel", state.attributes(node, attributes), slides);
};

const isPicture = (child: { type: string } | null): boolean => child?.type === "image";

const isOther = (child: { type: string } | null): boolean =>
  child?.type !== "image" && child?.type !== "caption" && child?.type !== "credit";
