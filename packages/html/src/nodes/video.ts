import type { Video } from "@marbre/schema";
import { mediaChildren, withTranscript } from "../media-children.js";
import { pixels } from "../resolve-image.js";
import type { Handler } from "../state.js";

/** Renders a film as `video` with controls, its formats, its tracks, and a link where it cannot be played. */
export const video: Handler<Video> = (node, state) => {
  const content = mediaChildren(node, state, state.labels.playVideo);
  if (content === undefined) return state.empty;
  const width = pixels(node.width);
  const height = pixels(node.height);
  const attributes = {
    controls: true,
    preload: "metadata",
    playsinline: true,
    poster: node.poster === undefined ? undefined : state.url(node.poster, node, "media"),
    width: height === undefined ? undefined : width,
    height: width === undefined ? undefined : height,
    "aria-label": node.title,
  };
  return withTranscript(state.element("video", state.attributes(node, attributes), content.inside), content, state);
};
