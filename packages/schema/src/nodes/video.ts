import type { Fields } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { MediaSource, MediaTrack } from "../media.js";
import type { NodeBase } from "./node.js";

/**
 * A film.
 *
 * @french vidéo
 */
export interface Video extends NodeBase {
  type: "video";
  /** Address of the file. */
  url?: string;
  /** The file in several formats. */
  sources?: MediaSource[];
  /** Its title, plain text. */
  title?: string;
  /** Address of a still picture to show before it plays. */
  poster?: string;
  /** Width in CSS pixels. */
  width?: number;
  /** Height in CSS pixels. */
  height?: number;
  /** Length in seconds. */
  duration?: number;
  /** Subtitles, captions, chapters. */
  tracks?: MediaTrack[];
  /** Address of a text version. */
  transcript?: string;
}

/** What a `video` may hold. */
export const videoDefinition = {
  fields: {
    url: "url?",
    sources: "mediaSource[]?",
    title: "text?",
    poster: "url?",
    width: "size?",
    height: "size?",
    duration: "seconds?",
    tracks: "mediaTrack[]?",
    transcript: "url?",
  },
} as const satisfies Definition;

/** Whether a value is a `video` node; looks at its `type` only. */
export const isVideo = (value: unknown): value is Video => isType(value, "video");

/** Builds a video from its address, or from its fields. */
export const video = (input: string | Fields<Video>, fields?: Fields<Video>): Video => ({
  type: "video",
  ...(typeof input === "string" ? { url: input } : input),
  ...fields,
});
