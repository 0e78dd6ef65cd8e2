import type { Fragment, State } from "@marbre/html";
import type { Audio, Video } from "@marbre/schema";

/** A paragraph with a link to the file of a film or recording, its poster above; its title alone where it has no file. */
export function mediumLink(node: Video | Audio, state: State, label: string): Fragment {
  const title = node.title === undefined || node.title === "" ? label : node.title;
  const url = node.url ?? node.sources?.[0]?.url;
  const words = { type: node.type, children: [{ type: "text", value: title }] };
  const link = url === undefined ? state.text(title) : state.anchor(url, {}, words);
  const poster = "poster" in node && node.poster !== undefined ? state.url(node.poster, node, "media") : undefined;
  const picture =
    poster === undefined ? state.empty : state.element("p", null, state.element("img", { src: poster, alt: "" }));
  return state.lines(picture, state.element("p", null, link));
}
