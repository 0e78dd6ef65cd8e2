import type { Handler } from "@marbre/html";
import type { Audio } from "@marbre/schema";
import { pageOf } from "../amp-page.js";
import { playable } from "../playable.js";
import { stack } from "../stack.js";

/** Renders a recording as `amp-audio`, as wide as its place. */
export const audio: Handler<Audio> = (node, state) => {
  const { inside, after } = playable(node, state, state.labels.playAudio);
  if (inside === undefined) return after;
  pageOf(state).components.add("amp-audio");
  const attributes = { layout: "fixed-height", width: "auto", height: 54, preload: "none", "aria-label": node.title };
  return stack(state, state.element("amp-audio", state.attributes(node, attributes), inside), after);
};
