import { type Handler, pixels } from "@marbre/html";
import type { Video } from "@marbre/schema";
import { pageOf, report } from "../amp-page.js";
import { playable } from "../playable.js";
import { stack } from "../stack.js";

/** Renders a film as `amp-video`, sixteen by nine where its size is unknown (reported). */
export const video: Handler<Video> = (node, state) => {
  const { inside, after } = playable(node, state, state.labels.playVideo);
  if (inside === undefined) return after;
  pageOf(state).components.add("amp-video");
  const width = pixels(node.width);
  const height = pixels(node.height);
  const known = width !== undefined && height !== undefined;
  if (!known) report(state, "amp-video-without-dimensions", node, { url: node.url ?? node.sources?.[0]?.url ?? "" });
  const attributes = {
    controls: true,
    layout: "responsive",
    width: known ? width : 16,
    height: known ? height : 9,
    poster: node.poster === undefined ? undefined : state.url(node.poster, node, "media"),
    "aria-label": node.title,
  };
  return stack(state, state.element("amp-video", state.attributes(node, attributes), inside), after);
};
