import { isMediaType } from "@marbre/html";

/** Media types by file extension. Source: the IANA registry, as far as press media go. */
const TYPES: Readonly<Record<string, string>> = {
  avif: "image/avif",
  gif: "image/gif",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  png: "image/png",
  svg: "image/svg+xml",
  webp: "image/webp",
  m3u8: "application/vnd.apple.mpegurl",
  mov: "video/quicktime",
  mp4: "video/mp4",
  m4v: "video/mp4",
  webm: "video/webm",
  aac: "audio/aac",
  flac: "audio/flac",
  m4a: "audio/mp4",
  mp3: "audio/mpeg",
  oga: "audio/ogg",
  ogg: "audio/ogg",
  opus: "audio/ogg",
  wav: "audio/wav",
};

/** The media type a URL's file extension tells; `undefined` where it tells none. */
export function mediaTypeOf(url: string): string | undefined {
  const path = url.slice(0, 2048).split(/[?#]/, 1)[0] as string;
  const dot = path.lastIndexOf(".");
  const extension = dot > path.lastIndexOf("/") ? path.slice(dot + 1).toLowerCase() : "";
  return Object.hasOwn(TYPES, extension) ? TYPES[extension] : undefined;
}

/** A media type without its parameters, which feed validators refuse; `undefined` for anything else. */
export function mediaType(type: unknown): string | undefined {
  return isMediaType(type) ? type.split(";", 1)[0] : undefined;
}
