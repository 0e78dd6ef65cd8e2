/** Another rendition of a picture. */
export interface ImageSource {
  /** Address of the file. */
  url: string;
  /** Width of the file, in CSS pixels. */
  width?: number;
  /** Height of the file, in CSS pixels. */
  height?: number;
  /** Media query for which it is meant. */
  media?: string;
  /** MIME type. */
  mediaType?: string;
}

/** A film or a recording in one format. */
export interface MediaSource {
  /** Address of the file. */
  url: string;
  /** MIME type. */
  mediaType?: string;
  /** Width in CSS pixels. */
  width?: number;
  /** Height in CSS pixels. */
  height?: number;
}

/** Text that runs with a film or a recording, in WebVTT. */
export interface MediaTrack {
  /** Address of the file. */
  url: string;
  kind: "subtitles" | "captions" | "descriptions" | "chapters" | "metadata";
  /** BCP 47. */
  lang?: string;
  /** Its name in a menu. */
  label?: string;
}

/** The point of a picture that must stay visible: fractions of its width and height, from the top left corner. */
export interface FocalPoint {
  /** 0 to 1. */
  x: number;
  /** 0 to 1. */
  y: number;
}
