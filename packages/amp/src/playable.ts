import { type Fragment, isMediaType, type State } from "@marbre/html";
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
  const given = [{ url: node.url }, ...(Array.isArray(node.sources) ? node.sources : [])];
  const files: { src: string; type: string | undefined }[] = [];
  let refused: string | undefined;
  for (const source of given) {
    const { url, mediaType } = (source ?? {}) as { url?: unknown; mediaType?: unknown };
    const src = url === undefined ? undefined : state.url(url, node, "media");
    if (src === undefined) continue;
    if (/^http:/i.test(src)) refused ??= src;
    else files.push({ src, type: isMediaType(mediaType) ? mediaType : undefined });
  }
  const words = state.text(node.title ?? play);
  const [first] = files;
  if (first === undefined) {
    if (refused === undefined) {
      state.report("media-without-source", node, { type: node.type });
      return { inside: undefined, after: state.empty };
    }
    report(state, "amp-media-not-https", node, { url: refused });
    const link = state.element("p", null, state.element("a", { href: refused }, words));
    return { inside: undefined, after: stack(state, link, fullPageLink(state), transcript(node, state)) };
  }
  const link = state.element("a", { href: first.src }, words);
  const inside = state.lines(
    ...files.map((attributes) => state.element("source", attributes)),
    ...tracks(node, state),
    state.element("p", { fallback: true }, link),
  );
  return { inside, after: transcript(node, state) };
}

const TRACK_KINDS: readonly string[] = ["subtitles", "captions", "descriptions", "chapters", "metadata"];

function tracks(node: Video | Audio, state: State): Fragment[] {
  if (!Array.isArray(node.tracks)) return [];
  const seen = new Set<string>();
  return node.tracks.flatMap((track) => {
    const src = state.url(track?.url, node, "media");
    if (src === undefined || !TRACK_KINDS.includes(track.kind)) return [];
    if (!/^https:/i.test(src)) {
      report(state, "amp-track-not-https", node, { url: src });
      return [];
    }
    const srclang = /^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,8}$/i.test(track.lang ?? "") ? track.lang : undefined;
    const key = `${track.kind} ${srclang} ${track.label}`;
    if (seen.has(key) || (track.kind === "subtitles" && srclang === undefined)) return [];
    seen.add(key);
    const label = track.label === "" ? undefined : track.label;
    return [state.element("track", { src, kind: track.kind, srclang, label })];
  });
}

function transcript(node: Video | Audio, state: State): Fragment {
  if (node.transcript === undefined) return state.empty;
  const label = { type: node.type, children: [{ type: "text", value: state.labels.transcript }] };
  return state.element("p", { class: "transcript" }, state.anchor(node.transcript, {}, label));
}
