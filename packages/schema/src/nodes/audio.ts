import type { Fields } from "../build.js";
import type { Definition } from "../definition.js";
import { isType } from "../guard.js";
import type { MediaSource, MediaTrack } from "../media.js";
import type { NodeBase } from "./node.js";

/**
 * A sound recording.
 *
 * @french audio, podcast
 */
export interface Audio extends NodeBase {
  type: "audio";
  /** Address of the file. */
  url?: string;
  /** The file in several formats. */
  sources?: MediaSource[];
  /** Its title, plain text. */
  title?: string;
  /** Address of a cover picture. */
  poster?: string;
  /** Length in seconds. */
  duration?: number;
  /** Chapters and the like. */
  tracks?: MediaTrack[];
  /** Address of a text version. */
  transcript?: string;
}

/** What an `audio` may hold. */
export const audioDefinition = {
  fields: {
    url: "url?",
    sources: "mediaSource[]?",
    title: "text?",
    poster: "url?",
    duration: "seconds?",
    tracks: "mediaTrack[]?",
    transcript: "url?",
  },
} as const satisfies Definition;

/** Whether a value is an `audio` node; looks at its `type` only. */
export const isAudio = (value: unknown): value is Audio => isType(value, "audio");

/** Builds an audio node from its address, or from its fields. */
export const audio = (input: string | Fields<Audio>, fields?: Fields<Audio>): Audio => ({
  type: "audio",
  ...(typeof input === "string" ? { url: input } : input),
  ...fields,
});
