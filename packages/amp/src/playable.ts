import { type Fragment, mediaFiles, mediaTracks, type State, transcriptLink } from "@marbre/html";
import type { Audio, Video } from "@marbre/schema";
import { report } from "./amp-page.js";
import { fullPageLink } from "./full-page-link.js";
import { stack } from "./stack.js";

/** A film or recording as AMP plays it, or what stands in its place. */
export interface Playable {
  /** `source` and `track` elements, and what is shown where the component does not work; `undefined` when nothing can be played. */
  readonly inside: Fragment | undefined;
  /** Instead of the player, or after it: the link to the full page, that to the transcript. */
  readonly after: Fragment;
}

/** Renders what stands in an `amp-video` or `amp-audio`. Sources that AMP refuses are left out and reported. */
export function playable(node: Video | Audio, state: State, play: string): Playable {
  const given = mediaFiles(node, state);
  const files = given.filter(({ src }) => !/^http:/i.test(src));
  const words = state.text(node.title ?? play);
  const [first] = files;
  if (first === undefined) {
    const [refused] = given;
    if (refused === undefined) {
      state.report("media-without-source", node, { type: node.type });
      return { inside: undefined, after: state.empty };
    }
    report(state, "amp-media-not-https", node, { url: refused.src });
    const link = state.element("p", null, state.element("a", { href: refused.src }, words));
    return { inside: undefined, after: stack(state, link, fullPageLink(state), transcriptLink(node, state)) };
  }
  const link = state.element("a", { href: first.src }, words);
  const inside = state.lines(
    ...files.map((attributes) => state.element("source", attributes)),
    ...tracks(node, state),
    state.element("p", { fallback: true }, link),
  );
  return { inside, after: transcriptLink(node, state) };
}

/** AMP loads tracks from absolute https addresses only; others are left out and reported. */
function tracks(node: Video | Audio, state: State): Fragment[] {
  return mediaTracks(node, state).flatMap((attributes) => {
    if (/^https:/i.test(attributes.src)) return [state.element("track", attributes)];
    report(state, "amp-track-not-https", node, { url: attributes.src });
    return [];
  });
}
