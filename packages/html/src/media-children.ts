import type { Audio, Video } from "@marbre/schema";
import { isMediaType } from "./media-type.js";
import { printable } from "./page/printable.js";
import { printed } from "./printed.js";
import type { Fragment, State } from "./state.js";

/** What stands in a `video` or `audio` element, and the link to its transcript after it. */
export interface MediaContent {
  readonly inside: Fragment;
  /** Empty when there is none. */
  readonly transcript: Fragment;
}

/** Renders formats, tracks and the link of those who cannot play it; `undefined` (reported) when nothing can be played. */
export function mediaChildren(node: Video | Audio, state: State, play: string): MediaContent | undefined {
  const files = mediaFiles(node, state);
  const [first] = files;
  if (first === undefined) {
    state.report("media-without-source", node, { type: node.type });
    return undefined;
  }
  const sources = files.map((attributes) => state.element("source", attributes));
  const link = state.element("a", { href: first.src }, state.text(node.title ?? play));
  const tracks = mediaTracks(node, state).map((attributes) => state.element("track", attributes));
  return { inside: state.lines(sources, ...tracks, link), transcript: transcriptLink(node, state) };
}

/** The element, and the link to its transcript on the next line. */
export function withTranscript(element: Fragment, { transcript }: MediaContent, state: State): Fragment {
  return state.isEmpty(transcript) ? element : state.join(element, state.text("\n"), transcript);
}

/** The attributes of the `source` elements of a film or recording: its files whose addresses may be printed. */
export function mediaFiles(
  node: Video | Audio,
  state: State,
): { readonly src: string; readonly type: string | undefined }[] {
  return [{ url: node.url }, ...(Array.isArray(node.sources) ? node.sources : [])].flatMap((source) => {
    const { url, mediaType } = (source ?? {}) as { url?: unknown; mediaType?: unknown };
    const src = url === undefined ? undefined : state.url(url, node, "media");
    return src === undefined ? [] : [{ src, type: isMediaType(mediaType) ? mediaType : undefined }];
  });
}

const TRACK_KINDS = ["subtitles", "captions", "descriptions", "chapters", "metadata"];

/** The attributes of the tracks of a film or recording; those HTML forbids are left out. */
export function mediaTracks(
  node: Video | Audio,
  state: State,
): { readonly src: string; readonly [name: string]: string | undefined }[] {
  if (!Array.isArray(node.tracks)) return [];
  const labels = new Set<string>();
  return node.tracks.flatMap((track) => {
    const src = state.url(track?.url, node, "media");
    if (src === undefined || !TRACK_KINDS.includes(track.kind)) return [];
    const srclang = /^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,8}$/i.test(track.lang ?? "") ? track.lang : undefined;
    // Subtitles need a language, and two tracks of one kind and language different labels (HTML Standard, « The track element »).
    if (track.kind === "subtitles" && srclang === undefined) return [];
    const label = printable(printed(track.label)).trim();
    const key = `${track.kind} ${srclang} ${label}`;
    if (labels.has(key)) return [];
    labels.add(key);
    return [{ src, kind: track.kind, srclang, label: label === "" ? undefined : label }];
  });
}

/** The link to the text version of a film or recording; empty when there is none. */
export function transcriptLink(node: Video | Audio, state: State): Fragment {
  if (node.transcript === undefined) return state.empty;
  const label = { type: node.type, children: [{ type: "text", value: state.labels.transcript }] };
  return state.element("p", { class: "transcript" }, state.anchor(node.transcript, {}, label));
}
