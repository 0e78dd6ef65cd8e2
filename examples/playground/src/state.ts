import type { Hint, ParseOptions } from "@marbre/parser";
import type { Lang } from "./words.js";

/** Panes of the result. */
export const PANES = ["page", "blocks", "tree", "html", "amp", "rss", "jsonld", "problems"] as const;
export type Pane = (typeof PANES)[number];

/** All there is to share: kept in the address behind `#`. */
export interface State {
  source: string;
  format: NonNullable<ParseOptions["format"]>;
  style: string;
  sentenceCase: boolean;
  repair: boolean;
  hints: Hint[];
  pane: Pane;
  lang: Lang;
}

export const initialState = (source: string): State => ({
  source,
  format: "auto",
  style: "presse",
  sentenceCase: false,
  repair: true,
  hints: [],
  pane: "page",
  lang: navigator.language.startsWith("fr") ? "fr" : "en",
});

/** The state as it stands in the address: JSON, deflated, base64url. */
export async function encodeState(state: State): Promise<string> {
  const bytes = await through(new TextEncoder().encode(JSON.stringify(state)), new CompressionStream("deflate-raw"));
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** Reads an address; what it does not say, or says wrongly, stays as in `state`. */
export async function decodeState(hash: string, state: State): Promise<State> {
  if (hash.length < 2) return state;
  try {
    const binary = atob(hash.slice(1).replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const text = new TextDecoder().decode(await through(bytes, new DecompressionStream("deflate-raw")));
    const read = JSON.parse(text) as Record<string, unknown>;
    const kept = Object.entries(state).map(([key, value]) => [
      key,
      typeof read[key] === typeof value ? read[key] : value,
    ]);
    const result = Object.fromEntries(kept) as State;
    return {
      ...result,
      pane: PANES.includes(result.pane) ? result.pane : "page",
      lang: result.lang === "en" ? "en" : "fr",
    };
  } catch {
    return state;
  }
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}
