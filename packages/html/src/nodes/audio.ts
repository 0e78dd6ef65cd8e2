import type { Audio } from "@marbre/schema";
import { mediaChildren, withTranscript } from "../media-children.js";
import type { Handler } from "../state.js";

/** Renders a recording as `audio` with controls, its formats, its tracks, and a link where it cannot be played. */
export const audio: Handler<Audio> = (node, state) => {
  const content = mediaChildren(node, state, state.labels.playAudio);
  if (content === undefined) return state.empty;
  const attributes = { controls: true, preload: "none", "aria-label": node.title };
  return withTranscript(state.element("audio", state.attributes(node, attributes), content.inside), content, state);
};
